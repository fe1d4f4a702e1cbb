import { describe, expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import type { FitnessPathway } from "../../src/fitness/pathway.ts";
import type { PlanTaken } from "../../src/plan/planTaken.ts";
import { stageReserve } from "../../src/plan/stageReserve.ts";
import { earlyLossBothSides } from "../../src/reserve/earlyLoss.table.ts";
import type { Extent } from "../../src/units/extent.ts";

const taken = (units: Extent): PlanTaken => ({ units, by: "segments", estimates: [] });

const facts = (fields: Readonly<Record<string, unknown>>): FitnessFacts => fields as unknown as FitnessFacts;
const both = { facts: facts({ fev1PercentPredicted: 76, dlcoPercentPredicted: 95 }) };

describe("stageReserve", () => {
  it("meets the limit only where both ends of the range do", () => {
    // 76 x 11/19 = 44 and 95 x 11/19 = 55; 76 x 10/19 = 40 is not above the threshold.
    expect(stageReserve(both, taken({ least: 8, most: 8 }), 19, undefined, false, [])).toEqual({
      fev1: { least: 44, most: 44 },
      dlco: { least: 55, most: 55 },
      verdict: "met",
      limit: "forty-percent-rule",
      by: "segments",
      needs: [],
    });
    const straddling = stageReserve(both, taken({ least: 8, most: 9 }), 19, undefined, false, ["lesions.0.depthMm"]);
    expect(straddling).toMatchObject({
      fev1: { least: 40, most: 44 },
      verdict: "unknown",
      needs: ["lesions.0.depthMm"],
    });
    expect(stageReserve(both, taken({ least: 9, most: 10 }), 19, undefined, false, []).verdict).toBe("unmet");
  });

  it("is open where its ends differ, and names the test that is due between them", () => {
    // 95 x 13/19 = 65 is above 60, 95 x 5/19 = 25 fails by an uptake of 9; between 30 and 60 an exercise test is due.
    const measured = { fev1PercentPredicted: 95, dlcoPercentPredicted: 95, peakVo2MlPerKgPerMin: 9 };
    const limit = { facts: facts(measured), pathway: accp2013 };
    const at = (removed: number) =>
      stageReserve(limit, taken({ least: removed, most: removed }), 19, "lobectomy", false, []);
    expect([at(6).verdict, at(14).verdict]).toEqual(["met", "unmet"]);
    const { verdict, needs } = stageReserve(limit, taken({ least: 6, most: 14 }), 19, "lobectomy", false, []);
    expect(verdict).toBe("unknown");
    expect(needs).toEqual(["exercise.stairClimbMeters", "exercise.shuttleWalkMeters"]);
  });

  it("names the plan where nothing else would narrow a range that straddles the threshold", () => {
    expect(stageReserve(both, taken({ least: 8, most: 9 }), 19, undefined, false, []).needs).toEqual(["plan"]);
  });

  it("needs what was never measured, and not the plan in its place", () => {
    const limit = { facts: facts({ fev1PercentPredicted: 76, dlcoPercentPredicted: null }) };
    expect(stageReserve(limit, taken({ least: 0, most: 0 }), 19, undefined, true, ["lesions.0.depthMm"]).needs).toEqual(
      ["lungFunction.dlcoPercentPredicted"],
    );
    const unmeasured = { facts: facts({ fev1PercentPredicted: null }) };
    expect(stageReserve(unmeasured, taken({ least: 0, most: 0 }), 19, undefined, true, [])).not.toHaveProperty("early");
  });

  it("leaves out what it cannot predict", () => {
    const fev1Alone = { facts: facts({ fev1PercentPredicted: 76, dlcoPercentPredicted: null, plannedExtent: null }) };
    const found = stageReserve(fev1Alone, taken({ least: 0, most: 0 }), 19, "sublobar", true, []);
    expect(found).toMatchObject({ verdict: "unknown", needs: ["lungFunction.dlcoPercentPredicted"] });
    expect(found).not.toHaveProperty("dlco");
    expect(stageReserve({ facts: {} }, taken({ least: 0, most: 0 }), 19, undefined, true, [])).not.toHaveProperty(
      "early",
    );
  });

  it("keeps the extent the facts state", () => {
    const stated = { facts: facts({ plannedExtent: "pneumonectomy" }) };
    const seen: unknown[] = [];
    const pathway: FitnessPathway = {
      ...fortyPercentRule,
      run: (_, given) => {
        seen.push(given.plannedExtent);
        throw new RangeError("seen");
      },
    };
    expect(() => stageReserve({ ...stated, pathway }, taken({ least: 0, most: 0 }), 19, "sublobar", false, [])).toThrow(
      "seen",
    );
    expect(seen).toEqual(["pneumonectomy"]);
  });

  it("shows the printed early loss beside the second side, and compares it with no threshold", () => {
    expect(earlyLossBothSides.rightAfterPercent).toBe(40);
    const { early } = stageReserve(
      { facts: facts({ fev1PercentPredicted: 100 }) },
      taken({ least: 1, most: 1 }),
      19,
      undefined,
      true,
      [],
    );
    expect(early).toEqual({ fev1: 60, loss: earlyLossBothSides });
  });
});
