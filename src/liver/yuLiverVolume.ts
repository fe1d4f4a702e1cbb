import { heightRange, weightRange } from "../case/ranges.table.ts";
import { kim2013Paper } from "../evidence/sources/liver.table.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { LiverFormulaFacts } from "./liverFormulaFacts.ts";
import type { EstimatedLiverVolume } from "./totalLiverVolume.ts";

export const yuLiverVolumeFacts: LiverFormulaFacts = {
  id: "yu",
  unit: "milliliter",
  population: "Korean people",
  source: kim2013Paper,
  locator: "formula of Yu as printed by Kim",
  standing: "secondary",
};

/**
 * Estimates total liver volume by the formula of Yu, as Kim prints it in 2013; Korean people.
 *
 * ```math
 * 21.585 \cdot W^{0.732} \cdot H^{0.225}
 * ```
 *
 * @param heightCm - height in centimeters, above 0
 * @param weightKg - body weight in kilograms, above 0
 * @returns milliliters with the name of the formula
 * @throws RangeError when either is not above 0
 * @example
 * ```ts
 * yuLiverVolume(centimeters(165), kilograms(60)).milliliters; // => 1363.6
 * ```
 */
export function yuLiverVolume(heightCm: Quantity<"centimeter">, weightKg: Quantity<"kilogram">): EstimatedLiverVolume {
  requireNumber("estimate total liver volume", "the height", heightCm, ...heightRange);
  requireNumber("estimate total liver volume", "the body weight", weightKg, ...weightRange);
  const milliliters = (21.585 * weightKg ** 0.732 * heightCm ** 0.225) as Quantity<"milliliter">;
  return { milliliters, formula: "yu" };
}
