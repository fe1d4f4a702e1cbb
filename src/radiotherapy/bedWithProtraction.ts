import { requireFields } from "../internal/guards.ts";
import type { AlphaBeta } from "../units/dose.ts";
import { type Bed, bed } from "./bed.ts";
import { protractionFactor } from "./protractionFactor.ts";
import type { Point, Schedule } from "./schedule.ts";

/** How long a fraction takes and how fast damage is repaired meanwhile. */
export interface RepairWithinFraction {
  /** Time of delivery of one fraction in minutes, at least 0. */
  readonly deliveryMinutes: number;
  /** Half-time of repair in minutes, above 0. */
  readonly halfTimeMinutes: number;
}

/**
 * Computes the biologically effective dose of a course whose fractions take long enough for repair.
 *
 * ```math
 * BED = n\,d\left(1 + \frac{G\,d}{\alpha/\beta}\right)
 * ```
 *
 * with the factor of `protractionFactor`, unconfirmed like it; the other assumptions are those of `bed`.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point of the schedule
 * @param schedule - fractions and dose per fraction
 * @param ratio - alpha/beta in gray, above 0
 * @param repair - time of delivery and half-time
 * @returns the dose in gray at that ratio, at most what `bed` gives
 * @throws RangeError when a number is impossible or the result is no finite number
 * @example
 * ```ts
 * bedWithProtraction(schedule(3, gray(18)), alphaBeta(10), { deliveryMinutes: 30, halfTimeMinutes: 30 }); // => 132.15
 * ```
 */
export function bedWithProtraction<R extends number, P extends Point>(
  schedule: Schedule<P>,
  ratio: AlphaBeta<R>,
  repair: RepairWithinFraction,
): Bed<R, NoInfer<P>> {
  requireFields("compute protraction", "the repair", repair);
  const factor = protractionFactor(repair.deliveryMinutes, repair.halfTimeMinutes);
  const atOnce = bed(schedule, ratio);
  const physical = schedule.fractions * schedule.dosePerFraction;
  // At most the dose at once, which has been found finite.
  return (physical + factor * (atOnce - physical)) as Bed<R, P>;
}
