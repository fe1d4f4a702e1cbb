import { describe, expect, it } from "vitest";
import { dosePerFractionFor } from "../../src/radiotherapy/dosePerFractionFor.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ten = alphaBeta(10);
const opening = "Cannot compute a dose per fraction:";

describe("dosePerFractionFor", () => {
  it("inverts the equation, down to nothing", () => {
    expect(dosePerFractionFor(statedBed(105.6, ten), 4, ten)).toBeCloseTo(12, 12);
    expect(dosePerFractionFor(statedBed(0, ten), 4, ten)).toBe(0);
    expect(dosePerFractionFor(statedBed(1e-12, ten), 1, ten) / 1e-12).toBeCloseTo(1, 9);
  });

  it("refuses impossible input", () => {
    refusesNoNumbers(
      (b) => dosePerFractionFor<10>(b, 3, ten),
      `${opening} the wanted BED must be a number of at least 0`,
    );
    refused(
      () => dosePerFractionFor<10>(-1 as never, 3, ten),
      `${opening} the wanted BED must be a number of at least 0, got -1`,
    );
    refusesNoNumbers(
      (n) => dosePerFractionFor(statedBed(100, ten), n, ten),
      `${opening} the number of fractions must be a whole number of at least 1`,
    );
    refused(
      () => dosePerFractionFor(statedBed(100, ten), 0, ten),
      `${opening} the number of fractions must be a whole number of at least 1, got 0`,
    );
    refusesNoNumbers(
      (r) => dosePerFractionFor(statedBed(100, ten), 3, r),
      `${opening} alpha/beta must be a number above 0`,
    );
    refused(
      () => dosePerFractionFor(statedBed(100, ten), 3, 0 as never),
      `${opening} alpha/beta must be a number above 0, got 0`,
    );
    refused(
      () => dosePerFractionFor(statedBed(1e90, ten), 1, 1e-300 as never),
      `${opening} the square root in the result must be a number from 1 to 1e+99, got Infinity`,
    );
  });
});
