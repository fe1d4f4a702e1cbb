import { weightRange } from "../case/ranges.table.ts";
import { tu2007Paper } from "../evidence/sources/liver.table.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { LiverFormulaFacts } from "./liverFormulaFacts.ts";
import type { EstimatedLiverVolume } from "./totalLiverVolume.ts";

export const tu2007Facts: LiverFormulaFacts = {
  id: "tu-2007",
  unit: "milliliter",
  population: "55 Chinese patients with hepatocellular carcinoma",
  source: tu2007Paper,
  locator: "abstract, methods",
  standing: "primary",
};

/**
 * Estimates total liver volume by Tu, 2007, in Chinese patients with hepatocellular carcinoma.
 *
 * ```math
 * 121.75 + 16.49\,W
 * ```
 *
 * @param weightKg - body weight in kilograms, above 0
 * @returns milliliters with the name of the formula
 * @throws RangeError when the weight is not above 0
 * @example
 * ```ts
 * tu2007(kilograms(70)).milliliters; // => 1276.05
 * ```
 */
export function tu2007(weightKg: Quantity<"kilogram">): EstimatedLiverVolume {
  requireNumber("estimate total liver volume", "the body weight", weightKg, ...weightRange);
  return { milliliters: (121.75 + 16.49 * weightKg) as Quantity<"milliliter">, formula: "tu-2007" };
}
