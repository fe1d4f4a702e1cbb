import { requireAbove, requireFields, requireNumber } from "../internal/guards.ts";
import type { Gray } from "../units/dose.ts";
import type { Percent } from "../units/proportion.ts";
import { type Schedule, schedule } from "./schedule.ts";

/**
 * Restates a course prescribed to an isodose at the edge of the target as the dose at the maximum of the target.
 *
 * ```math
 * d_{max} = \frac{100\,d}{p}
 * ```
 *
 * with the prescribed dose per fraction d and the prescription isodose p in percent of the maximum. It takes 100 % to be
 * the maximum of the target, as plans normalized to their maximum do. A lower isodose is a hotter center: 56 Gy in 8 to
 * 67 % reaches 83.6 Gy, though its prescribed BED is below that of 60 Gy in 8.
 *
 * @param course - the course as prescribed to the edge of the target
 * @param isodose - the prescription isodose in percent, above 0 up to 100
 * @returns the course at the maximum
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * atTargetMaximum(schedule(4, gray(12), "target-edge"), percent(80)); // => { fractions: 4, dosePerFraction: 15, at: "target-maximum" }
 * ```
 */
export function atTargetMaximum(course: Schedule<"target-edge">, isodose: Percent): Schedule<"target-maximum"> {
  const action = "restate a schedule at the maximum";
  requireFields(action, "the schedule", course);
  requireNumber(action, "the isodose", isodose, 0, 100);
  requireAbove(action, "the isodose", isodose, 0);
  requireAbove(action, "the dose per fraction", course.dosePerFraction, 0);
  return schedule(course.fractions, ((course.dosePerFraction * 100) / isodose) as Gray, "target-maximum");
}
