import { type Bed, bed } from "./bed.ts";
import type { Point, Schedule } from "./schedule.ts";
import { type UniversalCurveParameters, universalCurve } from "./universalCurve.ts";

/**
 * Computes the biologically effective dose by the universal survival curve: linear-quadratic below the transition dose,
 * the straight line of the multi-target model above.
 *
 * ```math
 * BED = \frac{n\,(d - D_q)}{\alpha\,D_0}\quad\text{for } d > D_T
 * ```
 *
 * The ratio of the result is the derived one, known at run time only: the type does not let it be mixed with a dose at
 * 10 or at 3. Source: Park 2008 (`park2008`).
 *
 * @typeParam P - the reference point of the schedule
 * @param schedule - fractions and dose per fraction
 * @param parameters - alpha, D0 and Dq; whatever else a curve carries is derived anew
 * @returns the dose in gray at the derived ratio
 * @throws RangeError when a number is impossible or the result is no finite number
 * @example
 * ```ts
 * const park = { alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) };
 * bedUniversalCurve(schedule(3, gray(18)), park); // => 117.8182
 * bedUniversalCurve(schedule(30, gray(2)), park); // => 73.9457
 * ```
 */
export function bedUniversalCurve<P extends Point>(
  schedule: Schedule<P>,
  parameters: UniversalCurveParameters,
): Bed<number, NoInfer<P>> {
  const curve = universalCurve(parameters);
  const full = bed(schedule, curve.ratio);
  const { fractions, dosePerFraction } = schedule;
  if (dosePerFraction <= curve.transitionDose) return full;
  // The straight part lies below the curve, whose value has been found finite.
  return ((fractions * (dosePerFraction - curve.dq)) / (curve.alphaPerGray * curve.d0)) as Bed<number, P>;
}
