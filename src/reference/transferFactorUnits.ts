import { dlcoRange, tlcoRange } from "../case/ranges.table.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";

/**
 * mL/min/mmHg in one mmol/min/kPa: 2.987.
 *
 * The two versions of the 2017 equations differ by this factor at every age and height, so that percent of predicted
 * does not depend on the unit. The 2.986 also found in print would shift it by 0.03 points at 80 %.
 */
export const traditionalPerSi: 2.987 = 2.987;

/**
 * Converts transfer factor from mmol/min/kPa to mL/min/mmHg (DLCO) by the factor 2.987.
 *
 * @param value - transfer factor in mmol/min/kPa, from 0 to 40
 * @returns the same transfer factor in mL/min/mmHg
 * @throws RangeError when `value` is not a number from 0 to 40
 * @example
 * ```ts
 * toTraditionalTransferFactor(mmolPerMinPerKPa(8)); // => 23.896
 * ```
 */
export function toTraditionalTransferFactor(
  value: Quantity<"mmol-per-minute-per-kilopascal">,
): Quantity<"milliliter-per-minute-per-mmhg"> {
  requireNumber("convert transfer factor", "the value", value, 0, tlcoRange[1]);
  return (value * traditionalPerSi) as Quantity<"milliliter-per-minute-per-mmhg">;
}

/**
 * Converts transfer factor from mL/min/mmHg (DLCO) to mmol/min/kPa by the factor 2.987.
 *
 * @param value - transfer factor in mL/min/mmHg, from 0 to 120
 * @returns the same transfer factor in mmol/min/kPa
 * @throws RangeError when `value` is not a number from 0 to 120
 * @example
 * ```ts
 * toSiTransferFactor(mlPerMinPerMmHg(23.896)); // => 8.000
 * ```
 */
export function toSiTransferFactor(
  value: Quantity<"milliliter-per-minute-per-mmhg">,
): Quantity<"mmol-per-minute-per-kilopascal"> {
  requireNumber("convert transfer factor", "the value", value, 0, dlcoRange[1]);
  return (value / traditionalPerSi) as Quantity<"mmol-per-minute-per-kilopascal">;
}
