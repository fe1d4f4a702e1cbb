import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands a volume in liters: FEV1, vital capacity.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * liters(2.1); // => 2.1
 * liters(-1); // => RangeError: Cannot read liters: the value must be a number of at least 0, got -1
 * ```
 */
export function liters(value: number): Quantity<"liter"> {
  requireNumber("read liters", "the value", value, 0);
  return value as Quantity<"liter">;
}

/**
 * Brands a volume in milliliters: liver remnant, lung tissue removed, FEV1 where a paper prints it so.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * milliliters(480); // => 480
 * milliliters(-1); // => RangeError: Cannot read milliliters: the value must be a number of at least 0, got -1
 * ```
 */
export function milliliters(value: number): Quantity<"milliliter"> {
  requireNumber("read milliliters", "the value", value, 0);
  return value as Quantity<"milliliter">;
}
