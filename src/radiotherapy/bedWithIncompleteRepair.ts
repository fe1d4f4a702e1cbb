import { finite, requireFields } from "../internal/guards.ts";
import type { AlphaBeta } from "../units/dose.ts";
import { type Bed, bed } from "./bed.ts";
import { incompleteRepairFactor } from "./incompleteRepairFactor.ts";
import type { Point, Schedule } from "./schedule.ts";

/** How the fractions lie within a day and how fast damage is repaired. */
export interface RepairBetweenFractions {
  /** Equal fractions a day, a whole number from 1 to 24. */
  readonly fractionsPerDay: number;
  /** Hours between two fractions of a day, at least 0. */
  readonly intervalHours: number;
  /** Half-time of repair in hours, above 0. */
  readonly halfTimeHours: number;
}

/**
 * Computes the biologically effective dose of a course with several fractions a day, repair between them incomplete.
 *
 * ```math
 * BED = n\,d\left(1 + \frac{(1 + H_m)\,d}{\alpha/\beta}\right)
 * ```
 *
 * with the factor of `incompleteRepairFactor`; the other assumptions are those of `bed`. With one fraction a day it is
 * `bed`. Source: Thames 1985 (`thames1985`), Int J Radiat Biol 47:319.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point of the schedule
 * @param schedule - fractions and dose per fraction; the fractions are those of the whole course
 * @param ratio - alpha/beta in gray, above 0
 * @param repair - fractions a day, interval and half-time
 * @returns the dose in gray at that ratio, at least what `bed` gives
 * @throws RangeError when a number is impossible or the result is no finite number
 * @example
 * ```ts
 * const repair = { fractionsPerDay: 2, intervalHours: 6, halfTimeHours: 1.5 };
 * bedWithIncompleteRepair(schedule(68, gray(1.2)), alphaBeta(3), repair); // => 116.28
 * ```
 */
export function bedWithIncompleteRepair<R extends number, P extends Point>(
  schedule: Schedule<P>,
  ratio: AlphaBeta<R>,
  repair: RepairBetweenFractions,
): Bed<R, NoInfer<P>> {
  const action = "compute incomplete repair";
  requireFields(action, "the repair", repair);
  const factor = incompleteRepairFactor(repair.fractionsPerDay, repair.intervalHours, repair.halfTimeHours);
  const complete = bed(schedule, ratio);
  const physical = schedule.fractions * schedule.dosePerFraction;
  return finite(action, complete + (factor * physical * schedule.dosePerFraction) / ratio) as Bed<R, P>;
}
