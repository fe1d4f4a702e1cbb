import fc from "fast-check";
import { expect, it } from "vitest";
import { boyd, duBois, fujimoto, gehanGeorge, haycock, mosteller, takahira } from "../../src/liver/surfaceFormulas.ts";

const formulas = [boyd, duBois, fujimoto, gehanGeorge, haycock, mosteller, takahira];

it("agree within a fifth on adults and grow with height and weight", () => {
  fc.assert(
    fc.property(fc.integer({ min: 150, max: 200 }), fc.integer({ min: 45, max: 120 }), (height, weight) => {
      const reference = mosteller.squareMeters(height, weight);
      for (const { squareMeters } of formulas) {
        expect(Math.abs(squareMeters(height, weight) / reference - 1)).toBeLessThan(0.2);
        expect(squareMeters(height + 1, weight)).toBeGreaterThan(squareMeters(height, weight));
        expect(squareMeters(height, weight + 1)).toBeGreaterThan(squareMeters(height, weight));
      }
    }),
  );
});

it("each have a name of their own", () => {
  expect(new Set(formulas.map(({ id }) => id)).size).toBe(7);
  expect(formulas.map(({ standing }) => standing)).toEqual(Array(7).fill("secondary"));
});
