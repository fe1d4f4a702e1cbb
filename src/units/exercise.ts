import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands oxygen uptake in mL/kg/min.
 *
 * @param value - a number from 0 to 100
 * @throws RangeError outside 0 to 100, and when `value` is no number
 * @example
 * ```ts
 * mlPerKgPerMin(16.5); // => 16.5
 * mlPerKgPerMin(-1); // => RangeError: Cannot read mL/kg/min: the value must be a number from 0 to 100, got -1
 * ```
 */
export function mlPerKgPerMin(value: number): Quantity<"milliliter-per-kilogram-per-minute"> {
  requireNumber("read mL/kg/min", "the value", value, 0, 100);
  return value as Quantity<"milliliter-per-kilogram-per-minute">;
}
