import { weightRange } from "../case/ranges.table.ts";
import { truant2007Paper } from "../evidence/sources/liver.table.ts";
import { metAbove, type Threshold } from "../evidence/threshold.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";

/** Ratio at or under which more livers failed. Exactly 0.5 % belongs to the group at risk. */
export const truant2007: Threshold = /* @__PURE__ */ metAbove(0.5, "percent", {
  population: "extended hepatectomy, 31 patients",
  source: truant2007Paper,
  locator: "abstract",
  standing: "primary",
});

/**
 * Works out the remnant against body weight, a milliliter taken as a gram.
 *
 * ```math
 * 100\,\frac{V_{\text{remnant}}\ [\mathrm{mL}]}{1000\,W\ [\mathrm{kg}]}
 * ```
 *
 * Needs no formula for the whole liver; obesity lowers it all the same.
 *
 * @param remnant - volume of the remnant, at least 0
 * @param weightKg - body weight in kilograms, above 0
 * @returns percent of body weight
 * @throws RangeError outside those
 * @example
 * ```ts
 * const ratio = remnantToBodyWeight(milliliters(350), kilograms(70)); // => 0.5
 * compareWithThreshold(ratio, truant2007); // => { verdict: "unmet", distance: 0, atBoundary: true }
 * ```
 */
export function remnantToBodyWeight(remnant: Quantity<"milliliter">, weightKg: Quantity<"kilogram">): Percent {
  requireNumber("compare the remnant with body weight", "the weight", weightKg, ...weightRange);
  requireNumber("compare the remnant with body weight", "the remnant", remnant, 0, 1000 * weightKg);
  return (remnant / (10 * weightKg)) as Percent;
}
