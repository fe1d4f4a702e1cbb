import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands a span in years: age.
 *
 * @param value - a number from 0 to 120
 * @throws RangeError outside 0 to 120, and when `value` is no number
 * @example
 * ```ts
 * years(61.4); // => 61.4
 * years(-1); // => RangeError: Cannot read years: the value must be a number from 0 to 120, got -1
 * ```
 */
export function years(value: number): Quantity<"year"> {
  requireNumber("read years", "the value", value, 0, 120);
  return value as Quantity<"year">;
}

/**
 * Brands a span in weeks: from portal vein embolization to the next volumetry.
 *
 * @param value - a number from 0 to 6261
 * @throws RangeError outside 0 to 6261, and when `value` is no number
 * @example
 * ```ts
 * weeks(3); // => 3
 * weeks(-1); // => RangeError: Cannot read weeks: the value must be a number from 0 to 6261, got -1
 * ```
 */
export function weeks(value: number): Quantity<"week"> {
  requireNumber("read weeks", "the value", value, 0, 6261);
  return value as Quantity<"week">;
}

/**
 * Brands a span in days: between two scans.
 *
 * @param value - a number from 0 to 43830
 * @throws RangeError outside 0 to 43830, and when `value` is no number
 * @example
 * ```ts
 * days(45); // => 45
 * days(-1); // => RangeError: Cannot read days: the value must be a number from 0 to 43830, got -1
 * ```
 */
export function days(value: number): Quantity<"day"> {
  requireNumber("read days", "the value", value, 0, 43830);
  return value as Quantity<"day">;
}
