import { finite, requireAbove, requireFields, requireNumber } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import type { RemnantShare } from "./remnantShare.ts";

/** Four volumes from one CT. */
export interface MeasuredLiver {
  /** The whole liver with its tumors. */
  readonly total: Quantity<"milliliter">;
  /** All tumors in it. */
  readonly tumor: Quantity<"milliliter">;
  /** What stays, with the tumor in it. */
  readonly remnant: Quantity<"milliliter">;
  /** The tumor in what stays; 0 is a finding, not a default. */
  readonly tumorInRemnant: Quantity<"milliliter">;
}

/**
 * Works out the measured future liver remnant: functional tissue that stays, against all functional tissue.
 *
 * ```math
 * 100\,\frac{V_{\text{remnant}} - V_{\text{tumor in it}}}{V_{\text{total}} - V_{\text{tumor}}}
 * ```
 *
 * Without taking the tumor out, 500 mL of an 1800 mL liver with 300 mL of tumor read 27.8 % instead of 33.3 %.
 *
 * A liver remnant always comes from volumes. It is never derived from counting segments as a lung's is: segments differ
 * too much between livers (the eighth alone holds 11 to 38 %), and no linear link was found between the number of segments
 * removed and what stays.
 *
 * @param liver - the four volumes
 * @returns percent, with its basis
 * @throws RangeError when a part is larger than its whole, or there is no tissue but tumor
 * @see {@link standardizedRemnant}
 * @example
 * ```ts
 * measuredRemnant({
 *   total: milliliters(1800),
 *   tumor: milliliters(300),
 *   remnant: milliliters(500),
 *   tumorInRemnant: milliliters(0),
 * }).percent; // => 33.33
 * ```
 */
export function measuredRemnant(liver: MeasuredLiver): RemnantShare<"measured"> {
  const action = "measure the remnant";
  requireFields(action, "the liver", liver);
  const { total, tumor, remnant, tumorInRemnant } = liver;
  requireNumber(action, "the total volume", total, 0);
  requireNumber(action, "the tumor", tumor, 0, total);
  requireNumber(action, "the remnant", remnant, 0, total);
  requireNumber(action, "the tumor in the remnant", tumorInRemnant, 0, Math.min(tumor, remnant));
  const functional = total - tumor;
  requireAbove(action, "the functional tissue", functional, 0);
  requireNumber(action, "the functional remnant", remnant - tumorInRemnant, 0, functional);
  return { percent: finite(action, (100 * (remnant - tumorInRemnant)) / functional) as Percent, basis: "measured" };
}
