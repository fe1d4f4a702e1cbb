import { describe, expect, it } from "vitest";
import { adjustForHemoglobin, adultHemoglobinAge } from "../../src/reference/adjustForHemoglobin.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { gramsPerLiter } from "../../src/units/mass.ts";

// Factors of the dossier: Cotes with 146 g/L for men of 15 and over, 134 g/L for everyone else.
it.each([
  ["male", 40, 100, 1.189412],
  ["male", 40, 146, 1],
  ["male", 40, 180, 0.922222],
  ["female", 40, 110, 1.08984],
  ["female", 40, 134, 1],
  ["male", 15, 146, 1],
  ["male", 14.99, 134, 1],
  ["female", 14.99, 134, 1],
] as const)("multiplies by the factor of Cotes: %s, %f years, %i g/L: %f", (sex, ageYears, hemoglobin, factor) => {
  const adjusted = adjustForHemoglobin(mmolPerMinPerKPa(1), { sex, ageYears }, gramsPerLiter(hemoglobin));
  expect(adjusted).toBeCloseTo(factor, 6);
});

it("is the formula in g/dL: (10.22 + Hb) / (1.7 Hb) for men, (9.38 + Hb) / (1.7 Hb) for women", () => {
  const of = (sex: "male" | "female") =>
    adjustForHemoglobin(mmolPerMinPerKPa(5), { sex, ageYears: 60 }, gramsPerLiter(98));
  expect(of("male")).toBeCloseTo((5 * (10.22 + 9.8)) / (1.7 * 9.8), 12);
  expect(of("female")).toBeCloseTo((5 * (9.38 + 9.8)) / (1.7 * 9.8), 12);
});

it("states the age from which men are adults as a threshold", () => {
  expect(adultHemoglobinAge).toMatchObject({
    value: 15,
    unit: "year",
    passes: "above",
    side: "inclusive",
    population: "people whose transfer factor is measured",
    source: { id: "graham-2017" },
    locator: "adjustment for hemoglobin after Cotes",
    standing: "secondary",
  });
});

describe("refuses", () => {
  const man = { sex: "male", ageYears: 60 } as const;
  it.each([
    [301, man, 120, "the measured value must be a number from 0 to 300, got 301"],
    [-1, man, 120, "the measured value must be a number from 0 to 300, got -1"],
    [5, undefined, 120, "the person must be an object with named fields, got undefined"],
    [5, { ...man, sex: "x" }, 120, 'the sex must be one of male, female, got "x"'],
    [5, { ...man, ageYears: 131 }, 120, "the age in years must be a number from 0 to 120, got 131"],
    [5, { ...man, ageYears: -1 }, 120, "the age in years must be a number from 0 to 120, got -1"],
    [5, man, 12.1, "the hemoglobin in g/L must be a number from 30 to 250, got 12.1"],
    [5, man, 250.1, "the hemoglobin in g/L must be a number from 30 to 250, got 250.1"],
    [5, man, Number.NaN, "the hemoglobin in g/L must be a number from 30 to 250, got NaN"],
  ])("%s, %o, %s", (measured, person, hemoglobin, message) => {
    expect(() => adjustForHemoglobin(measured as never, person as never, hemoglobin as never)).toThrow(
      new RangeError(`Cannot adjust for hemoglobin: ${message}`),
    );
  });

  it("nothing at the bounds", () => {
    expect(adjustForHemoglobin(mmolPerMinPerKPa(0), { sex: "male", ageYears: 0 }, gramsPerLiter(30))).toBe(0);
    expect(
      adjustForHemoglobin(mmolPerMinPerKPa(40), { sex: "male", ageYears: 120 }, gramsPerLiter(250)),
    ).toBeGreaterThan(0);
  });
});
