import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands oxygen uptake in mL/kg/min.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * mlPerKgPerMin(16.5); // => 16.5
 * mlPerKgPerMin(-1); // => RangeError: Cannot read mL/kg/min: the value must be a number of at least 0, got -1
 * ```
 */
export function mlPerKgPerMin(value: number): Quantity<"milliliter-per-kilogram-per-minute"> {
  requireNumber("read mL/kg/min", "the value", value, 0);
  return value as Quantity<"milliliter-per-kilogram-per-minute">;
}
