import { expect, it } from "vitest";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { lowerLimitOfNormal } from "../../src/reference/lowerLimitOfNormal.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { upperLimitOfNormal } from "../../src/reference/upperLimitOfNormal.ts";
import { valueAtZ } from "../../src/reference/valueAtZ.ts";

const man = { sex: "male", ageYears: 44.2, heightCm: 173.2, group: "other" } as const;

it("is predicted at 0 and the limits of normal at 1.645 either way", () => {
  expect(valueAtZ(fev1Global2022, man, 0)).toBe(predicted(fev1Global2022, man));
  expect(valueAtZ(fev1Global2022, man, -1.645)).toBe(lowerLimitOfNormal(fev1Global2022, man));
  expect(valueAtZ(fev1Global2022, man, 1.645)).toBe(upperLimitOfNormal(fev1Global2022, man));
});

// The lowest z-scores with a real quantile over all ages and both sexes, as the dossier of the project gives them;
// its TLCO column ran to 90 years, hence the wider bracket.
it.each([
  ["gli-2012 FEV1", fev1Gli2012, -3.4, -3.6],
  ["Global FEV1", fev1Global2022, -4, -4.1],
  ["TLCO", tlcoGli2017, -11.8, -13],
] as const)(
  "has values at every age down to the published end and not beyond it: %s",
  (_name, equation, above, below) => {
    let refused = 0;
    for (const sex of ["male", "female"] as const) {
      for (const group of ["caucasian", "african-american", "north-east-asian", "south-east-asian", "other"] as const) {
        for (let ageYears = equation.youngest; ageYears <= equation.oldest; ageYears += 1) {
          const person = { sex, group, ageYears, heightCm: 160 };
          expect(valueAtZ(equation, person, above)).toBeGreaterThan(0);
          try {
            valueAtZ(equation, person, below);
          } catch {
            refused += 1;
          }
        }
      }
    }
    expect(refused).toBeGreaterThan(0);
  },
);

it.each([-6, 1000.01, Number.NaN, "1", true])("refuses a z-score that no value has: %s", (z) => {
  expect(() => valueAtZ(fev1Global2022, man, z as number)).toThrow(
    /^Cannot apply a reference equation: the z-score must be a number from -\d\.\d+ to 1000, got /,
  );
});
