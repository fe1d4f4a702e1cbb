import { describe, expect, it } from "vitest";
import { lobesOf } from "../../src/anatomy/lobe.ts";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { lungsLeft } from "../../src/plan/lungsLeft.ts";
import type { PlannedOperation } from "../../src/plan/plannedOperations.ts";

const operation = (fields: Partial<PlannedOperation>): PlannedOperation => ({
  ...{ lesions: [], procedure: "lobectomy", origin: "plan", stage: 0, needs: [], units: { least: 0, most: 0 } },
  ...fields,
});
const lobe = (name: "right-upper" | "right-middle" | "right-lower" | "left-upper" | "left-lower") =>
  operation({ lobe: name, segments: segmentsOf(name) });
const leftLung = lobesOf("left").flatMap((name) => segmentsOf(name));

describe("what stays of each lung", () => {
  it("is what is there less what leaves, function or none", () => {
    const lungs = { absentSegments: segmentsOf("left-lower"), obstructedSegments: segmentsOf("right-upper") };
    expect(lungsLeft({ lungs }, [], [lobe("right-upper")])).toEqual([
      { side: "right", whole: 10, before: 10, left: { least: 7, most: 7 } },
      { side: "left", whole: 9, before: 5, left: { least: 5, most: 5 } },
    ]);
  });

  it("takes no segment a second time that left earlier", () => {
    const lungs = { absentSegments: ["right-apical"] } as const;
    expect(lungsLeft({ lungs }, [], [lobe("right-upper")])[0]).toMatchObject({
      before: 9,
      left: { least: 7, most: 7 },
    });
  });

  it("is a range where an operation is one, and falls on either side where it has no place", () => {
    const wedge = operation({ procedure: "wedge", lobe: "left-upper", units: { least: 0, most: 1 } });
    const placeless = operation({ procedure: "segmentectomy", units: { least: 1, most: 5 } });
    expect(lungsLeft({}, [], [wedge]).map(({ left }) => left)).toEqual([
      { least: 10, most: 10 },
      { least: 8, most: 9 },
    ]);
    expect(lungsLeft({}, [], [wedge, placeless]).map(({ left }) => left)).toEqual([
      { least: 5, most: 10 },
      { least: 3, most: 9 },
    ]);
  });

  it("is nothing after a pneumonectomy, and after the completion of one it is called that", () => {
    expect(lungsLeft({}, [], [lobe("left-upper"), lobe("left-lower")])[1]).toEqual({
      ...{ side: "left", whole: 9, before: 9, left: { least: 0, most: 0 }, word: "pneumonectomy" },
    });
    const before = { lungs: { absentSegments: segmentsOf("left-lower") } };
    expect(lungsLeft(before, [], [lobe("left-upper")])[1]?.word).toBe("completion-pneumonectomy");
    // The rest of a lung of which an earlier stage of the same plan took a lobe.
    expect(lungsLeft({}, [lobe("left-upper")], [lobe("left-lower")])[1]?.word).toBe("completion-pneumonectomy");
    const stated = operation({ procedure: "pneumonectomy", units: { least: 9, most: 10 } });
    expect(lungsLeft({ plan: { stages: [{ side: "right" }] } }, [], [stated])[0]).toMatchObject({
      left: { least: 0, most: 0 },
      word: "pneumonectomy",
    });
    expect(lungsLeft({}, [lobe("left-upper"), lobe("left-lower")], [lobe("right-upper")])[1]).not.toHaveProperty(
      "word",
    );
  });

  it("names a middle lobe that stays alone, by segments that are gone or leave", () => {
    expect(lungsLeft({}, [], [lobe("right-upper"), lobe("right-lower")])[0]).toMatchObject({
      left: { least: 2, most: 2 },
      word: "lone-middle-lobe",
    });
    const upper = { lungs: { absentSegments: segmentsOf("right-upper") } };
    expect(lungsLeft(upper, [], [lobe("right-lower")])[0]?.word).toBe("lone-middle-lobe");
    expect(lungsLeft(upper, [], [lobe("right-middle")])[0]).not.toHaveProperty("word");
    expect(lungsLeft({}, [], [lobe("left-upper")])[1]).not.toHaveProperty("word");
  });

  it("names an operation on the only lung, also where the other left in an earlier stage", () => {
    const only = lungsLeft({ lungs: { absentSegments: leftLung } }, [], [lobe("right-upper")]);
    expect(only.map(({ onlyLung }) => onlyLung)).toEqual([true, undefined]);
    expect(lungsLeft({}, [lobe("left-upper"), lobe("left-lower")], [lobe("right-upper")])[0]?.onlyLung).toBe(true);
    expect(lungsLeft({}, [], [lobe("right-upper")])[0]).not.toHaveProperty("onlyLung");
  });
});
