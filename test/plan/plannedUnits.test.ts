import { describe, expect, it } from "vitest";
import { segmentUnits } from "../../src/anatomy/segment.ts";
import { plannedUnits, segmentsTaken, statedUnits } from "../../src/plan/plannedUnits.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";

const own = [{ segments: ["right-superior"] as const, choice: chooseResection({ lobe: "right-lower" }) }];
const none = { least: 0, most: 10 };

describe("the segments of a planned operation", () => {
  it("are those of its lobe or its lung, or the ones that are named", () => {
    expect(segmentsTaken("lobectomy", [], "right-middle")).toEqual(["right-lateral", "right-medial"]);
    expect(segmentUnits(segmentsTaken("pneumonectomy", [], "left-lower") ?? [])).toBe(9);
    expect(segmentsTaken("segmentectomy", ["right-superior"], "right-lower")).toEqual(["right-superior"]);
  });

  it("are not known without a lobe, of a segmentectomy without names, and of a wedge", () => {
    expect(segmentsTaken("lobectomy", [], undefined)).toBeUndefined();
    expect(segmentsTaken("segmentectomy", [], "right-lower")).toBeUndefined();
    expect(segmentsTaken("wedge", [], "right-lower")).toBeUndefined();
  });
});

describe("the units of a planned operation", () => {
  it("are those the plan states, but never fewer than its lesions lie in", () => {
    const stated = { removedUnits: { least: 0, most: 3 } };
    expect(statedUnits({ ...stated, procedure: "segmentectomy" }, own)).toEqual({ least: 1, most: 3 });
    // Without a procedure it may be a wedge.
    expect(statedUnits(stated, own)).toEqual({ least: 0, most: 3 });
    expect(statedUnits({ removedUnits: { least: 3, most: 2 } }, own)).toBeUndefined();
    expect(statedUnits({ segments: ["right-superior"], removedUnits: { least: 1, most: 2 } }, own)).toBeUndefined();
  });

  it("follow its kind where nothing is named", () => {
    const units = (procedure: Parameters<typeof plannedUnits>[0], lobe?: "right-lower") =>
      plannedUnits(procedure, undefined, lobe, [], defaultResectionPolicy);
    expect(units("wedge")).toEqual(defaultResectionPolicy.wedgeUnits);
    expect(units("segmentectomy")).toEqual({ least: 1, most: 5 });
    expect(units("segmentectomy", "right-lower")).toEqual({ least: 1, most: 5 });
    expect(units("lobectomy")).toEqual({ least: 2, most: 5 });
    expect(units("pneumonectomy")).toEqual({ least: 9, most: 10 });
    expect(units("undetermined")).toEqual(none);
  });
});
