import { expect, it } from "vitest";
import { millilitersFromGrams } from "../../src/liver/millilitersFromGrams.ts";
import { grams, gramsPerMilliliter } from "../../src/units/mass.ts";

it("divides by the density given", () => {
  expect(millilitersFromGrams(grams(1130), gramsPerMilliliter(1))).toBe(1130);
  expect(millilitersFromGrams(grams(1100), gramsPerMilliliter(1.1))).toBeCloseTo(1000, 9);
  expect(millilitersFromGrams(grams(0), gramsPerMilliliter(1.1))).toBe(0);
});

it.each([
  [-1, 1, "the weight must be a number of at least 0, got -1"],
  [1, 0, "the density must be a number above 0, got 0"],
])("refuses %d g at %d g/mL", (weight, density, message) => {
  expect(() => millilitersFromGrams(weight as never, density as never)).toThrow(
    `Cannot turn grams into milliliters: ${message}`,
  );
});
