import type { AlphaBeta } from "../units/dose.ts";
import type { Quantity } from "../units/quantity.ts";
import { equieffectiveDose } from "./equieffectiveDose.ts";
import type { Schedule } from "./schedule.ts";

/**
 * An equivalent dose in fractions of X gray, at a stated alpha/beta ratio. Invariant in both numbers.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam X - the dose per fraction it is expressed in, as a literal number
 */
export type Eqd<R extends number = number, X extends number = number> = Quantity<"equieffective-dose"> & {
  /** The ratio, in the type only; in and out, so that no wider ratio is inferred. */
  readonly "~ratio": (ratio: R) => R;
  /** The reference dose per fraction, in the type only. */
  readonly "~reference": (reference: X) => X;
};

/**
 * Computes the total dose which, given in fractions of a reference dose, has the same effect as the course.
 *
 * ```math
 * EQD_x = n\,d\,\frac{d + \alpha/\beta}{x + \alpha/\beta}
 * ```
 *
 * with n fractions of d gray, the ratio alpha/beta in gray and the reference dose x in gray. For x = 2 take `eqd2`,
 * whose type says so.
 *
 * Sources: Fowler 1989 (`fowler1989`), Br J Radiol 62:679; Br J Radiol 83:554 (`fowler2010`).
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam X - the reference dose per fraction as a literal number
 * @param schedule - fractions (whole, at least 1) and dose per fraction (0 to 150 Gy)
 * @param ratio - alpha/beta in gray, above 0
 * @param reference - reference dose per fraction in gray, above 0
 * @returns the equivalent dose in gray
 * @throws RangeError when a number is impossible, or so large that the result is no finite number
 * @example
 * ```ts
 * eqdx(schedule(20, gray(2.5)), alphaBeta(4), 1.8); // => 56.034
 * ```
 */
export function eqdx<R extends number, const X extends number>(
  schedule: Schedule,
  ratio: AlphaBeta<R>,
  reference: X,
): Eqd<R, X> {
  return equieffectiveDose("compute an EQDx", schedule, ratio, reference) as unknown as Eqd<R, X>;
}
