import { requireNumber } from "../internal/guards.ts";
import type { Gray } from "../units/dose.ts";
import { bedUniversalCurve } from "./bedUniversalCurve.ts";
import type { Schedule } from "./schedule.ts";
import { type UniversalCurveParameters, universalCurve } from "./universalCurve.ts";

/**
 * Computes the dose which, given once, has the effect of the course under the universal survival curve.
 *
 * ```math
 * SFED = D - (n-1)\,D_q \quad (d \ge D_T), \qquad SFED = \alpha D_0\,BED + D_q \quad (d < D_T)
 * ```
 *
 * with the total dose D. One fraction is its own equivalent. The second form takes the straight part of the curve for
 * granted; where a course is so weak that its equivalent would lie below the transition dose, the result is refused. Source: Park C, Int J Radiat Oncol Biol Phys 2008;70:847.
 *
 * @param schedule - fractions and dose per fraction
 * @param parameters - alpha, D0 and Dq
 * @returns the single dose in gray
 * @throws RangeError when a number is impossible or the equivalent lies below the transition dose
 * @example
 * ```ts
 * const park = { alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) };
 * singleFractionEquivalent(schedule(3, gray(18)), park); // => 50.4
 * ```
 */
export function singleFractionEquivalent(schedule: Schedule, parameters: UniversalCurveParameters): Gray {
  const action = "compute a single-fraction equivalent";
  const curve = universalCurve(parameters);
  const effect = bedUniversalCurve(schedule, curve);
  const { fractions, dosePerFraction } = schedule;
  if (fractions === 1) return dosePerFraction;
  if (dosePerFraction >= curve.transitionDose) {
    return (fractions * dosePerFraction - (fractions - 1) * curve.dq) as Gray;
  }
  const single = curve.alphaPerGray * curve.d0 * effect + curve.dq;
  requireNumber(action, "the result", single, curve.transitionDose);
  return single as Gray;
}
