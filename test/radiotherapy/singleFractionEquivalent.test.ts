import { describe, expect, it } from "vitest";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { singleFractionEquivalent } from "../../src/radiotherapy/singleFractionEquivalent.ts";
import { gray } from "../../src/units/dose.ts";
import { refused } from "./refusals.ts";

const park = { alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) };

describe("singleFractionEquivalent", () => {
  it("gives what the formulas give", () => {
    expect(singleFractionEquivalent(schedule(3, gray(18)), park)).toBeCloseTo(54 - 2 * 1.8, 9);
    expect(singleFractionEquivalent(schedule(30, gray(2)), park)).toBeCloseTo(32.302604, 5);
  });

  it("gives one fraction back, on both parts of the curve", () => {
    expect(singleFractionEquivalent(schedule(1, gray(20)), park)).toBeCloseTo(20, 9);
    expect(singleFractionEquivalent(schedule(1, gray(3)), park)).toBeCloseTo(3, 9);
    expect(singleFractionEquivalent(schedule(1, gray(0)), park)).toBe(0);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot compute a BED: the fractions must be a whole number of at least 1";
    refused(() => singleFractionEquivalent(null as never, park), `${opening}, got undefined`);
    refused(
      () => singleFractionEquivalent(schedule(1, gray(20)), null as never),
      "Cannot complete a universal survival curve: the input must be an object with named fields, got null",
    );
  });
});
