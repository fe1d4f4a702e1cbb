import { describe, expect, it } from "vitest";
import { aliveAt, hazardOfDeath, inAbstract, medianMonths, recurrenceFreeAt } from "../../src/biology/figureRows.ts";
import { lee2021 } from "../../src/evidence/sources/biology.table.ts";

describe("rows of a table of figures", () => {
  it("name what was measured and its unit", () => {
    expect(aliveAt(5, 42, "all", { patients: 352 })).toEqual({
      measure: "overall-survival",
      value: 42,
      unit: "percent",
      atYears: 5,
      group: "all",
      patients: 352,
    });
    expect(recurrenceFreeAt(5, 8.5, "four or more")).toMatchObject({
      measure: "recurrence-free-survival",
      unit: "percent",
      atYears: 5,
    });
    expect(medianMonths(40, "all")).toEqual({ measure: "median-survival", value: 40, unit: "month", group: "all" });
    expect(hazardOfDeath(0.93, "all")).toMatchObject({ measure: "hazard-ratio-of-death", unit: "ratio" });
  });

  it("take the abstract of one publication as their place", () => {
    expect(inAbstract(lee2021, [medianMonths(40, "all")])).toEqual([
      { ...medianMonths(40, "all"), source: lee2021, locator: "abstract", standing: "primary" },
    ]);
  });
});
