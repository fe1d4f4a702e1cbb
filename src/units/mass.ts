import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands a mass in kilograms: body weight.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * kilograms(75); // => 75
 * kilograms(-1); // => RangeError: Cannot read kilograms: the value must be a number of at least 0, got -1
 * ```
 */
export function kilograms(value: number): Quantity<"kilogram"> {
  requireNumber("read kilograms", "the value", value, 0);
  return value as Quantity<"kilogram">;
}

/**
 * Brands a concentration in grams per liter: hemoglobin.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * gramsPerLiter(134); // => 134
 * gramsPerLiter(-1); // => RangeError: Cannot read grams per liter: the value must be a number of at least 0, got -1
 * ```
 */
export function gramsPerLiter(value: number): Quantity<"gram-per-liter"> {
  requireNumber("read grams per liter", "the value", value, 0);
  return value as Quantity<"gram-per-liter">;
}

/**
 * Brands an amount of substance in micromoles per liter: serum creatinine.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * micromolesPerLiter(88); // => 88
 * micromolesPerLiter(-1); // => RangeError: Cannot read micromoles per liter: the value must be a number of at least 0, got -1
 * ```
 */
export function micromolesPerLiter(value: number): Quantity<"micromole-per-liter"> {
  requireNumber("read micromoles per liter", "the value", value, 0);
  return value as Quantity<"micromole-per-liter">;
}
