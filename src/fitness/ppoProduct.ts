import { percentPredictedRange } from "../case/ranges.table.ts";
import { pierce1994, ppoProduct2003 } from "../evidence/sources/fitness.table.ts";
import { metAtLeast, type Threshold } from "../evidence/threshold.ts";
import { requireNumber } from "../internal/guards.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";

/** A product below it went with deaths in hospital; the number itself is read in a restatement. */
export const ppoProductPierce: Threshold = /* @__PURE__ */ metAtLeast(1650, "percent-predicted-squared", {
  population: "candidates for resection of lung cancer",
  source: pierce1994,
  locator: "restated in a French rule file: below 1650",
  standing: "secondary",
});

/** A product below it went with complications in 66 against 25 %. */
export const ppoProductPneumonectomy: Threshold = /* @__PURE__ */ metAtLeast(1400, "percent-predicted-squared", {
  population: "patients with pneumonectomy",
  source: ppoProduct2003,
  locator: "abstract: 1400, sensitivity 63, specificity 78 %",
  standing: "primary",
});

/**
 * Multiplies predicted postoperative FEV1 with predicted postoperative DLCO, both in percent of predicted.
 *
 * No pathway uses it; it is shown beside them.
 *
 * @param ppoFev1 - predicted postoperative FEV1 in percent of predicted
 * @param ppoDlco - predicted postoperative DLCO in percent of predicted
 * @returns the product, in percent of predicted squared
 * @throws RangeError when a value is no number from 0 to 300
 * @example
 * ```ts
 * ppoProduct(percentPredicted(45), percentPredicted(35)); // => 1575
 * ```
 */
export function ppoProduct(
  ppoFev1: PercentPredicted,
  ppoDlco: PercentPredicted,
): Quantity<"percent-predicted-squared"> {
  requireNumber("multiply predicted values", "predicted FEV1", ppoFev1, ...percentPredictedRange);
  requireNumber("multiply predicted values", "predicted DLCO", ppoDlco, ...percentPredictedRange);
  return (ppoFev1 * ppoDlco) as Quantity<"percent-predicted-squared">;
}
