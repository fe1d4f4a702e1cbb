import fc from "fast-check";
import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { perfusionShareOfSegments, rightPerfusionShare } from "../../src/reserve/perfusionShare.ts";
import { percent, segmentCount } from "../../src/units/proportion.ts";

const counts = fc.record({
  anterior: fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
  posterior: fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
});

it("gives the two lungs the whole between them, whichever is called right", () => {
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const share = rightPerfusionShare(one, other);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(100);
      expect(share + rightPerfusionShare(other, one)).toBeCloseTo(100, 9);
    }),
  );
});

it("does not depend on which view is which, nor on how long the camera counted", () => {
  fc.assert(
    fc.property(counts, counts, fc.double({ min: 0.5, max: 10, noNaN: true }), (right, left, longer) => {
      const share = rightPerfusionShare(right, left);
      const turned = ({ anterior, posterior }: typeof right) => ({ anterior: posterior, posterior: anterior });
      const counted = ({ anterior, posterior }: typeof right) => ({
        anterior: anterior * longer,
        posterior: posterior * longer,
      });
      expect(rightPerfusionShare(turned(right), turned(left))).toBeCloseTo(share, 9);
      expect(rightPerfusionShare(counted(right), counted(left))).toBeCloseTo(share, 9);
    }),
  );
});

it("follows the printed formula", () => {
  fc.assert(
    fc.property(counts, counts, (right, left) => {
      const [r, l] = [right, left].map(({ anterior, posterior }) => Math.sqrt(anterior * posterior));
      expect(rightPerfusionShare(right, left)).toBeCloseTo((100 * existing(r)) / (existing(r) + existing(l)), 9);
    }),
  );
});

it("sums the segments of a lung to the lung", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.integer({ min: 1, max: 10 }),
      fc.nat(10),
      (share, all, some) => {
        const [lung, of] = [percent(share), segmentCount(all)];
        const part = Math.min(some, all);
        const removed = perfusionShareOfSegments(lung, segmentCount(part), of);
        const rest = perfusionShareOfSegments(lung, segmentCount(all - part), of);
        expect(removed + rest).toBeCloseTo(share, 9);
        expect(removed).toBeLessThanOrEqual(share + 1e-9);
      },
    ),
  );
});
