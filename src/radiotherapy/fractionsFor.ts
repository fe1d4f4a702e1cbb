import { requireAbove, requireNumber } from "../internal/guards.ts";
import { type AlphaBeta, type Gray, mostGray } from "../units/dose.ts";
import type { Bed } from "./bed.ts";

/**
 * Computes how many fractions of a given dose reach a wanted biologically effective dose.
 *
 * ```math
 * n = \frac{BED}{d\left(1 + \dfrac{d}{\alpha/\beta}\right)}
 * ```
 *
 * with the dose per fraction d, the wanted dose BED and the ratio alpha/beta in gray. The answer is seldom a whole
 * number and is left as it is: rounding up gives more than was wanted, rounding down less, and which of the two is
 * acceptable is not arithmetic. `schedule` takes whole fractions only.
 *
 * @typeParam R - the alpha/beta ratio, that of the wanted dose
 * @param wanted - the biologically effective dose, at least 0
 * @param dosePerFraction - gray, above 0 to 150
 * @param ratio - alpha/beta in gray, above 0
 * @returns the number of fractions, at least 0, not rounded
 * @throws RangeError when a number is impossible, or the result is no finite number
 * @example
 * ```ts
 * const ten = alphaBeta(10);
 * fractionsFor(bed(schedule(4, gray(12)), ten), gray(7.5), ten); // => 8.05
 * ```
 */
export function fractionsFor<R extends number>(
  wanted: Bed<R>,
  dosePerFraction: Gray,
  ratio: AlphaBeta<NoInfer<R>>,
): number {
  const action = "compute a number of fractions";
  requireNumber(action, "the wanted BED", wanted, 0);
  requireAbove(action, "the dose per fraction", dosePerFraction, 0);
  requireNumber(action, "the dose per fraction", dosePerFraction, 0, mostGray);
  requireAbove(action, "alpha/beta", ratio, 0);
  const fractions = wanted / (dosePerFraction * (1 + dosePerFraction / ratio));
  requireNumber(action, "the result", fractions, 0);
  return fractions;
}
