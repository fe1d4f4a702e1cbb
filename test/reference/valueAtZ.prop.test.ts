import fc from "fast-check";
import { expect, it } from "vitest";
import { predicted } from "../../src/reference/predicted.ts";
import { valueAtZ } from "../../src/reference/valueAtZ.ts";
import { zScore } from "../../src/reference/zScore.ts";
import { equationAndPerson } from "./arbitraries.ts";

it("valueAtZ takes back what zScore gave", () => {
  fc.assert(
    fc.property(equationAndPerson, fc.double({ min: 0.2, max: 1.6, noNaN: true }), ({ equation, person }, share) => {
      const measured = (share * predicted(equation, person)) as never;
      const back = valueAtZ(equation, person, zScore(equation, person, measured));
      expect(Math.abs(back / measured - 1)).toBeLessThan(1e-9);
    }),
  );
});

it("zScore takes back what valueAtZ gave, and the z-score of predicted is 0", () => {
  fc.assert(
    fc.property(equationAndPerson, fc.double({ min: -3, max: 3, noNaN: true }), ({ equation, person }, z) => {
      expect(zScore(equation, person, valueAtZ(equation, person, z))).toBeCloseTo(z, 9);
      expect(zScore(equation, person, predicted(equation, person))).toBe(0);
    }),
  );
});
