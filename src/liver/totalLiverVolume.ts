import type { Located } from "../evidence/citation.ts";
import { finite, requireFields, requireList, requireNumber, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { BodySurface, SurfaceFormulaId } from "./bodySurfaceArea.ts";

/**
 * A straight line from body surface area to total liver volume, with what it was drawn from.
 *
 * @typeParam Surface - the surface formulas its coefficients take
 */
export interface LiverVolumeFormula<Surface extends SurfaceFormulaId = SurfaceFormulaId> extends Located {
  /** Its name. */
  readonly id: string;
  /** Milliliters per square meter. */
  readonly slope: number;
  /** Milliliters. */
  readonly intercept: number;
  /** The surface formulas it takes. */
  readonly surfaces: readonly Surface[];
  /** Basis of the pairing with the surface formula. */
  readonly pairing: "tied" | "by-habit" | "not-stated";
  /** The least surface it is used for, in square meters: adults, and where the line is far from zero. */
  readonly leastSquareMeters: number;
  /** The people it was drawn for. */
  readonly population: string;
}

/** A total liver volume that was estimated, not measured, with both formulas it depends on. */
export interface EstimatedLiverVolume {
  /** The volume. */
  readonly milliliters: Quantity<"milliliter">;
  /** The volume formula. */
  readonly formula: string;
  /** The surface formula; absent where the volume formula takes none. */
  readonly surface?: SurfaceFormulaId;
}

/**
 * Estimates total liver volume from body surface area by a named formula.
 *
 * ```math
 * \mathrm{TLV} = a + b \cdot \mathrm{BSA}
 * ```
 *
 * There is no default formula: in one person the lines differ by hundreds of milliliters, and a formula drawn from one
 * people over- or underestimates another. A straight line through adults runs into zero and below in small bodies
 * (Vauthey at 0.627 square meters), so each formula refuses surfaces under its domain. Cirrhotic livers follow none of
 * them.
 *
 * @typeParam Surface - the surface formula
 * @param formula - one of the formulas, imported by name
 * @param surface - body surface area with its formula; one whose coefficients are tied takes that one only
 * @returns milliliters with the names of both formulas
 * @throws RangeError when the surface lies under the domain, or comes from a formula this one does not take
 * @example
 * ```ts
 * const surface = bodySurfaceArea(mosteller, centimeters(160), kilograms(120));
 * totalLiverVolume(vauthey2002, surface).milliliters; // => 2132.2
 * ```
 */
export function totalLiverVolume<Surface extends SurfaceFormulaId>(
  formula: LiverVolumeFormula<Surface>,
  surface: BodySurface<NoInfer<Surface>>,
): EstimatedLiverVolume {
  requireFields("estimate total liver volume", "the formula", formula);
  requireFields("estimate total liver volume", "the surface", surface);
  const { id, slope, intercept, surfaces, leastSquareMeters } = formula;
  requireList("estimate total liver volume", "the surfaces of the formula", surfaces);
  requireWord("estimate total liver volume", "the surface formula", surface.formula, surfaces);
  requireNumber("estimate total liver volume", "the surface", surface.squareMeters, leastSquareMeters);
  const milliliters = finite(
    "estimate total liver volume",
    intercept + slope * surface.squareMeters,
  ) as Quantity<"milliliter">;
  return { milliliters, formula: id, surface: surface.formula };
}
