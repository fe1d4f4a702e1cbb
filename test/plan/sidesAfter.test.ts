import { describe, expect, it } from "vitest";
import { lobesOf } from "../../src/anatomy/lobe.ts";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { OperationsToBear } from "../../src/candidacy/fitnessRule.ts";
import { existing } from "../../src/internal/guards.ts";
import { sidesAfter } from "../../src/plan/sidesAfter.ts";

const left = lobesOf("left").flatMap((lobe) => segmentsOf(lobe));
const lower = segmentsOf("left-lower");
type Operation = OperationsToBear["operations"][number];
const plan = (...operations: readonly Partial<Operation>[]): OperationsToBear => ({
  operations: operations.map((operation) => ({ procedure: "lobectomy", needs: [], ...operation })),
  lesions: [],
});
const upperLobectomy: Partial<Operation> = { lobe: "left-upper", segments: segmentsOf("left-upper") };

describe("what a plan leaves of each lung", () => {
  it("is empty where an earlier lobectomy and this one remove the whole lung", () => {
    expect(sidesAfter({ lungs: { absentSegments: lower } }, plan(upperLobectomy))).toMatchObject([
      { side: "right", resectedBefore: false, goneBefore: false, operations: [], nothingLeft: false },
      { side: "left", resectedBefore: true, goneBefore: false, nothingLeft: true },
    ]);
    expect(sidesAfter({}, plan(upperLobectomy))[1]).toMatchObject({ resectedBefore: false, nothingLeft: false });
  });

  it("is nothing after a pneumonectomy, on the side of its lobe or of its stage", () => {
    const whole = { procedure: "pneumonectomy", stage: 0 } as const;
    expect(existing(sidesAfter({}, plan({ ...whole, lobe: "right-upper" }))[0]).nothingLeft).toBe(true);
    const staged = { plan: { stages: [{ side: "left" }] } } as const;
    expect(sidesAfter(staged, plan(whole)).map(({ nothingLeft }) => nothingLeft)).toStrictEqual([false, true]);
    for (const candidate of [{}, { plan: { stages: [{ side: "both" }] } }] as const) {
      expect(sidesAfter(candidate, plan(whole)).map(({ nothingLeft }) => nothingLeft)).toStrictEqual([false, false]);
    }
    const nowhere = plan({ procedure: "pneumonectomy" });
    expect(sidesAfter(staged, nowhere).map(({ nothingLeft }) => nothingLeft)).toStrictEqual([false, false]);
  });

  it("reports a lung that was gone before, and says nothing new of it", () => {
    expect(sidesAfter({ lungs: { absentSegments: left } }, plan({ lobe: "right-upper" }))[1]).toMatchObject({
      goneBefore: true,
      nothingLeft: false,
    });
    const [first, ...others] = left;
    const lungs = { absentSegments: [existing(first)], obstructedSegments: others };
    expect(sidesAfter({ lungs }, plan())[1]).toMatchObject({ goneBefore: true, resectedBefore: true });
  });
});
