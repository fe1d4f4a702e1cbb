import { describe, expect, it } from "vitest";
import { chouker2004, chouker2004Facts } from "../../src/liver/chouker2004.ts";
import { kilograms } from "../../src/units/mass.ts";
import { years } from "../../src/units/time.ts";

describe("chouker2004", () => {
  it.each([
    [70, 45, "female", 1963.05, "BL-005"],
    [70, 45, "male", 2129.05, "166 g more"],
    [70, 16, "male", 1785.4, "the least age"],
    [70, 50.9, "male", 2198.965, "before the 51st birthday"],
    [70, 51, "male", 1849.94, "from the 51st birthday"],
    [70, 51, "female", 1849.94, "no sex above 50"],
    [70, 70, "female", 1605.6, "the most age"],
  ] as const)("%i kg, %d years, %s: %d g (%s)", (weight, age, sex, weightG, _why) => {
    expect(chouker2004(kilograms(weight), years(age), sex)).toBeCloseTo(weightG, 6);
  });

  it.each([
    [0, 45, "male", "the body weight must be a number from 1 to 400, got 0"],
    [70, 15.9, "male", "the age must be a number from 16 to 70, got 15.9"],
    [70, 70.1, "male", "the age must be a number from 16 to 70, got 70.1"],
    [70, 45, "other", 'the sex must be one of male, female, got "other"'],
    [70, 45, undefined, "the sex must be one of male, female, got undefined"],
  ])("refuses %d kg, %d years, %s", (weight, age, sex, message) => {
    expect(() => chouker2004(weight as never, age as never, sex as never)).toThrow(
      `Cannot estimate liver weight: ${message}`,
    );
  });

  it("gives grams", () => {
    expect(chouker2004Facts).toMatchObject({ id: "chouker-2004", unit: "gram", standing: "primary" });
  });
});
