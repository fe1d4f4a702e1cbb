import { finite, requireAbove, requireFields, requireNumber } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";

/** Four volumes of a planned liver resection. */
export interface ResectedLiver {
  /** The whole liver with its tumors. */
  readonly total: Quantity<"milliliter">;
  /** All tumors in it. */
  readonly tumor: Quantity<"milliliter">;
  /** What is removed, with the tumor in it. */
  readonly resected: Quantity<"milliliter">;
  /** The tumor in what is removed. */
  readonly tumorInResected: Quantity<"milliliter">;
}

/**
 * Works out the share of functional liver tissue that a resection removes, tumor taken out of both.
 *
 * ```math
 * 100\,\frac{V_{\text{resected}} - V_{\text{tumor in it}}}{V_{\text{total}} - V_{\text{tumor}}}
 * ```
 *
 * With {@link measuredRemnant} of the same liver it adds up to 100.
 *
 * @param liver - the four volumes
 * @returns percent
 * @throws RangeError when a part is larger than its whole, or there is no tissue but tumor
 * @example
 * ```ts
 * resectedFraction({
 *   total: milliliters(1800),
 *   tumor: milliliters(300),
 *   resected: milliliters(1300),
 *   tumorInResected: milliliters(300),
 * }); // => 66.67
 * ```
 */
export function resectedFraction(liver: ResectedLiver): Percent {
  const action = "work out the resected fraction";
  requireFields(action, "the liver", liver);
  const { total, tumor, resected, tumorInResected } = liver;
  requireNumber(action, "the total volume", total, 0);
  requireNumber(action, "the tumor", tumor, 0, total);
  requireNumber(action, "the resected volume", resected, 0, total);
  requireNumber(action, "the tumor in the resected volume", tumorInResected, 0, Math.min(tumor, resected));
  const functional = total - tumor;
  requireAbove(action, "the functional tissue", functional, 0);
  requireNumber(action, "the functional tissue removed", resected - tumorInResected, 0, functional);
  return finite(action, (100 * (resected - tumorInResected)) / functional) as Percent;
}
