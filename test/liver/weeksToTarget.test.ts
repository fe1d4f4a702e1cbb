import { describe, expect, it } from "vitest";
import { weeksToTarget } from "../../src/liver/weeksToTarget.ts";
import { percent } from "../../src/units/proportion.ts";
import { measured, standardized } from "./shares.ts";

const growth = (pointsPerWeek: number, basis = "standardized") => ({ pointsPerWeek, basis }) as never;

describe("weeksToTarget", () => {
  it.each([
    [3, 2.6667, "BL-018: week 4.67 when at week 2, so the fifth"],
    [2, 4, "x-proj-2.0"],
  ] as const)("from 22 to 30 % at %d a week takes %d weeks (%s)", (rate, span, _id) => {
    expect(weeksToTarget(standardized(22), percent(30), growth(rate))).toBeCloseTo(span, 3);
  });

  it.each([
    [standardized(22), 30, growth(0), "the growth rate must be a number above 0, got 0"],
    [standardized(22), 30, growth(-1), "the growth rate must be a number above 0, got -1"],
    [standardized(22), 22, growth(1), "the target must be a number above 22, got 22"],
    [standardized(22), 101, growth(1), "the target must be a number from 0 to 100, got 101"],
    [
      { percent: -1, basis: "measured" },
      30,
      growth(1, "measured"),
      "the remnant must be a number from 0 to 100, got -1",
    ],
    [
      { percent: 101, basis: "measured" },
      102,
      growth(1, "measured"),
      "the remnant must be a number from 0 to 100, got 101",
    ],
    [measured(22), 30, growth(1), 'the basis of the growth must be one of measured, got "standardized"'],
    [null, 30, growth(1), "the remnant must be an object with named fields, got null"],
    [standardized(22), 30, null, "the growth must be an object with named fields, got null"],
  ])("refuses %o to %d at %o", (remnant, target, rate, message) => {
    expect(() => weeksToTarget(remnant as never, target as never, rate as never)).toThrow(
      `Cannot project the remnant: ${message}`,
    );
  });
});
