import fc from "fast-check";
import { expect, it } from "vitest";
import { ppoFromPerfusion } from "../../src/reserve/ppoFromPerfusion.ts";
import { ppoFunction } from "../../src/reserve/ppoFunction.ts";
import { percent, percentPredicted, segmentCount } from "../../src/units/proportion.ts";
import { counts, value } from "./lungs.ts";

/** Twelve digits: what the last places of a double leave after a handful of operations. */
const same = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(a, b));

it("is never above the value before, never below zero", () => {
  fc.assert(
    fc.property(value, counts, (pre, { functioning, removed }) => {
      const ppo = ppoFunction(pre, removed, { functioning });
      expect(ppo).toBeGreaterThanOrEqual(0);
      expect(ppo).toBeLessThanOrEqual(pre);
      if (removed === 0) expect(ppo).toBe(pre);
      if (removed === functioning) expect(ppo).toBe(0);
    }),
  );
});

it("falls with every further segment, by the same step", () => {
  fc.assert(
    fc.property(value, counts, (pre, { functioning, removed }) => {
      fc.pre(removed < functioning && pre > 0);
      const ppo = ppoFunction(pre, removed, { functioning });
      const next = ppoFunction(pre, segmentCount(removed + 1), { functioning });
      expect(next).toBeLessThan(ppo);
      expect(Math.abs(ppo - next - pre / functioning)).toBeLessThanOrEqual(1e-12 * pre);
    }),
  );
});

it("is linear in the value before: FEV1 and DLCO share the fraction", () => {
  fc.assert(
    fc.property(value, value, counts, (first, second, { functioning, removed }) => {
      const [fev1, dlco] = [percentPredicted(first / 2), percentPredicted(second / 2)];
      const lost = (pre: typeof fev1) => ppoFunction(pre, removed, { functioning });
      same(lost(percentPredicted(fev1 + dlco)), lost(fev1) + lost(dlco));
      same(lost(fev1) * dlco, lost(dlco) * fev1);
    }),
  );
});

it("equals the three printed forms: BTS 2001, ERS/ESTS 2009 and BTS 2010, ACCP 2013", () => {
  fc.assert(
    fc.property(value, counts, (pre, { functioning, removed }) => {
      const obstructed = 19 - functioning;
      const ppo = ppoFunction(pre, removed, { functioning });
      expect(Math.abs(ppo - pre * ((19 - obstructed - removed) / (19 - obstructed)))).toBeLessThanOrEqual(1e-12 * pre);
      expect(Math.abs(ppo - (pre / functioning) * (functioning - removed))).toBeLessThanOrEqual(1e-12 * pre);
      expect(Math.abs(ppo - pre * (1 - removed / functioning))).toBeLessThanOrEqual(1e-12 * pre);
    }),
  );
});

it("comes to the same in stages as at once, when each stage starts from what remains", () => {
  fc.assert(
    fc.property(value, counts, fc.nat(19), (pre, { functioning, removed }, cut) => {
      const first = segmentCount(Math.min(cut, removed));
      fc.pre(first < functioning);
      const second = segmentCount(removed - first);
      const left = segmentCount(functioning - first);
      const staged = ppoFunction(ppoFunction(pre, first, { functioning }), second, { functioning: left });
      same(staged, ppoFunction(pre, removed, { functioning }));
    }),
  );
});

it("equals the perfusion method where every functioning segment has the same share", () => {
  fc.assert(
    fc.property(value, counts, (pre, { functioning, removed }) => {
      const share = percent((100 * removed) / functioning);
      const difference = ppoFunction(pre, removed, { functioning }) - ppoFromPerfusion(pre, share);
      expect(Math.abs(difference)).toBeLessThanOrEqual(1e-12 * pre);
    }),
  );
});

it("loses less when an obstructed segment is known than when it is counted as working", () => {
  fc.assert(
    fc.property(value, counts, (pre, { functioning, removed }) => {
      fc.pre(functioning < 19);
      const whole = ppoFunction(pre, segmentCount(removed + 19 - functioning));
      expect(ppoFunction(pre, removed, { functioning })).toBeGreaterThanOrEqual(whole);
    }),
  );
});
