import { expect, it } from "vitest";
import { relativeGrowthRate } from "../../src/liver/relativeGrowthRate.ts";
import { days } from "../../src/units/time.ts";
import { milliliters } from "../../src/units/volume.ts";

it("is 3.33 % a week where the kinetic rate is 0.67 points (BL-017)", () => {
  expect(7 * relativeGrowthRate(milliliters(300), milliliters(310), days(7))).toBeCloseTo(3.3333, 3);
  expect(relativeGrowthRate(milliliters(300), milliliters(270), days(5))).toBeCloseTo(-2, 9);
});

it.each([
  [0, 1, 1, "the volume before must be a number above 0, got 0"],
  [1, 0, 1, "the volume after must be a number above 0, got 0"],
  [1, 1, 0, "the days must be a number above 0, got 0"],
])("refuses %d to %d mL in %d days", (before, after, span, message) => {
  expect(() => relativeGrowthRate(before as never, after as never, span as never)).toThrow(
    `Cannot work out growth of the remnant: ${message}`,
  );
});
