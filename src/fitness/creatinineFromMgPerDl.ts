import { requireNumber } from "../internal/guards.ts";
import { micromolesPerLiter, micromolesPerLiterPerMgPerDl } from "../units/mass.ts";
import type { Quantity } from "../units/quantity.ts";

/**
 * Converts serum creatinine from mg/dL to micromoles per liter.
 *
 * ```math
 * c_{\mathrm{\mu mol/L}} = 88.4\; c_{\mathrm{mg/dL}}
 * ```
 *
 * 2 mg/dL are 176.8, which tables print as 177 or 176.
 *
 * @param mgPerDl - creatinine in mg/dL, from 0.06 to 33.9: 5 to 3,000 micromoles per liter
 * @returns the same concentration in micromoles per liter
 * @throws RangeError outside 0.06 to 33.9, as when the value is in micromoles per liter already
 * @example
 * ```ts
 * creatinineFromMgPerDl(2); // => 176.8
 * ```
 */
export function creatinineFromMgPerDl(mgPerDl: number): Quantity<"micromole-per-liter"> {
  requireNumber("convert creatinine", "the value", mgPerDl, 0.06, 33.9);
  return micromolesPerLiter(mgPerDl * micromolesPerLiterPerMgPerDl);
}
