import { describe, expect, it } from "vitest";
import {
  shindoh2013,
  shindoh2013GrowthRate,
  shindoh2013Hypertrophy,
  shindoh2013Remnant,
} from "../../src/liver/shindoh2013.ts";
import { weeks } from "../../src/units/time.ts";
import { measured, standardized } from "./shares.ts";

const verdicts = (before: number, after: number, span: number) => {
  const compared = shindoh2013(standardized(before), standardized(after), weeks(span));
  return [compared.growthRate, compared.hypertrophy, compared.remnant].map(({ verdict }) => verdict);
};

describe("shindoh2013", () => {
  it.each([
    [21, 29.5, 3, ["met", "met", "unmet"], "BL-016: the three lines disagree"],
    [20, 310 / 15, 1, ["unmet", "unmet", "unmet"], "BL-017"],
    [22, 30, 4, ["met", "met", "met"], "2.0 exactly"],
    [22, 29.5, 4, ["unmet", "met", "unmet"], "7.5 exactly"],
    [20, 29.6, 5, ["unmet", "met", "met"], "29.6 exactly"],
    [25, 32.4, 1, ["met", "unmet", "met"], "under 7.5"],
  ] as const)("%d to %d % in %i weeks: %o (%s)", (before, after, span, expected, _why) => {
    expect(verdicts(before, after, span)).toEqual(expected);
  });

  it("refuses a measured remnant (x-shindoh-wrong-denominator)", () => {
    // @ts-expect-error the lines are drawn for the standardized remnant
    expect(() => shindoh2013(measured(20), measured(28), weeks(3))).toThrow(
      'Cannot compare growth of the remnant: the basis must be one of standardized, got "measured"',
    );
    expect(() => shindoh2013(null as never, standardized(28), weeks(3))).toThrow(
      "Cannot compare growth of the remnant: the remnant before must be an object with named fields, got null",
    );
  });

  it("has the thresholds of the abstract", () => {
    expect(
      [shindoh2013GrowthRate, shindoh2013Hypertrophy, shindoh2013Remnant].map(({ value, unit }) => [value, unit]),
    ).toEqual([
      [2, "percentage-point-per-week"],
      [7.5, "percentage-point"],
      [29.6, "percent"],
    ]);
  });
});
