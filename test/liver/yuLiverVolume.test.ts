import { expect, it } from "vitest";
import { yuLiverVolume, yuLiverVolumeFacts } from "../../src/liver/yuLiverVolume.ts";
import { centimeters } from "../../src/units/length.ts";
import { kilograms } from "../../src/units/mass.ts";

it("gives 1363.6 mL for 165 cm and 60 kg (BL-008)", () => {
  const estimated = yuLiverVolume(centimeters(165), kilograms(60));
  expect(Math.abs(estimated.milliliters - 1363.6)).toBeLessThanOrEqual(0.5);
  expect(estimated).toEqual({ milliliters: estimated.milliliters, formula: "yu" });
  expect(yuLiverVolumeFacts).toMatchObject({ id: "yu", unit: "milliliter", standing: "secondary" });
});

it.each([
  [0, 60, "the height must be a number from 50 to 250, got 0"],
  [165, Number.NaN, "the body weight must be a number from 1 to 400, got NaN"],
])("refuses %d cm, %d kg", (height, weight, message) => {
  expect(() => yuLiverVolume(height as never, weight as never)).toThrow(
    `Cannot estimate total liver volume: ${message}`,
  );
});
