import { weightRange } from "../case/ranges.table.ts";
import { chouker2004Paper } from "../evidence/sources/liver.table.ts";
import { requireNumber, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { LiverFormulaFacts } from "./liverFormulaFacts.ts";

export const chouker2004Facts: LiverFormulaFacts = {
  id: "chouker-2004",
  unit: "gram",
  population: "728 legal autopsies, 16 to 70 years",
  source: chouker2004Paper,
  locator: "abstract",
  standing: "primary",
};

/**
 * Estimates liver weight by Choukèr, 2004, from 728 legal autopsies of people 16 to 70 years old.
 *
 * ```math
 * \begin{aligned}
 * 16\text{ to }50\text{ years:} &\quad 452 + 16.34\,W + 11.85\,\mathrm{age} - 166\ (\text{women})\\
 * 51\text{ to }70\text{ years:} &\quad 1390 + 15.94\,W - 12.86\,\mathrm{age}
 * \end{aligned}
 * ```
 *
 * Sex counts up to 50 years only, and 166 g are taken off for women. The younger formula is used until the 51st
 * birthday, the older one up to an age of 70. Grams, not milliliters: {@link millilitersFromGrams} converts one into
 * the other with a stated density.
 *
 * @param weightKg - body weight in kilograms, above 0
 * @param ageYears - age in years, 16 to 70
 * @param sex - `"male"` or `"female"`
 * @returns grams
 * @throws RangeError outside those
 * @example
 * ```ts
 * chouker2004(kilograms(70), years(45), "female"); // => 1963.05
 * ```
 */
export function chouker2004(
  weightKg: Quantity<"kilogram">,
  ageYears: Quantity<"year">,
  sex: "male" | "female",
): Quantity<"gram"> {
  requireNumber("estimate liver weight", "the body weight", weightKg, ...weightRange);
  requireNumber("estimate liver weight", "the age", ageYears, 16, 70);
  requireWord("estimate liver weight", "the sex", sex, ["male", "female"]);
  if (ageYears >= 51) return (1390 + 15.94 * weightKg - 12.86 * ageYears) as Quantity<"gram">;
  return (452 + 16.34 * weightKg + 11.85 * ageYears - (sex === "female" ? 166 : 0)) as Quantity<"gram">;
}
