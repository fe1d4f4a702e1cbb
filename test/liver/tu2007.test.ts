import { expect, it } from "vitest";
import { tu2007, tu2007Facts } from "../../src/liver/tu2007.ts";
import { kilograms } from "../../src/units/mass.ts";

it("adds 16.49 mL a kilogram to 121.75", () => {
  expect(tu2007(kilograms(70))).toEqual({ milliliters: expect.closeTo(1276.05, 6), formula: "tu-2007" });
  expect(tu2007Facts).toMatchObject({ id: "tu-2007", unit: "milliliter", standing: "primary" });
});

it("refuses no weight", () => {
  expect(() => tu2007(0 as never)).toThrow(
    "Cannot estimate total liver volume: the body weight must be a number from 1 to 400, got 0",
  );
});
