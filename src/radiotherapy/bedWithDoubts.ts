import type { Threshold } from "../evidence/threshold.ts";
import type { AlphaBeta } from "../units/dose.ts";
import { type Bed, bed } from "./bed.ts";
import { linearQuadraticDoubts } from "./linearQuadraticDoubts.ts";
import type { Point, Schedule } from "./schedule.ts";

/** A biologically effective dose with the doubts about its model. */
export interface DoubtedBed<R extends number, P extends Point> {
  /** The dose by the linear-quadratic model, whatever the doubts. */
  readonly bed: Bed<R, P>;
  /** Published bounds of the model which the dose per fraction exceeds. */
  readonly doubts: readonly Threshold[];
}

/**
 * Computes the biologically effective dose and hands back beside it the doubts about its dose per fraction.
 *
 * The number is that of `bed`, n d (1 + d/(alpha/beta)); the doubts are those of `linearQuadraticDoubts`.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point of the schedule
 * @param schedule - fractions and dose per fraction
 * @param ratio - alpha/beta in gray, above 0
 * @returns the dose and the bounds it exceeds
 * @throws RangeError when a number is impossible or the result is no finite number
 * @example
 * ```ts
 * bedWithDoubts(schedule(30, gray(2)), alphaBeta(10)); // => { bed: 72, doubts: [] }
 * bedWithDoubts(schedule(3, gray(18)), alphaBeta(10)).doubts.length; // => 3
 * ```
 */
export function bedWithDoubts<R extends number, P extends Point>(
  schedule: Schedule<P>,
  ratio: AlphaBeta<R>,
): DoubtedBed<R, NoInfer<P>> {
  return { bed: bed(schedule, ratio), doubts: linearQuadraticDoubts(schedule) };
}
