import { finite, requireAbove, requireFields, requireNumber } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import type { RemnantShare } from "./remnantShare.ts";
import type { EstimatedLiverVolume } from "./totalLiverVolume.ts";

/**
 * Works out the standardized future liver remnant: what stays, against an estimated total liver volume.
 *
 * ```math
 * \mathrm{sFLR} = 100\,\frac{V_{\text{remnant}}}{\mathrm{TLV}_{\text{estimated}}}
 * ```
 *
 * Standardizing avoids the tumor, the cholestasis and the drawing of the whole liver; it brings in the formulas, which
 * therefore go with the result. The remnant is the functional tissue that stays, without tumor in it.
 *
 * @param remnant - volume of the remnant by CT, at least 0 and at most the total
 * @param total - the estimated total volume with its formulas
 * @returns percent with basis and formulas
 * @throws RangeError when the remnant is negative or larger than the total
 * @see {@link measuredRemnant}
 * @example
 * ```ts
 * const person = [centimeters(160), kilograms(120)] as const;
 * standardizedRemnant(milliliters(480), totalLiverVolume(vauthey2002, bodySurfaceArea(mosteller, ...person))).percent; // => 22.51
 * standardizedRemnant(milliliters(480), totalLiverVolume(vauthey2002, bodySurfaceArea(duBois, ...person))).percent; // => 24.42
 * ```
 */
export function standardizedRemnant(
  remnant: Quantity<"milliliter">,
  total: EstimatedLiverVolume,
): RemnantShare<"standardized"> {
  requireFields("standardize the remnant", "the total volume", total);
  requireAbove("standardize the remnant", "the total volume", total.milliliters, 0);
  requireNumber("standardize the remnant", "the remnant", remnant, 0, total.milliliters);
  const percent = finite("standardize the remnant", (100 * remnant) / total.milliliters) as Percent;
  const share = { percent, basis: "standardized", formula: total.formula } as const;
  return total.surface === undefined ? share : { ...share, surface: total.surface };
}
