import { requireAbove, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/** Micromoles per liter of creatinine in one mg/dL: it weighs 113.12 g/mol. */
export const micromolesPerLiterPerMgPerDl: 88.4 = 88.4;

/**
 * Brands a mass in kilograms: body weight.
 *
 * @param value - a number from 0 to 400
 * @throws RangeError outside 0 to 400, and when `value` is no number
 * @example
 * ```ts
 * kilograms(75); // => 75
 * kilograms(-1); // => RangeError: Cannot read kilograms: the value must be a number from 0 to 400, got -1
 * ```
 */
export function kilograms(value: number): Quantity<"kilogram"> {
  requireNumber("read kilograms", "the value", value, 0, 400);
  return value as Quantity<"kilogram">;
}

/**
 * Brands a concentration in grams per liter: hemoglobin.
 *
 * @param value - a number from 0 to 250
 * @throws RangeError outside 0 to 250, and when `value` is no number
 * @example
 * ```ts
 * gramsPerLiter(134); // => 134
 * gramsPerLiter(-1); // => RangeError: Cannot read grams per liter: the value must be a number from 0 to 250, got -1
 * ```
 */
export function gramsPerLiter(value: number): Quantity<"gram-per-liter"> {
  requireNumber("read grams per liter", "the value", value, 0, 250);
  return value as Quantity<"gram-per-liter">;
}

/**
 * Brands an amount of substance in micromoles per liter: serum creatinine.
 *
 * @param value - a number from 0 to 3000
 * @throws RangeError outside 0 to 3000, and when `value` is no number
 * @example
 * ```ts
 * micromolesPerLiter(88); // => 88
 * micromolesPerLiter(-1); // => RangeError: Cannot read micromoles per liter: the value must be a number from 0 to 3000, got -1
 * ```
 */
export function micromolesPerLiter(value: number): Quantity<"micromole-per-liter"> {
  requireNumber("read micromoles per liter", "the value", value, 0, 3000);
  return value as Quantity<"micromole-per-liter">;
}

/**
 * Brands a mass in grams: a liver as a formula weighs it. Grams are not milliliters; a density converts one into the
 * other, and has to be stated.
 *
 * @param value - a number from 0 to 15000
 * @throws RangeError outside 0 to 15000, and when `value` is no number
 * @example
 * ```ts
 * grams(1130); // => 1130
 * grams(-1); // => RangeError: Cannot read grams: the value must be a number from 0 to 15000, got -1
 * ```
 */
export function grams(value: number): Quantity<"gram"> {
  requireNumber("read grams", "the value", value, 0, 15000);
  return value as Quantity<"gram">;
}

/**
 * Brands a density in grams per milliliter: liver tissue.
 *
 * @param value - a finite number above 0
 * @throws RangeError when `value` is zero, negative, not finite or not a number
 * @example
 * ```ts
 * gramsPerMilliliter(1.1); // => 1.1
 * gramsPerMilliliter(0); // => RangeError: Cannot read grams per milliliter: the value must be a number above 0, got 0
 * ```
 */
export function gramsPerMilliliter(value: number): Quantity<"gram-per-milliliter"> {
  requireAbove("read grams per milliliter", "the value", value, 0);
  return value as Quantity<"gram-per-milliliter">;
}
