import type { Gray } from "../units/dose.ts";
import { bedUniversalCurve } from "./bedUniversalCurve.ts";
import { dosePerFractionFor } from "./dosePerFractionFor.ts";
import type { Schedule } from "./schedule.ts";
import { type UniversalCurveParameters, universalCurve } from "./universalCurve.ts";

/**
 * Computes the dose which, given once, has the effect of the course under the universal survival curve.
 *
 * ```math
 * SFED = \alpha D_0\,BED + D_q
 * ```
 *
 * which for fractions of at least the transition dose is D - (n - 1) Dq, with the total dose D and n fractions. This
 * takes the equivalent to lie on the straight part of the curve. Where a course is so weak that it does not, the single
 * dose is found on the curved part instead. Source: Park 2008 (`park2008`).
 *
 * @param schedule - fractions and dose per fraction
 * @param parameters - alpha, D0 and Dq
 * @returns the single dose in gray
 * @throws RangeError when a number is impossible or the course has no finite BED
 * @example
 * ```ts
 * const park = { alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) };
 * singleFractionEquivalent(schedule(3, gray(18)), park); // => 50.4
 * ```
 */
export function singleFractionEquivalent(schedule: Schedule, parameters: UniversalCurveParameters): Gray {
  const curve = universalCurve(parameters);
  const effect = bedUniversalCurve(schedule, curve);
  const single = curve.alphaPerGray * curve.d0 * effect + curve.dq;
  return single >= curve.transitionDose ? (single as Gray) : dosePerFractionFor(effect, 1, curve.ratio);
}
