import { requireAbove, requireFields, requireNumber } from "../internal/guards.ts";
import type { AlphaBeta } from "../units/dose.ts";
import { type Bed, bed } from "./bed.ts";
import type { Point, Schedule } from "./schedule.ts";

/** What the growth of the tumor during a course depends on; none of it has a default. */
export interface Repopulation {
  /** Linear coefficient of cell killing, per gray, above 0. */
  readonly alphaPerGray: number;
  /** Doubling time of the clonogenic cells once they divide, in days, above 0. */
  readonly doublingDays: number;
  /** Day on which repopulation begins, at least 0. */
  readonly kickOffDays: number;
  /** First to last fraction, in days, at least 0. */
  readonly overallDays: number;
}

/**
 * Computes the biologically effective dose of a course during which the tumor grows back after a kick-off time.
 *
 * ```math
 * BED = n\,d\left(1 + \frac{d}{\alpha/\beta}\right) - \frac{\ln 2}{\alpha\,T_d}\max(0,\;T - T_k)
 * ```
 *
 * with T the overall time, Tk the kick-off time and Td the doubling time in days, alpha per gray. Before the kick-off
 * nothing is taken away, and never is anything added: a stereotactic course of up to 12 fractions lasts about 16 days at
 * most, and published kick-off times are 21 to 28 days, so that there the term is zero. Where growth would outrun the
 * whole dose the model does not apply, and the result is refused rather than printed below zero.
 *
 * Source: Fowler 1989 (`fowler1989`), Br J Radiol 62:679. Parameters for lung cancer were not read in their source; none is offered.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point of the schedule
 * @param schedule - fractions and dose per fraction
 * @param ratio - alpha/beta in gray, above 0
 * @param growth - the four parameters
 * @returns the dose in gray at that ratio, from 0 to what `bed` gives
 * @throws RangeError when a number is impossible or the loss exceeds the dose
 * @example
 * ```ts
 * const growth = { alphaPerGray: 0.35, doublingDays: 3, kickOffDays: 21, overallDays: 45 };
 * bedWithRepopulation(schedule(68, gray(1.2)), alphaBeta(10), growth); // => 75.549
 * ```
 * @example
 * Before the kick-off it is `bed`:
 * ```ts
 * const early = { alphaPerGray: 0.3, doublingDays: 3, kickOffDays: 28, overallDays: 8 };
 * bedWithRepopulation(schedule(4, gray(12)), alphaBeta(10), early); // => 105.6
 * ```
 */
export function bedWithRepopulation<R extends number, P extends Point>(
  schedule: Schedule<P>,
  ratio: AlphaBeta<R>,
  growth: Repopulation,
): Bed<R, NoInfer<P>> {
  const action = "subtract repopulation";
  requireFields(action, "the growth", growth);
  const { alphaPerGray, doublingDays, kickOffDays, overallDays } = growth;
  requireAbove(action, "alpha per gray", alphaPerGray, 0);
  requireAbove(action, "the doubling time", doublingDays, 0);
  requireNumber(action, "the kick-off time", kickOffDays, 0);
  requireNumber(action, "the overall time", overallDays, 0);
  const full = bed(schedule, ratio);
  const days = overallDays - kickOffDays;
  if (days <= 0) return full;
  const dose = full - (Math.LN2 * days) / (alphaPerGray * doublingDays);
  requireNumber(action, "the result", dose, 0);
  return dose as Bed<R, P>;
}
