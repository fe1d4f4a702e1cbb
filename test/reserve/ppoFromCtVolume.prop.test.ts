import fc from "fast-check";
import { expect, it } from "vitest";
import { ppoFromCtVolume } from "../../src/reserve/ppoFromCtVolume.ts";
import { ppoFromPerfusion } from "../../src/reserve/ppoFromPerfusion.ts";
import { percent } from "../../src/units/proportion.ts";
import { milliliters } from "../../src/units/volume.ts";
import { value } from "./lungs.ts";

const volumes = fc
  .tuple(fc.double({ min: 1, max: 1e4, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, share]) => ({ total: milliliters(total), removed: milliliters(total * share) }));

it("stays between zero and the value before", () => {
  fc.assert(
    fc.property(value, volumes, (pre, { total, removed }) => {
      const ppo = ppoFromCtVolume(pre, removed, total);
      expect(ppo).toBeGreaterThanOrEqual(0);
      expect(ppo).toBeLessThanOrEqual(pre);
    }),
  );
});

it("equals the perfusion method where every milliliter is perfused alike", () => {
  fc.assert(
    fc.property(value, volumes, (pre, { total, removed }) => {
      const share = percent(Math.min(100, (100 * removed) / total));
      const difference = ppoFromCtVolume(pre, removed, total) - ppoFromPerfusion(pre, share);
      expect(Math.abs(difference)).toBeLessThanOrEqual(1e-12 * pre);
    }),
  );
});
