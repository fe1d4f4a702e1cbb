import { requireNumber, requireWhole } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/** A share of a whole, from 0 to 100: a liver remnant, a lung's part of the perfusion. */
export type Percent = Quantity<"percent">;

/**
 * A measurement in percent of what a reference equation predicts for the person. The equation set is part of the
 * type, so that 61 % of one set cannot be passed where 61 % of another is expected; a set that is not stated is
 * `string`.
 *
 * @typeParam Set - name of the equation set
 */
export type PercentPredicted<Set extends string = string> = Quantity<"percent-predicted"> & {
  /** The equation set, in the type only. */
  readonly "~set": Set;
};

/** A whole number of the 19 lung segments. */
export type SegmentCount = Quantity<"segment">;

/** A whole number of the 42 lung subsegments. */
export type SubsegmentCount = Quantity<"subsegment">;

/**
 * Brands a share of a whole in percent.
 *
 * @param value - a finite number from 0 to 100
 * @throws RangeError outside 0 to 100, so that 0.27 typed for 27 % is the only slip left
 * @example
 * ```ts
 * percent(27); // => 27
 * percent(127); // => RangeError: Cannot read percent: the value must be a number from 0 to 100, got 127
 * ```
 */
export function percent(value: number): Percent {
  requireNumber("read percent", "the value", value, 0, 100);
  return value as Percent;
}

/**
 * Brands a measurement in percent of predicted. Values above 100 are ordinary: half of all healthy people have one.
 *
 * @typeParam Set - name of the equation set; leave it out where the laboratory did not state it
 * @param value - a number from 0 to 300
 * @returns the same number, with its unit and set in the type
 * @throws RangeError outside 0 to 300, and when `value` is no number
 * @example
 * ```ts
 * percentPredicted(61); // => 61
 * percentPredicted<"gli-global-2022">(104); // => 104
 * ```
 */
export function percentPredicted<Set extends string = string>(value: number): PercentPredicted<Set> {
  requireNumber("read percent of predicted", "the value", value, 0, 300);
  return value as PercentPredicted<Set>;
}

/**
 * Brands a ratio of two volumes, FEV1 to FVC.
 *
 * @param value - a finite number from 0 to 1
 * @throws RangeError outside 0 to 1, so that 70 typed for 0.70 is refused
 * @example
 * ```ts
 * ratio(0.7); // => 0.7
 * ratio(70); // => RangeError: Cannot read a ratio: the value must be a number from 0 to 1, got 70
 * ```
 */
export function ratio(value: number): Quantity<"ratio"> {
  requireNumber("read a ratio", "the value", value, 0, 1);
  return value as Quantity<"ratio">;
}

/**
 * Brands a count of lung segments.
 *
 * @param value - a whole number from 0 to 19
 * @throws RangeError for half a segment, a negative count or a twentieth segment
 * @example
 * ```ts
 * segmentCount(3); // => 3
 * segmentCount(20); // => RangeError: Cannot count segments: the count must be a whole number from 0 to 19, got 20
 * ```
 */
export function segmentCount(value: number): SegmentCount {
  requireWhole("count segments", "the count", value, 0, 19);
  return value as SegmentCount;
}

/**
 * Brands a count of lung subsegments.
 *
 * @param value - a whole number from 0 to 42
 * @throws RangeError for a fraction, a negative count or more than 42
 * @example
 * ```ts
 * subsegmentCount(12); // => 12
 * ```
 */
export function subsegmentCount(value: number): SubsegmentCount {
  requireWhole("count subsegments", "the count", value, 0, 42);
  return value as SubsegmentCount;
}
