import { remnantToSurfaceSeries } from "../evidence/sources/liver.table.ts";
import { metAtLeast, type Threshold } from "../evidence/threshold.ts";
import { finite, requireAbove, requireFields, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { BodySurface } from "./bodySurfaceArea.ts";

/** Ratio under which more livers failed, with resection of the bile duct: 22 against 6.4 %. */
export const remnantToSurfaceWithBileDuct: Threshold = /* @__PURE__ */ metAtLeast(300, "milliliter-per-square-meter", {
  population: "hepatectomy with resection of the bile duct, 289 patients; not metastases",
  source: remnantToSurfaceSeries,
  locator: "abstract",
  standing: "primary",
});

/**
 * Works out the remnant against body surface.
 *
 * ```math
 * \frac{V_{\text{remnant}}}{\mathrm{BSA}}
 * ```
 *
 * @param remnant - volume of the remnant, at least 0
 * @param surface - body surface area with its formula
 * @returns milliliters per square meter
 * @throws RangeError when the remnant is negative or the surface not above 0
 * @example
 * ```ts
 * remnantToBodySurface(milliliters(520), bodySurfaceArea(mosteller, centimeters(180), kilograms(64.8))); // => 288.89
 * ```
 */
export function remnantToBodySurface(
  remnant: Quantity<"milliliter">,
  surface: BodySurface,
): Quantity<"milliliter-per-square-meter"> {
  requireFields("compare the remnant with body surface", "the surface", surface);
  requireAbove("compare the remnant with body surface", "the surface", surface.squareMeters, 0);
  requireNumber("compare the remnant with body surface", "the remnant", remnant, 0);
  return finite(
    "compare the remnant with body surface",
    remnant / surface.squareMeters,
  ) as Quantity<"milliliter-per-square-meter">;
}
