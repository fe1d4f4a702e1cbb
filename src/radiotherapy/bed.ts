import { refuse } from "../internal/guards.ts";
import { type AlphaBeta, mostGray } from "../units/dose.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Point, Schedule } from "./schedule.ts";

/**
 * A biologically effective dose, in gray at a stated alpha/beta ratio: 151.2 Gy10 is not 151.2 Gy3, and neither is a
 * physical dose. The type is invariant in the ratio. A dose at a named point may stand where any point will do, never
 * where another is wanted.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point; `Point` where it was not named
 */
export type Bed<R extends number = number, P extends Point = Point> = Quantity<"biologically-effective-dose"> & {
  /** The ratio, in the type only; in and out, so that no wider ratio is inferred. */
  readonly "~ratio": (ratio: R) => R;
  /** The reference point, in the type only. */
  readonly "~point": P;
};

const action = "compute a BED";

/**
 * Computes the biologically effective dose of a course by the linear-quadratic model.
 *
 * ```math
 * BED = n\,d\left(1 + \frac{d}{\alpha/\beta}\right)
 * ```
 *
 * with n fractions of d gray and the ratio alpha/beta in gray. It assumes that all sublethal damage is repaired
 * between fractions and that no tumor cell divides during the course; `bedWithRepopulation`, `bedWithIncompleteRepair`
 * and `bedWithProtraction` drop one assumption each. Above about 10 Gy a fraction the model is disputed:
 * `linearQuadraticDoubts` says who doubts it from where, `bedLinearQuadraticLinear` and `bedUniversalCurve`
 * are the published alternatives. Nothing is switched on its own.
 *
 * No ratio is taken for granted, nothing is rounded, and no threshold is set at 100 Gy.
 *
 * Sources: Fowler 1989 (`fowler1989`), Br J Radiol 62:679; Br J Radiol 83:554 (`fowler2010`).
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point of the schedule
 * @param schedule - fractions (whole, at least 1) and dose per fraction (0 to 150 Gy)
 * @param ratio - alpha/beta in gray, above 0
 * @returns the dose in gray at that ratio, at least the physical dose of the course
 * @throws RangeError when a number is impossible, or so large that the result is no finite number
 * @example
 * ```ts
 * bed(schedule(3, gray(18)), alphaBeta(10)); // => 151.2
 * bed(schedule(3, gray(18)), alphaBeta(3)); // => 378.0
 * ```
 * @example
 * The reference point changes the answer. 48 Gy at the isocenter was about 42 Gy at the edge of the target:
 * ```ts
 * bed(schedule(4, gray(12), "isocenter"), alphaBeta(10)); // => 105.6
 * bed(schedule(4, gray(10.5), "target-edge"), alphaBeta(10)); // => 86.1
 * ```
 */
export function bed<R extends number, P extends Point>(schedule: Schedule<P>, ratio: AlphaBeta<R>): Bed<R, NoInfer<P>> {
  const { fractions, dosePerFraction } = schedule ?? {};
  if (!(Number.isInteger(fractions) && fractions > 0))
    refuse(action, "the fractions", "a whole number of at least 1", fractions);
  const possible = dosePerFraction >= 0 && dosePerFraction <= mostGray;
  requireDose("the dose per fraction", dosePerFraction, `from 0 to ${mostGray}`, possible);
  requireDose("alpha/beta", ratio, "above 0", ratio > 0);
  return requireDose("the result", fractions * dosePerFraction * (1 + dosePerFraction / ratio)) as Bed<R, P>;
}

/** Written out, since `bed` alone has a budget of 0.6 kB; `Number.isFinite` is false for whatever is no number. */
function requireDose(what: string, dose: number, bound = "of at least 0", possible = true): number {
  return Number.isFinite(dose) && possible ? dose : refuse(action, what, `a number ${bound}`, dose);
}
