import { subsegmentTotal } from "../anatomy/segment.ts";
import { finite, requireNamed, requireNumber, requireWhole } from "../internal/guards.ts";
import type { SubsegmentCount } from "../units/proportion.ts";
import type { LungFunction } from "./lungFunction.ts";

/** What of the resected region was out of service. */
export interface PpoFromSubsegmentsOptions {
  /** How many of the resected subsegments are obstructed by tumor. Left out, none. */
  readonly obstructed?: SubsegmentCount;
}

/**
 * Predicts lung function after a resection by counting 42 subsegments, as Nakahara did.
 *
 * ```math
 * ppo = pre \cdot \left(1 - \frac{b - n}{42 - n}\right)
 * ```
 *
 * where `b` is the number of subsegments of the resected region and `n` how many of them are obstructed. The lobes
 * hold 6, 4 and 12 on the right and 10 and 10 on the left. The two counting models part by lobe: a right lower
 * lobectomy costs 28.6 % here and 26.3 % in {@link ppoFunction}.
 *
 * Source: `nakahara1985`, Ann Thorac Surg 39:260 and 1988, 46:549 (formula and total printed in the abstract).
 *
 * @typeParam Q - the unit, which passes through
 * @param preoperative - the function before the operation, at least 0
 * @param resected - subsegments of the resected region, a whole number from 0 to 42
 * @param options - {@link PpoFromSubsegmentsOptions}
 * @returns the predicted postoperative function in the same unit
 * @throws RangeError when a count is not whole, more are obstructed than resected, or all 42 are obstructed
 * @example
 * ```ts
 * ppoFromSubsegments(percentPredicted(70), subsegmentCount(12)); // => 50
 * ppoFromSubsegments(liters(2.2), subsegmentCount(10), { obstructed: subsegmentCount(4) }); // => 1.8526
 * ```
 */
export function ppoFromSubsegments<Q extends LungFunction>(
  preoperative: Q,
  resected: SubsegmentCount,
  options?: PpoFromSubsegmentsOptions,
): Q {
  const action = "predict postoperative function";
  requireNamed(action, "the options", options ?? {}, ["obstructed"]);
  const obstructed: number = options?.obstructed ?? 0;
  requireNumber(action, "the preoperative value", preoperative, 0);
  requireWhole(action, "the subsegments resected", resected, 0, subsegmentTotal);
  requireWhole(action, "the obstructed subsegments", obstructed, 0, Math.min(resected, subsegmentTotal - 1));
  const functioning = subsegmentTotal - obstructed;
  const removed = resected - obstructed;
  return finite(action, removed === 0 ? preoperative : (preoperative * (functioning - removed)) / functioning) as Q;
}
