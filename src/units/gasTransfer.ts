import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands transfer factor for carbon monoxide in SI units, mmol/min/kPa.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * mmolPerMinPerKPa(7.9); // => 7.9
 * mmolPerMinPerKPa(-1); // => RangeError: Cannot read mmol/min/kPa: the value must be a number of at least 0, got -1
 * ```
 */
export function mmolPerMinPerKPa(value: number): Quantity<"mmol-per-minute-per-kilopascal"> {
  requireNumber("read mmol/min/kPa", "the value", value, 0);
  return value as Quantity<"mmol-per-minute-per-kilopascal">;
}

/**
 * Brands transfer factor for carbon monoxide in traditional units, mL/min/mmHg.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * mlPerMinPerMmHg(23.6); // => 23.6
 * mlPerMinPerMmHg(-1); // => RangeError: Cannot read mL/min/mmHg: the value must be a number of at least 0, got -1
 * ```
 */
export function mlPerMinPerMmHg(value: number): Quantity<"milliliter-per-minute-per-mmhg"> {
  requireNumber("read mL/min/mmHg", "the value", value, 0);
  return value as Quantity<"milliliter-per-minute-per-mmhg">;
}

/**
 * Brands transfer coefficient for carbon monoxide in SI units, mmol/min/kPa per liter of alveolar volume.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * mmolPerMinPerKPaPerLiter(1.4); // => 1.4
 * mmolPerMinPerKPaPerLiter(-1); // => RangeError: Cannot read mmol/min/kPa/L: the value must be a number of at least 0, got -1
 * ```
 */
export function mmolPerMinPerKPaPerLiter(value: number): Quantity<"mmol-per-minute-per-kilopascal-per-liter"> {
  requireNumber("read mmol/min/kPa/L", "the value", value, 0);
  return value as Quantity<"mmol-per-minute-per-kilopascal-per-liter">;
}

/**
 * Brands transfer coefficient for carbon monoxide in traditional units, mL/min/mmHg per liter of alveolar volume.
 *
 * @param value - a finite number of at least 0
 * @returns the same number, with its unit in the type
 * @throws RangeError when `value` is negative, not finite or not a number
 * @example
 * ```ts
 * mlPerMinPerMmHgPerLiter(4.2); // => 4.2
 * mlPerMinPerMmHgPerLiter(-1); // => RangeError: Cannot read mL/min/mmHg/L: the value must be a number of at least 0, got -1
 * ```
 */
export function mlPerMinPerMmHgPerLiter(value: number): Quantity<"milliliter-per-minute-per-mmhg-per-liter"> {
  requireNumber("read mL/min/mmHg/L", "the value", value, 0);
  return value as Quantity<"milliliter-per-minute-per-mmhg-per-liter">;
}
