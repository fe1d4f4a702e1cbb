import { expect, it } from "vitest";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { fvcGli2012 } from "../../src/reference/fvcGli2012.ts";
import { predicted } from "../../src/reference/predicted.ts";

// The sizes of the change at the line of operability, as the dossier of the project gives them.
it.each([
  ["male", 175, "caucasian", 0.944],
  ["male", 175, "african-american", 1.106],
  ["male", 175, "north-east-asian", 0.977],
  ["male", 175, "south-east-asian", 1.031],
  ["male", 175, "other", 1.013],
  ["female", 162, "caucasian", 0.958],
  ["female", 162, "african-american", 1.112],
  ["female", 162, "north-east-asian", 0.973],
  ["female", 162, "south-east-asian", 1.081],
  ["female", 162, "other", 1.029],
] as const)("race-neutral over group-specific FEV1 at 65 years: %s, %i cm, %s: %f", (sex, heightCm, group, factor) => {
  const person = { sex, ageYears: 65, heightCm, group };
  expect(predicted(fev1Global2022, person) / predicted(fev1Gli2012, person)).toBeCloseTo(factor, 3);
});

// Printed in the paper of 2012; the lookup tables were revised after it, hence within 0.025 L.
it.each([
  [25, 4.46, 5.32],
  [55, 3.65, 4.66],
])("is near the paper of 2012: Caucasian man of 175 cm, %i years", (ageYears, fev1, fvc) => {
  const person = { sex: "male", ageYears, heightCm: 175, group: "caucasian" } as const;
  expect(Math.abs(predicted(fev1Gli2012, person) - fev1)).toBeLessThan(0.025);
  expect(Math.abs(predicted(fvcGli2012, person) - fvc)).toBeLessThan(0.025);
});

it("refuses the age beyond the equation in full words", () => {
  expect(() => predicted(fev1Global2022, { sex: "male", ageYears: 95.01, heightCm: 175 })).toThrow(
    new RangeError("Cannot apply a reference equation: the age in years must be a number from 3 to 95, got 95.01"),
  );
});
