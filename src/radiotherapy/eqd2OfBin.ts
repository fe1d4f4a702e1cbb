import { requireNumber, requireWhole } from "../internal/guards.ts";
import type { AlphaBeta, Gray } from "../units/dose.ts";
import { type Eqd2, eqd2 } from "./eqd2.ts";

/**
 * Computes the equivalent dose in 2 Gy fractions of one bin of a dose-volume histogram, with the dose per fraction that
 * the bin itself received.
 *
 * ```math
 * EQD_2 = D\,\frac{D/n + \alpha/\beta}{2 + \alpha/\beta}
 * ```
 *
 * with the total dose D of the bin in gray, n fractions and the ratio alpha/beta in gray. A bin of 20 Gy in a plan of
 * 3 fractions of 18 Gy received 6.7 Gy at a time; converting it with the 18 Gy of the prescription gives 84.0 instead
 * of 38.7, a shortcut some programs take. Source: Fowler JF, Br J Radiol 83:554 (`fowler2010`).
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @param total - total dose of the bin in gray, at least 0
 * @param fractions - a whole number of at least 1
 * @param ratio - alpha/beta in gray, above 0
 * @returns the equivalent dose in gray
 * @throws RangeError when a number is impossible or the result is no finite number
 * @example
 * ```ts
 * eqd2OfBin(gray(20), 3, alphaBeta(3)); // => 38.667
 * ```
 */
export function eqd2OfBin<R extends number>(total: Gray, fractions: number, ratio: AlphaBeta<R>): Eqd2<R> {
  requireNumber("convert a bin", "the total dose", total, 0);
  requireWhole("convert a bin", "the number of fractions", fractions, 1);
  return eqd2({ fractions, dosePerFraction: (total / fractions) as Gray }, ratio);
}
