import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as index from "../../src/index.ts";
import * as radiotherapy from "../../src/radiotherapy.ts";

/** The units of the root and the functions of the door. */
const m = { ...index, ...radiotherapy };

const n = fc.integer({ min: 1, max: 40 });
const d = fc.double({ min: 0.01, max: 40, noNaN: true });
const r = fc.double({ min: 0.5, max: 30, noNaN: true });
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
const course = (fractions: number, dose: number) => m.schedule(fractions, m.gray(dose));

describe("laws of the linear-quadratic model", () => {
  it("rises with dose and with fractions, and is at least the physical dose", () => {
    fc.assert(
      fc.property(n, d, r, fc.double({ min: 0.001, max: 5, noNaN: true }), (fractions, dose, ratio, more) => {
        const ab = m.alphaBeta(ratio);
        const base = m.bed(course(fractions, dose), ab);
        expect(m.bed(course(fractions, dose + more), ab)).toBeGreaterThan(base);
        expect(m.bed(course(fractions + 1, dose), ab)).toBeGreaterThan(base);
        expect(base).toBeGreaterThan(fractions * dose);
      }),
    );
  });

  it("EQD2 of a 2 Gy schedule is its physical dose, exactly", () => {
    fc.assert(
      fc.property(n, r, (fractions, ratio) => {
        expect(m.eqd2(course(fractions, 2), m.alphaBeta(ratio))).toBe(2 * fractions);
      }),
    );
  });

  it("EQD2 is BED / (1 + 2 / ratio), and EQDx with 2 is EQD2", () => {
    fc.assert(
      fc.property(n, d, r, (fractions, dose, ratio) => {
        const ab = m.alphaBeta(ratio);
        close(m.eqd2(course(fractions, dose), ab), m.bed(course(fractions, dose), ab) / (1 + 2 / ratio));
        expect(m.eqdx(course(fractions, dose), ab, 2)).toBe(m.eqd2(course(fractions, dose), ab));
      }),
    );
  });

  it("is inverted by both inverses", () => {
    fc.assert(
      fc.property(n, d, r, (fractions, dose, ratio) => {
        const ab = m.alphaBeta(ratio);
        const wanted = m.bed(course(fractions, dose), ab);
        close(m.dosePerFractionFor(wanted, fractions, ab), dose);
        close(m.fractionsFor(wanted, m.gray(dose), ab), fractions);
      }),
    );
  });

  it("adds as its courses do", () => {
    fc.assert(
      fc.property(n, n, d, r, (first, second, dose, ratio) => {
        const ab = m.alphaBeta(ratio);
        const sum = m.sumBed([m.bed(course(first, dose), ab), m.bed(course(second, dose), ab)]);
        close(sum, m.bed(course(first + second, dose), ab));
      }),
    );
  });

  it("with the tangent slope, the linear tail never exceeds it", () => {
    fc.assert(
      fc.property(n, d, r, fc.double({ min: 0.5, max: 30, noNaN: true }), (fractions, dose, ratio, transition) => {
        const ab = m.alphaBeta(ratio);
        const full = m.bed(course(fractions, dose), ab);
        const bent = m.bedLinearQuadraticLinear(course(fractions, dose), ab, { transitionDose: m.gray(transition) });
        expect(bent).toBeLessThanOrEqual(full * (1 + 1e-12));
        if (dose <= transition) expect(bent).toBe(full);
      }),
    );
  });

  it("repopulation never adds, and takes nothing before it begins", () => {
    fc.assert(
      fc.property(
        n,
        d,
        r,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (f, dose, ratio, T, Tk) => {
          const ab = m.alphaBeta(ratio);
          const full = m.bed(course(f, dose), ab);
          const growth = { alphaPerGray: 0.3, doublingDays: 3, kickOffDays: Tk, overallDays: T };
          const loss = (Math.LN2 * (T - Tk)) / 0.9;
          if (loss > full - 1e-9 && loss > 0) return;
          const left = m.bedWithRepopulation(course(f, dose), ab, growth);
          expect(left).toBeLessThanOrEqual(full);
          if (T <= Tk) expect(left).toBe(full);
        },
      ),
    );
  });

  it("incomplete repair never subtracts and protraction never adds", () => {
    fc.assert(
      fc.property(
        n,
        d,
        r,
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (f, dose, ratio, m2, minutes) => {
          const ab = m.alphaBeta(ratio);
          const full = m.bed(course(f, dose), ab);
          const repair = { fractionsPerDay: m2, intervalHours: 6, halfTimeHours: 1.5 };
          expect(m.bedWithIncompleteRepair(course(f, dose), ab, repair)).toBeGreaterThanOrEqual(full);
          const drawnOut = m.bedWithProtraction(course(f, dose), ab, { deliveryMinutes: minutes, halfTimeMinutes: 30 });
          expect(drawnOut).toBeLessThanOrEqual(full * (1 + 1e-12));
          expect(drawnOut).toBeGreaterThanOrEqual(f * dose * (1 - 1e-12));
        },
      ),
    );
  });
});

describe("laws of the universal survival curve", () => {
  const curves = fc
    .tuple(
      fc.double({ min: 0.05, max: 0.6, noNaN: true }),
      fc.double({ min: 0.3, max: 1.5, noNaN: true }),
      fc.double({ min: 0.2, max: 4, noNaN: true }),
    )
    .filter(([alpha, d0]) => alpha * d0 < 0.95)
    .map(([alphaPerGray, d0, dq]) => ({ alphaPerGray, d0: m.gray(d0), dq: m.gray(dq) }));

  it("is continuous with equal slopes where it becomes straight, and never above the linear-quadratic value", () => {
    fc.assert(
      fc.property(curves, n, d, (parameters, fractions, dose) => {
        const full = m.universalCurve(parameters);
        const at = full.transitionDose;
        const straight = (at - full.dq) / (full.alphaPerGray * full.d0);
        close(m.bed(course(1, at), full.ratio), straight);
        close(1 + (2 * at) / full.ratio, 1 / (full.alphaPerGray * full.d0));
        expect(m.bedUniversalCurve(course(fractions, dose), parameters)).toBeLessThanOrEqual(
          m.bed(course(fractions, dose), full.ratio) * (1 + 1e-9),
        );
      }),
    );
  });

  it("gives a single fraction that has the effect of the course", () => {
    fc.assert(
      fc.property(
        curves,
        fc.integer({ min: 2, max: 12 }),
        fc.double({ min: 0.1, max: 12, noNaN: true }),
        (p, f, dose) => {
          const single = m.singleFractionEquivalent(course(f, dose), p);
          close(m.bedUniversalCurve(course(1, single), p), m.bedUniversalCurve(course(f, dose), p));
        },
      ),
    );
  });

  it("comes back from its own beta", () => {
    fc.assert(
      fc.property(curves, (parameters) => {
        const full = m.universalCurve(parameters);
        const { alphaPerGray, betaPerGray2, d0 } = full;
        close(m.universalCurveFromBeta({ alphaPerGray, betaPerGray2, d0 }).dq, full.dq);
      }),
    );
  });
});
