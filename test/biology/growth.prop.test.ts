import fc from "fast-check";
import { expect, it } from "vitest";
import { doublingTime, growthFold, specificGrowthRate } from "../../src/biology/growth.ts";

const volume = fc.double({ min: 1, max: 1e6, noNaN: true });
const span = fc.integer({ min: 1, max: 3650 });
function close(a: number, b: number): void {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
}

it("changes sign when the volumes change places", () => {
  fc.assert(
    fc.property(volume, volume, span, (a, b, days) =>
      close(specificGrowthRate(a, b, days), -specificGrowthRate(b, a, days)),
    ),
  );
});

it("does not depend on the unit of the volumes", () => {
  fc.assert(
    fc.property(volume, volume, span, (a, b, days) =>
      close(specificGrowthRate(a, b, days), specificGrowthRate(a / 1000, b / 1000, days)),
    ),
  );
});

it("doubles in the doubling time, which grows with the days", () => {
  fc.assert(
    fc.property(volume, fc.double({ min: 1.01, max: 100, noNaN: true }), span, (a, factor, days) => {
      const rate = specificGrowthRate(a, a * factor, days);
      close(growthFold(rate, doublingTime(rate)), 2);
      close(doublingTime(specificGrowthRate(a, a * factor, 2 * days)), 2 * doublingTime(rate));
    }),
  );
});
