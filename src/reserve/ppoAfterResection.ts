import { type SegmentName, segmentTotal, segmentUnits } from "../anatomy/segment.ts";
import { refuse, requireList, requireNamed } from "../internal/guards.ts";
import type { SegmentCount } from "../units/proportion.ts";
import type { LungFunction } from "./lungFunction.ts";
import { ppoFunction } from "./ppoFunction.ts";

/** What is already out of service when the function is measured. */
export interface LungState {
  /** Segments that are there and do not work: obstructed by tumor, collapsed, destroyed. Removing one costs nothing. */
  readonly obstructed?: readonly SegmentName[] | undefined;
  /** Segments that left with an earlier operation. They cannot be removed again. */
  readonly absent?: readonly SegmentName[] | undefined;
}

/**
 * Predicts lung function after the removal of named segments, by counting what still functions.
 *
 * ```math
 * ppo = pre \cdot \frac{F - R}{F}, \qquad F = 19 - |obstructed \cup absent|, \qquad R = |resected \setminus obstructed|
 * ```
 *
 * with every bar counting units of 19, each segment once however often it is named. The left apicoposterior segment
 * counts two.
 *
 * Metastasectomy is often repeated, so the denominator is what functions on the day of the test, not what was there at
 * birth. A value measured before the earlier operation does not belong here: predict through both operations, or
 * measure again. Wedges carry no segment name and are not counted by this function.
 *
 * Sources as for {@link ppoFunction}; the units of each segment stand in `segmentTable`.
 *
 * @typeParam Q - the unit, which passes through
 * @param preoperative - the function measured with the lungs as `lungs` describes them, at least 0
 * @param resected - segments to be removed, by name
 * @param lungs - {@link LungState}; left out, all nineteen function
 * @returns the predicted postoperative function in the same unit
 * @throws RangeError for a name that is not a segment, for removing a segment that is absent, or when nothing functions
 * @example
 * ```ts
 * ppoAfterResection(percentPredicted(80), segmentsOf("right-lower")); // => 58.947
 * ```
 * @example
 * A second operation: the right upper lobe is gone and the middle lobe is obstructed, so fourteen function.
 * ```ts
 * const lungs = { absent: segmentsOf("right-upper"), obstructed: segmentsOf("right-middle") };
 * ppoAfterResection(percentPredicted(70), ["left-superior"], lungs); // => 65
 * ppoAfterResection(percentPredicted(70), segmentsOf("right-middle"), lungs); // => 70
 * ppoAfterResection(percentPredicted(70), ["right-apical"], lungs); // => RangeError: Cannot predict postoperative function: each resected segment must be one that is still there, got "right-apical"
 * ```
 */
export function ppoAfterResection<Q extends LungFunction>(
  preoperative: Q,
  resected: readonly SegmentName[],
  lungs?: LungState,
): Q {
  const action = "predict postoperative function";
  requireNamed(action, "the lungs", lungs ?? {}, ["obstructed", "absent"]);
  const obstructed = lungs?.obstructed ?? [];
  const absent = lungs?.absent ?? [];
  requireList(action, "the resected segments", resected);
  requireList(action, "the obstructed segments", obstructed);
  requireList(action, "the absent segments", absent);
  for (const name of resected) {
    if (absent.includes(name)) refuse(action, "each resected segment", "one that is still there", name);
  }
  const functioning = segmentTotal - segmentUnits([...obstructed, ...absent]);
  const removed = segmentUnits([...resected, ...obstructed]) - segmentUnits(obstructed);
  return ppoFunction(preoperative, removed as SegmentCount, { functioning: functioning as SegmentCount });
}
