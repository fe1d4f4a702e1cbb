import type { AlphaBeta } from "../units/dose.ts";
import type { Eqd } from "./eqdx.ts";
import { equieffectiveDose } from "./equieffectiveDose.ts";
import type { Schedule } from "./schedule.ts";

/**
 * An equivalent dose in fractions of 2 Gy, at a stated alpha/beta ratio. It is neither a biologically effective dose
 * nor a physical one, though all three are counted in gray.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 */
export type Eqd2<R extends number = number> = Eqd<R, 2>;

/**
 * Computes the total dose which, given in fractions of 2 Gy, has the same effect as the course.
 *
 * ```math
 * EQD_2 = n\,d\,\frac{d + \alpha/\beta}{2 + \alpha/\beta}
 * ```
 *
 * with n fractions of d gray and the ratio alpha/beta in gray; the assumptions are those of `bed`. The dose at one
 * point of an organ is not the prescription: `eqd2OfBin` takes the dose that point received.
 *
 * Sources: Fowler 1989 (`fowler1989`), Br J Radiol 62:679; Br J Radiol 83:554 (`fowler2010`).
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @param schedule - fractions (whole, at least 1) and dose per fraction (0 to 150 Gy)
 * @param ratio - alpha/beta in gray, above 0
 * @returns the equivalent dose in gray; of a course in fractions of 2 Gy exactly its physical dose
 * @throws RangeError when a number is impossible, or so large that the result is no finite number
 * @example
 * ```ts
 * eqd2(schedule(4, gray(12)), alphaBeta(10)); // => 88.0
 * eqd2(schedule(30, gray(2)), alphaBeta(3)); // => 60
 * ```
 */
export function eqd2<R extends number>(schedule: Schedule, ratio: AlphaBeta<R>): Eqd2<R> {
  return equieffectiveDose("compute an EQD2", schedule, ratio, 2) as Eqd2<R>;
}
