import { requireAbove, requireNumber, requireWhole } from "../internal/guards.ts";
import type { AlphaBeta, Gray } from "../units/dose.ts";
import type { Bed } from "./bed.ts";

/**
 * Computes the dose per fraction with which a given number of fractions reaches a wanted biologically effective dose.
 *
 * ```math
 * d = \frac{2\,BED/n}{1 + \sqrt{1 + \dfrac{4\,BED}{n\,\alpha/\beta}}}
 * ```
 *
 * with n fractions, the wanted dose BED and the ratio alpha/beta, all doses in gray. It is the positive root of the
 * linear-quadratic equation, written so that nothing cancels where the dose is small. The result is not rounded to
 * what a machine delivers; how far a conversion across fraction sizes may be trusted is the question of
 * `linearQuadraticDoubts`.
 *
 * @typeParam R - the alpha/beta ratio, that of the wanted dose
 * @param wanted - the biologically effective dose, at least 0
 * @param fractions - a whole number of at least 1
 * @param ratio - alpha/beta in gray, above 0
 * @returns the dose per fraction in gray, at least 0
 * @throws RangeError when a number is impossible, or the result cannot be represented
 * @example
 * 33 Gy in 5 fractions corresponds to 28.2 Gy in 3:
 * ```ts
 * const ten = alphaBeta(10);
 * 3 * dosePerFractionFor(bed(schedule(5, gray(6.6)), ten), 3, ten); // => 28.2
 * ```
 */
export function dosePerFractionFor<R extends number>(
  wanted: Bed<R>,
  fractions: number,
  ratio: AlphaBeta<NoInfer<R>>,
): Gray {
  const action = "compute a dose per fraction";
  requireNumber(action, "the wanted BED", wanted, 0);
  requireWhole(action, "the number of fractions", fractions, 1);
  requireAbove(action, "alpha/beta", ratio, 0);
  const each = wanted / fractions;
  const root = Math.sqrt(1 + (4 * each) / ratio);
  requireNumber(action, "the square root in the result", root, 1);
  return ((2 * each) / (1 + root)) as Gray;
}
