import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * mL/min/mmHg in one mmol/min/kPa: 2.987.
 *
 * The two versions of the 2017 equations differ by this factor at every age and height, so that percent of predicted
 * does not depend on the unit. The 2.986 also found in print would shift it by 0.03 points at 80 %.
 */
export const traditionalPerSi: 2.987 = 2.987;

/**
 * Brands transfer factor for carbon monoxide in SI units, mmol/min/kPa.
 *
 * @param value - a number from 0 to 40
 * @throws RangeError outside 0 to 40, and when `value` is no number
 * @example
 * ```ts
 * mmolPerMinPerKPa(7.9); // => 7.9
 * mmolPerMinPerKPa(-1); // => RangeError: Cannot read mmol/min/kPa: the value must be a number from 0 to 40, got -1
 * ```
 */
export function mmolPerMinPerKPa(value: number): Quantity<"mmol-per-minute-per-kilopascal"> {
  requireNumber("read mmol/min/kPa", "the value", value, 0, 40);
  return value as Quantity<"mmol-per-minute-per-kilopascal">;
}

/**
 * Brands transfer factor for carbon monoxide in traditional units, mL/min/mmHg.
 *
 * @param value - a number from 0 to 120
 * @throws RangeError outside 0 to 120, and when `value` is no number
 * @example
 * ```ts
 * mlPerMinPerMmHg(23.6); // => 23.6
 * mlPerMinPerMmHg(-1); // => RangeError: Cannot read mL/min/mmHg: the value must be a number from 0 to 120, got -1
 * ```
 */
export function mlPerMinPerMmHg(value: number): Quantity<"milliliter-per-minute-per-mmhg"> {
  requireNumber("read mL/min/mmHg", "the value", value, 0, 120);
  return value as Quantity<"milliliter-per-minute-per-mmhg">;
}

/**
 * Brands transfer coefficient for carbon monoxide in SI units, mmol/min/kPa per liter of alveolar volume.
 *
 * @param value - a number from 0 to 10
 * @throws RangeError outside 0 to 10, and when `value` is no number
 * @example
 * ```ts
 * mmolPerMinPerKPaPerLiter(1.4); // => 1.4
 * mmolPerMinPerKPaPerLiter(-1); // => RangeError: Cannot read mmol/min/kPa/L: the value must be a number from 0 to 10, got -1
 * ```
 */
export function mmolPerMinPerKPaPerLiter(value: number): Quantity<"mmol-per-minute-per-kilopascal-per-liter"> {
  requireNumber("read mmol/min/kPa/L", "the value", value, 0, 10);
  return value as Quantity<"mmol-per-minute-per-kilopascal-per-liter">;
}

/**
 * Brands transfer coefficient for carbon monoxide in traditional units, mL/min/mmHg per liter of alveolar volume.
 *
 * @param value - a number from 0 to 30
 * @throws RangeError outside 0 to 30, and when `value` is no number
 * @example
 * ```ts
 * mlPerMinPerMmHgPerLiter(4.2); // => 4.2
 * mlPerMinPerMmHgPerLiter(-1); // => RangeError: Cannot read mL/min/mmHg/L: the value must be a number from 0 to 30, got -1
 * ```
 */
export function mlPerMinPerMmHgPerLiter(value: number): Quantity<"milliliter-per-minute-per-mmhg-per-liter"> {
  requireNumber("read mL/min/mmHg/L", "the value", value, 0, 30);
  return value as Quantity<"milliliter-per-minute-per-mmhg-per-liter">;
}
