import { dlcoRange, tlcoRange } from "../case/ranges.table.ts";
import { requireNumber } from "../internal/guards.ts";
import { traditionalPerSi } from "../units/gasTransfer.ts";
import type { Quantity } from "../units/quantity.ts";

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
