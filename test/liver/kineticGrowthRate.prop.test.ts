import fc from "fast-check";
import { expect, it } from "vitest";
import { kineticGrowthRate } from "../../src/liver/kineticGrowthRate.ts";
import { weeks } from "../../src/units/time.ts";
import { measured } from "./shares.ts";

const share = fc.double({ min: 5, max: 60, noNaN: true });
const span = fc.double({ min: 0.5, max: 20, noNaN: true });
const rate = (before: number, after: number, time: number) =>
  kineticGrowthRate(measured(before), measured(after), weeks(time)).pointsPerWeek;

it("does not change when both shares rise by the same points", () => {
  fc.assert(
    fc.property(share, share, span, fc.double({ min: 0, max: 30, noNaN: true }), (before, after, time, more) => {
      expect(rate(before + more, after + more, time)).toBeCloseTo(rate(before, after, time), 9);
    }),
  );
});

it("changes sign when time runs back", () => {
  fc.assert(
    fc.property(share, share, span, (before, after, time) => {
      expect(rate(after, before, time)).toBeCloseTo(-rate(before, after, time), 9);
    }),
  );
});
