import { segmentTotal } from "../anatomy/segment.ts";
import { refuse, requireNumber } from "../internal/guards.ts";
import type { SegmentCount } from "../units/proportion.ts";
import type { LungFunction } from "./lungFunction.ts";

/** What the count of segments starts from. */
export interface PpoFunctionOptions {
  /**
   * How many of the 19 segments work before the operation: fewer when some are obstructed by tumor, collapsed or
   * destroyed, or left with an earlier operation. The bronchoscopist, the radiologist and the old operation note
   * supply it. Left out, all 19 work.
   */
  readonly functioning?: SegmentCount;
}

/**
 * Predicts lung function after a resection from the function before it, by counting segments.
 *
 * ```math
 * ppo = pre \cdot \frac{F - R}{F}
 * ```
 *
 * where `pre` is the function before the operation, `F` the number of functioning segments (19 unless some are
 * obstructed or gone) and `R` how many functioning segments are removed. An obstructed segment that is removed along
 * with the others costs nothing and is not counted in `R`.
 *
 * The method takes every segment to contribute alike. That is a fair first estimate up to a lobectomy; where
 * perfusion is uneven, or a whole lung is removed, {@link ppoFromPerfusion} is the better sibling. Segments by name
 * are counted by {@link ppoAfterResection}. Nothing is rounded here, nothing is compared with a threshold, and the
 * error of the method (for FEV1 after counting, correlation with the measured value about 0.88) is not part of the
 * number.
 *
 * Sources: the article this package starts from, section "The Economy of Life" (19 segments, 3 removed leave about
 * 84 %); ERS/ESTS 2009, Eur Respir J 34:17 and ACCP 2013, Chest 143:e166S, for the functioning segments as
 * denominator (read in texts that report them).
 *
 * @typeParam Q - the unit, which passes through: liters in, liters out
 * @param preoperative - FEV1, DLCO or peak oxygen uptake before the operation, at least 0
 * @param removed - functioning segments removed, a whole number from 0 to `functioning`
 * @param options - {@link PpoFunctionOptions}
 * @returns the predicted postoperative function in the same unit, from 0 (all removed) to `preoperative` (none)
 * @throws RangeError when `preoperative` is negative or not finite, when a count is not whole, or when more segments
 *   are removed than function
 * @example
 * The ordinary case: three of nineteen segments.
 * ```ts
 * ppoFunction(percentPredicted(100), segmentCount(3)); // => 84.21
 * ppoFunction(liters(2.1), segmentCount(5)); // => 1.547
 * ```
 * @example
 * The case people get wrong: a right upper lobectomy with one of its three segments obstructed removes two of
 * eighteen, not three of nineteen.
 * ```ts
 * ppoFunction(liters(2.1), segmentCount(2), { functioning: segmentCount(18) }); // => 1.867
 * ppoFunction(liters(2.1), segmentCount(19), { functioning: segmentCount(18) }); // => RangeError: Cannot predict postoperative function: the segments removed must be a whole number from 0 to 18, got 19
 * ```
 */
export function ppoFunction<Q extends LungFunction>(
  preoperative: Q,
  removed: SegmentCount,
  options?: PpoFunctionOptions,
): Q {
  const action = "predict postoperative function";
  const named = "functioning";
  const functioning = options?.[named] ?? segmentTotal;
  // Written out, since `ppoFunction` alone has a budget of 0.6 kB.
  for (const name in options) if (name !== named) refuse(action, "each option", named, name);
  requireNumber(action, "the preoperative value", preoperative, 0);
  requireNumber(action, named, functioning, 1, segmentTotal, 1);
  requireNumber(action, "the segments removed", removed, 0, functioning, 1);
  // Multiplied before it is divided, so that 76 % less nine segments is 40 % and not a hair beside the threshold.
  return (removed ? (preoperative * (functioning - removed)) / functioning : preoperative) as Q;
}
