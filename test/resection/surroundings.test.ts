import { describe, expect, it } from "vitest";
import {
  nccnMargin,
  radiusMargin,
  satelliteMargin,
  tenMillimeterMargin,
} from "../../src/resection/marginPolicies.table.ts";
import { lobarBranches, marginNeed, surroundings, toldBranch, toldMargin } from "../../src/resection/surroundings.ts";
import { beside, lesion } from "./lesions.ts";

describe("the surroundings of a lesion", () => {
  it("are not known where nobody looked", () => {
    expect(surroundings(lesion(), tenMillimeterMargin)).toEqual({ required: { least: 10, most: 10 }, organs: [] });
  });

  it("hang on the size where the margin does", () => {
    const of = (margin: typeof nccnMargin, fields = {}) => surroundings(lesion(fields), margin).required;
    expect(of(radiusMargin)).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
    expect(of(nccnMargin)).toEqual({ least: 0, most: 20 });
    expect(of(satelliteMargin)).toEqual({ least: 3, most: 10 });
    expect(of(radiusMargin, { diameterMm: 9 })).toEqual({ least: 4.5, most: 4.5 });
    const { branches } = surroundings(lesion({ adjacent: [beside("vessel", "lobar", 3)] }), radiusMargin);
    expect(branches?.[0]?.within).toBe("unknown");
  });

  it("keep the place in the list, and count what is only called near as within the margin", () => {
    const adjacent = [beside("heart"), beside("vessel", "segmental"), { structure: "bronchus", relation: "abuts" }];
    const { branches } = surroundings(lesion({ adjacent }), tenMillimeterMargin);
    expect(branches).toEqual([
      { structure: "vessel", at: 1, within: "met", relation: "near", order: "segmental" },
      { structure: "bronchus", at: 2, within: "met", relation: "abuts", distance: 0 },
    ]);
  });

  it("tell lobar and main branches that do not surely lie outside", () => {
    const adjacent = [
      beside("vessel", "lobar", 3),
      beside("vessel", "main", 5),
      beside("bronchus", "lobar", 10),
      beside("vessel", "segmental", 1),
    ];
    expect(lobarBranches(surroundings(lesion({ adjacent }), satelliteMargin)).map(({ at }) => at)).toEqual([0, 1]);
    expect(lobarBranches(surroundings(lesion(), satelliteMargin))).toEqual([]);
  });

  it("need the size, or the surgeon where the size is known", () => {
    expect(marginNeed(lesion())).toBe("diameterMm");
    expect(marginNeed(lesion({ diameterMm: null }))).toBe("diameterMm");
    expect(marginNeed(lesion({ diameterMm: 3 }))).toBe("plan.surgeonStatement");
  });

  it("are told without what is not known or not finite", () => {
    expect(toldBranch({ structure: "vessel", at: 0, within: "met" })).toEqual({ structure: "vessel" });
    expect(toldBranch({ structure: "vessel", at: 0, within: "met", order: "lobar", distance: 0 })).toEqual({
      structure: "vessel",
      order: "lobar",
      distanceMm: 0,
    });
    expect(toldMargin({ least: 0, most: Number.POSITIVE_INFINITY })).toEqual({});
    expect(toldMargin({ least: 3, most: 10 })).toEqual({ requiredMm: { least: 3, most: 10 } });
  });
});
