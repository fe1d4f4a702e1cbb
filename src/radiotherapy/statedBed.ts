import { requireAbove, requireNumber, requireWord } from "../internal/guards.ts";
import type { AlphaBeta } from "../units/dose.ts";
import type { Bed } from "./bed.ts";
import type { Point } from "./schedule.ts";

/**
 * Brands a biologically effective dose that was read, not computed: a bound printed in a paper, a dose wanted.
 *
 * @typeParam R - the alpha/beta ratio as a literal number
 * @typeParam P - the reference point
 * @param value - the dose in gray at that ratio, at least 0
 * @param ratio - the ratio it was printed with, in gray
 * @param at - the point it is stated at; leave it out where the source does not say
 * @returns the same number, with ratio and point in the type
 * @throws RangeError when a number is impossible or the point is none of the three
 * @example
 * ```ts
 * statedBed(100, alphaBeta(10), "isocenter"); // => 100
 * statedBed(-1, alphaBeta(10)); // => RangeError: Cannot state a BED: the value must be a number of at least 0, got -1
 * ```
 */
export function statedBed<R extends number>(value: number, ratio: AlphaBeta<R>, at?: undefined): Bed<R>;
export function statedBed<R extends number, P extends Point>(value: number, ratio: AlphaBeta<R>, at: P): Bed<R, P>;
export function statedBed<R extends number, P extends Point>(value: number, ratio: AlphaBeta<R>, at?: P): Bed<R, P> {
  const action = "state a BED";
  requireNumber(action, "the value", value, 0);
  requireAbove(action, "alpha/beta", ratio, 0);
  if (at !== undefined && at !== null) {
    requireWord(action, "the reference point", at, ["isocenter", "target-edge", "target-maximum"]);
  }
  return value as Bed<R, P>;
}
