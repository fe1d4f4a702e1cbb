import { expect, it } from "vitest";
import { volumeGrowthRate } from "../../src/liver/volumeGrowthRate.ts";
import { days } from "../../src/units/time.ts";
import { milliliters } from "../../src/units/volume.ts";

it("is the difference over the days", () => {
  expect(volumeGrowthRate(milliliters(300), milliliters(345), days(10))).toBe(4.5);
  expect(volumeGrowthRate(milliliters(0), milliliters(0), days(10))).toBe(0);
  expect(volumeGrowthRate(milliliters(345), milliliters(300), days(10))).toBe(-4.5);
});

it.each([
  [-1, 1, 1, "the volume before must be a number of at least 0, got -1"],
  [1, -1, 1, "the volume after must be a number of at least 0, got -1"],
  [1, 1, 0, "the days must be a number above 0, got 0"],
])("refuses %d to %d mL in %d days", (before, after, span, message) => {
  expect(() => volumeGrowthRate(before as never, after as never, span as never)).toThrow(
    `Cannot work out growth of the remnant: ${message}`,
  );
});
