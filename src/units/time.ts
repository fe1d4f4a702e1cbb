import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands a span in years: age.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * years(61.4); // => 61.4
 * years(-1); // => RangeError: Cannot read years: the value must be a number of at least 0, got -1
 * ```
 */
export function years(value: number): Quantity<"year"> {
  requireNumber("read years", "the value", value, 0);
  return value as Quantity<"year">;
}
