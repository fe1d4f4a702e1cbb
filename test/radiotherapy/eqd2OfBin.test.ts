import { describe, expect, it } from "vitest";
import { eqd2OfBin } from "../../src/radiotherapy/eqd2OfBin.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

describe("eqd2OfBin", () => {
  it("uses the dose per fraction of the bin, not that of the prescription (38.67, not 84.0)", () => {
    expect(eqd2OfBin(gray(20), 3, alphaBeta(3))).toBeCloseTo(38.666667, 6);
    expect(eqd2OfBin(gray(54), 3, alphaBeta(3))).toBeCloseTo((54 * 21) / 5, 9);
    expect(eqd2OfBin(gray(0), 3, alphaBeta(3))).toBe(0);
  });

  it("refuses impossible input", () => {
    refusesNoNumbers(
      (d) => eqd2OfBin(d, 3, alphaBeta(3)),
      "Cannot convert a bin: the total dose must be a number of at least 0",
    );
    refused(
      () => eqd2OfBin(-1 as never, 3, alphaBeta(3)),
      "Cannot convert a bin: the total dose must be a number of at least 0, got -1",
    );
    refusesNoNumbers(
      (n) => eqd2OfBin(gray(20), n, alphaBeta(3)),
      "Cannot convert a bin: the number of fractions must be a whole number of at least 1",
    );
    refused(
      () => eqd2OfBin(gray(20), 0, alphaBeta(3)),
      "Cannot convert a bin: the number of fractions must be a whole number of at least 1, got 0",
    );
    refused(
      () => eqd2OfBin(gray(20), 3, 0 as never),
      "Cannot compute an EQD2: alpha/beta must be a number above 0, got 0",
    );
  });
});
