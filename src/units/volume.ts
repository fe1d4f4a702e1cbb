import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands a volume in liters: FEV1, vital capacity.
 *
 * @param value - a number from 0 to 15
 * @throws RangeError outside 0 to 15, and when `value` is no number
 * @example
 * ```ts
 * liters(2.1); // => 2.1
 * liters(-1); // => RangeError: Cannot read liters: the value must be a number from 0 to 15, got -1
 * ```
 */
export function liters(value: number): Quantity<"liter"> {
  requireNumber("read liters", "the value", value, 0, 15);
  return value as Quantity<"liter">;
}

/**
 * Brands a volume in milliliters: liver remnant, lung tissue removed, FEV1 where a paper prints it so.
 *
 * @param value - a number from 0 to 15000
 * @throws RangeError outside 0 to 15000, and when `value` is no number
 * @example
 * ```ts
 * milliliters(480); // => 480
 * milliliters(-1); // => RangeError: Cannot read milliliters: the value must be a number from 0 to 15000, got -1
 * ```
 */
export function milliliters(value: number): Quantity<"milliliter"> {
  requireNumber("read milliliters", "the value", value, 0, 15000);
  return value as Quantity<"milliliter">;
}
