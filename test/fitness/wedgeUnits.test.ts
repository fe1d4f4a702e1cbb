import { describe, expect, it } from "vitest";
import { manyWedges, wedgeOne, wedgeUnits, wedgeZero, wedgeZeroToOne } from "../../src/fitness/wedgeUnits.ts";
import { inPrint } from "./inPrint.ts";

describe("wedgeUnits", () => {
  it("counts a wedge as nothing to one unit unless stated otherwise", () => {
    expect(wedgeUnits(2)).toEqual({ units: { least: 0, most: 2 }, manyWedges: false, policy: wedgeZeroToOne });
    expect(wedgeUnits(2, wedgeZero).units).toEqual({ least: 0, most: 0 });
    expect(wedgeUnits(2, wedgeOne).units).toEqual({ least: 2, most: 2 });
    expect(wedgeUnits(0)).toMatchObject({ units: { least: 0, most: 0 }, manyWedges: false });
  });

  it("warns from three wedges on", () => {
    expect(wedgeUnits(3).manyWedges).toBe(true);
    expect(inPrint(manyWedges)).toBe(">= 3 count, primary, petrella-2009");
  });

  it("names its policies, every one a convention", () => {
    expect([wedgeZeroToOne, wedgeZero, wedgeOne].map(({ id, standing }) => `${id}: ${standing}`)).toEqual([
      "zero-to-one: convention",
      "zero: convention",
      "one: convention",
    ]);
  });

  it.each([
    [() => wedgeUnits(0.5), "the number of wedges must be a whole number of at least 0, got 0.5"],
    [() => wedgeUnits(-1), "the number of wedges must be a whole number of at least 0, got -1"],
    [() => wedgeUnits(1, null as never), "the policy must be an object with named fields, got null"],
    [() => wedgeUnits(1, {} as never), "units per wedge must be an object with named fields, got undefined"],
    [
      () => wedgeUnits(1, { ...wedgeOne, unitsPerWedge: { least: -1, most: 1 } }),
      "the least units per wedge must be a number of at least 0, got -1",
    ],
    [
      () => wedgeUnits(1, { ...wedgeOne, unitsPerWedge: { least: 2, most: 1 } }),
      "the most units per wedge must be a number of at least 2, got 1",
    ],
  ])("refuses what is not possible (%#)", (run, message) => {
    expect(run).toThrow(new RangeError(`Cannot count wedges: ${message}`));
  });
});
