import { requireAbove, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { LungFunction } from "./lungFunction.ts";

/**
 * Predicts lung function after a resection from volumes measured on CT: the sibling that can price a wedge.
 *
 * ```math
 * ppo = pre \cdot \left(1 - \frac{V_{removed}}{V_{total}}\right)
 * ```
 *
 * with both volumes functional lung, that is voxels within the density window of the laboratory (-600 to -910 HU in
 * one study, -500 to -910 HU in another; the window is the user's to state).
 *
 * Source: the windows were read in two studies of quantitative CT; the formula itself is widely repeated and its text
 * has not been seen, so it is `unconfirmed`.
 *
 * @typeParam Q - the unit, which passes through
 * @param preoperative - the function before the operation, at least 0
 * @param removed - functional lung volume removed, from 0 to `total`
 * @param total - functional volume of both lungs, above 0
 * @returns the predicted postoperative function in the same unit
 * @throws RangeError when a value is not finite, a volume is negative, or more is removed than there is
 * @example
 * ```ts
 * ppoFromCtVolume(liters(2.3), milliliters(620), milliliters(4100)); // => 1.9522
 * ```
 */
export function ppoFromCtVolume<Q extends LungFunction>(
  preoperative: Q,
  removed: Quantity<"milliliter">,
  total: Quantity<"milliliter">,
): Q {
  const action = "predict postoperative function";
  requireNumber(action, "the preoperative value", preoperative, 0);
  requireAbove(action, "the total volume", total, 0);
  requireNumber(action, "the volume removed", removed, 0, total);
  return (preoperative * ((total - removed) / total)) as Q;
}
