import { kokudo2015Paper } from "../evidence/sources/liver.table.ts";
import { refuse, requireAbove, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { LiverFormulaFacts } from "./liverFormulaFacts.ts";
import type { EstimatedLiverVolume } from "./totalLiverVolume.ts";

export const kokudo2015Facts: LiverFormulaFacts = {
  id: "kokudo-2015",
  unit: "milliliter",
  population: "adults, Asian and not",
  source: kokudo2015Paper,
  locator: "abstract",
  standing: "primary",
};

/**
 * Estimates total liver volume without body weight by Kokudo, 2015, for patients whose weight is ascites or edema.
 *
 * ```math
 * 203.3 - 3.61\,\mathrm{age} + 58.7\,\mathrm{thoracic\ width} - 463.7\ (\text{Asian})
 * ```
 *
 * A sum that is not above zero is refused: such a width is outside the people it was drawn from.
 *
 * @param ageYears - age in years, at least 18
 * @param thoracicWidthCm - width of the chest on CT in centimeters, above 0
 * @param asian - whether the patient is Asian, as the paper divides its patients
 * @returns milliliters with the name of the formula
 * @throws RangeError outside those
 * @example
 * ```ts
 * kokudo2015(years(60), centimeters(28), true).milliliters; // => 1166.6
 * ```
 */
export function kokudo2015(
  ageYears: Quantity<"year">,
  thoracicWidthCm: Quantity<"centimeter">,
  asian: boolean,
): EstimatedLiverVolume {
  requireNumber("estimate total liver volume", "the age", ageYears, 18);
  requireAbove("estimate total liver volume", "the thoracic width", thoracicWidthCm, 0);
  if (typeof asian !== "boolean") refuse("estimate total liver volume", "asian", "true or false", asian);
  const volume = 203.3 - 3.61 * ageYears + 58.7 * thoracicWidthCm - (asian ? 463.7 : 0);
  requireAbove("estimate total liver volume", "the volume", volume, 0);
  return { milliliters: volume as Quantity<"milliliter">, formula: "kokudo-2015" };
}
