import { describe, expect, it } from "vitest";
import { bedWithIncompleteRepair } from "../../src/radiotherapy/bedWithIncompleteRepair.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { refused } from "./refusals.ts";

const repair = { fractionsPerDay: 2, intervalHours: 6, halfTimeHours: 1.5 };

describe("bedWithIncompleteRepair", () => {
  it("enlarges the quadratic term alone", () => {
    const dose = 81.6 * (1 + (1.0625 * 1.2) / 3);
    expect(bedWithIncompleteRepair(schedule(68, gray(1.2)), alphaBeta(3), repair)).toBeCloseTo(dose, 9);
    const once = { ...repair, fractionsPerDay: 1 };
    expect(bedWithIncompleteRepair(schedule(3, gray(18)), alphaBeta(10), once)).toBeCloseTo(151.2, 9);
  });

  it("refuses impossible input", () => {
    refused(
      () => bedWithIncompleteRepair(schedule(3, gray(18)), alphaBeta(10), null as never),
      "Cannot compute incomplete repair: the repair must be an object with named fields, got null",
    );
    refused(
      () =>
        bedWithIncompleteRepair(schedule(1, gray(1)), alphaBeta(1e-307), {
          fractionsPerDay: 24,
          intervalHours: 0,
          halfTimeHours: 1,
        }),
      "Cannot compute incomplete repair: the result must be a finite number, got Infinity",
    );
  });
});
