import fc from "fast-check";
import { expect, it } from "vitest";
import { lowerLimitOfNormal } from "../../src/reference/lowerLimitOfNormal.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { upperLimitOfNormal } from "../../src/reference/upperLimitOfNormal.ts";
import { equations } from "../published/lungFunctionReading.ts";
import { equationAndPerson } from "./arbitraries.ts";

it("rises with height; the transfer coefficient and the ratio of volumes fall", () => {
  fc.assert(
    fc.property(equationAndPerson, fc.double({ min: 0.1, max: 29, noNaN: true }), ({ equation, person }, more) => {
      const taller = predicted(equation, { ...person, heightCm: person.heightCm + more });
      const falls = equation.index === "KCO" || equation.index === "FEV1/FVC";
      expect(Math.sign(taller - predicted(equation, person))).toBe(falls ? -1 : 1);
    }),
  );
});

it("lies between the limits of normal", () => {
  fc.assert(
    fc.property(equationAndPerson, ({ equation, person }) => {
      const middle = predicted(equation, person);
      expect(lowerLimitOfNormal(equation, person)).toBeLessThan(middle);
      expect(upperLimitOfNormal(equation, person)).toBeGreaterThan(middle);
    }),
  );
});

it.each(Object.entries(equations))("is continuous at every knot: %s", (_name, equation) => {
  for (const sex of ["male", "female"] as const) {
    for (let ageYears = equation.youngest + 0.25; ageYears < equation.oldest; ageYears += 0.25) {
      const at = (age: number) => predicted(equation, { sex, ageYears: age, heightCm: 150, group: "other" });
      expect(Math.abs(at(ageYears - 1e-9) / at(ageYears) - 1)).toBeLessThan(1e-8);
      expect(Math.abs(at(ageYears + 1e-9) / at(ageYears) - 1)).toBeLessThan(1e-8);
    }
  }
});
