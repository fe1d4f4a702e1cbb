import { requireAbove, requireNumber } from "../internal/guards.ts";
import type { AlphaBeta } from "../units/dose.ts";
import type { Bed } from "./bed.ts";
import type { Eqd2 } from "./eqd2.ts";

/**
 * Converts a biologically effective dose into the equivalent dose in fractions of 2 Gy, at the ratio it is stated at.
 *
 * ```math
 * EQD_2 = \frac{BED}{1 + \dfrac{2}{\alpha/\beta}}
 * ```
 *
 * with BED and EQD2 in gray and the ratio alpha/beta in gray. The reference point of the dose is not carried over.
 *
 * Source: Fowler 1989 (`fowler1989`), Br J Radiol 62:679.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @param dose - the biologically effective dose, at least 0 Gy
 * @param ratio - alpha/beta in gray, above 0; the one the dose is stated at
 * @returns the equivalent dose in gray
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * eqd2OfBed(bed(schedule(5, gray(10)), alphaBeta(10)), alphaBeta(10)); // => 83.333
 * ```
 */
export function eqd2OfBed<R extends number>(dose: Bed<R>, ratio: AlphaBeta<R>): Eqd2<R> {
  requireNumber("convert a BED", "the dose", dose, 0);
  requireAbove("convert a BED", "the alpha/beta ratio", ratio, 0);
  return (dose / (1 + 2 / ratio)) as Eqd2<R>;
}
