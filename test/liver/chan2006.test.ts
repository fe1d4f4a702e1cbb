import { describe, expect, it } from "vitest";
import { chan2006, chan2006Facts } from "../../src/liver/chan2006.ts";
import { kilograms } from "../../src/units/mass.ts";

describe("chan2006", () => {
  it.each([
    ["male", 1130, "BL-006"],
    ["female", 1079, "51 g less"],
  ] as const)("70 kg, %s: %i g (%s)", (sex, weightG, _why) => {
    expect(chan2006(kilograms(70), sex)).toBeCloseTo(weightG, 9);
  });

  it.each([
    [0, "male", "the body weight must be a number from 1 to 400, got 0"],
    [70, "m", 'the sex must be one of male, female, got "m"'],
  ])("refuses %d kg, %s", (weight, sex, message) => {
    expect(() => chan2006(weight as never, sex as never)).toThrow(`Cannot estimate liver weight: ${message}`);
  });

  it("gives grams", () => {
    expect(chan2006Facts).toMatchObject({ id: "chan-2006", unit: "gram", standing: "primary" });
  });
});
