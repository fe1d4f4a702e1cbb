import { weightRange } from "../case/ranges.table.ts";
import { chan2006Paper } from "../evidence/sources/liver.table.ts";
import { requireNumber, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { LiverFormulaFacts } from "./liverFormulaFacts.ts";

export const chan2006Facts: LiverFormulaFacts = {
  id: "chan-2006",
  unit: "gram",
  population: "159 Chinese living donors",
  source: chan2006Paper,
  locator: "abstract",
  standing: "primary",
};

/**
 * Estimates liver weight by Chan, 2006, from 159 Chinese living donors.
 *
 * ```math
 * 218 + 12.3\,W + 51\ (\text{men})
 * ```
 *
 * Grams, weighed without blood, not milliliters. Adults.
 *
 * @param weightKg - body weight in kilograms, above 0
 * @param sex - `"male"` or `"female"`
 * @returns grams
 * @throws RangeError outside those
 * @example
 * ```ts
 * chan2006(kilograms(70), "male"); // => 1130
 * ```
 */
export function chan2006(weightKg: Quantity<"kilogram">, sex: "male" | "female"): Quantity<"gram"> {
  requireNumber("estimate liver weight", "the body weight", weightKg, ...weightRange);
  requireWord("estimate liver weight", "the sex", sex, ["male", "female"]);
  return (218 + 12.3 * weightKg + (sex === "male" ? 51 : 0)) as Quantity<"gram">;
}
