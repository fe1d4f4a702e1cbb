import fc from "fast-check";
import { expect, it } from "vitest";
import { ppoFromPerfusion } from "../../src/reserve/ppoFromPerfusion.ts";
import { percent } from "../../src/units/proportion.ts";
import { value } from "./lungs.ts";

/** Shares to a millionth of a percent; no camera resolves less. */
const share = fc.integer({ min: 0, max: 100_000_000 }).map((millionths) => percent(millionths / 1_000_000));

it("is never above the value before, never below zero, and falls as the share grows", () => {
  fc.assert(
    fc.property(value, share, share, (pre, a, b) => {
      const [less, more] = a <= b ? [a, b] : [b, a];
      const [higher, lower] = [ppoFromPerfusion(pre, less), ppoFromPerfusion(pre, more)];
      expect(higher).toBeLessThanOrEqual(pre);
      expect(lower).toBeLessThanOrEqual(higher);
      expect(lower).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("shares the value out: what goes and what stays sum to it", () => {
  fc.assert(
    fc.property(value, share, (pre, removed) => {
      const [stays, goes] = [ppoFromPerfusion(pre, removed), ppoFromPerfusion(pre, percent(100 - removed))];
      expect(Math.abs(stays + goes - pre)).toBeLessThanOrEqual(1e-12 * pre);
    }),
  );
});
