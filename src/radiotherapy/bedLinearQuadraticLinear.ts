import { requireAbove, requireFields, requireNumber } from "../internal/guards.ts";
import type { AlphaBeta, Gray } from "../units/dose.ts";
import { type Bed, bed } from "./bed.ts";
import type { Point, Schedule } from "./schedule.ts";

/** Where the survival curve becomes a straight line, and how steep that line is. */
export interface LinearTail {
  /** Dose per fraction at which the line begins, above 0. It rules the result and has no default. */
  readonly transitionDose: Gray;
  /**
   * Final slope gamma/alpha of the line, dimensionless, above 0. Absent: the tangent of the curve at the transition,
   * 1 + 2 dT/(alpha/beta). A published gamma is this slope itself and is not added to the tangent.
   */
  readonly finalSlope?: number | undefined;
}

/**
 * Computes the biologically effective dose by the linear-quadratic-linear model: the linear-quadratic curve up to a
 * transition dose per fraction, a straight line beyond.
 *
 * ```math
 * BED = n\left[d_T\left(1 + \frac{d_T}{\alpha/\beta}\right) + \frac{\gamma}{\alpha}\,(d - d_T)\right]
 * \quad\text{for } d > d_T
 * ```
 *
 * with the transition dose dT in gray and the final slope gamma/alpha. With the tangent slope it never exceeds the
 * linear-quadratic value. Proposals for dT run from 6 Gy through twice alpha/beta to 11.0 Gy with an uncertainty of 5.2
 * (Santiago 2016): 54 Gy in 3 is 108.0 Gy10 with 6 Gy and 151.2 with 20.
 *
 * Source: Astrahan 2008 (`astrahan2008`), doi 10.1118/1.2969065.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point of the schedule
 * @param schedule - fractions and dose per fraction
 * @param ratio - alpha/beta in gray, above 0
 * @param tail - transition dose, and the slope if it is not the tangent
 * @returns the dose in gray at that ratio
 * @throws RangeError when a number is impossible or the result is no finite number
 * @example
 * ```ts
 * bedLinearQuadraticLinear(schedule(3, gray(18)), alphaBeta(10), { transitionDose: gray(6) }); // => 108.0
 * bedLinearQuadraticLinear(schedule(3, gray(18)), alphaBeta(10), { transitionDose: gray(6), finalSlope: 2.5 }); // => 118.8
 * ```
 */
export function bedLinearQuadraticLinear<R extends number, P extends Point>(
  schedule: Schedule<P>,
  ratio: AlphaBeta<R>,
  tail: LinearTail,
): Bed<R, NoInfer<P>> {
  const action = "compute a BED with a linear tail";
  requireFields(action, "the tail", tail);
  const { transitionDose } = tail;
  requireAbove(action, "the transition dose", transitionDose, 0);
  const full = bed(schedule, ratio);
  const { fractions, dosePerFraction } = schedule;
  const slope = tail.finalSlope ?? 1 + (2 * transitionDose) / ratio;
  requireAbove(action, "the final slope", slope, 0);
  if (dosePerFraction <= transitionDose) return full;
  const bend = bed({ fractions, dosePerFraction: transitionDose }, ratio);
  const dose = bend + fractions * slope * (dosePerFraction - transitionDose);
  requireNumber(action, "the result", dose, 0);
  return dose as Bed<R, P>;
}
