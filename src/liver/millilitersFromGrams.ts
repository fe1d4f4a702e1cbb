import { finite, requireAbove, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";

/**
 * Turns the weight of a liver into its volume by a named density.
 *
 * Normal liver is usually taken as 1 g/mL; cirrhotic livers were weighed at 1.1 g/mL. The density is never assumed.
 *
 * @param weight - grams, at least 0
 * @param density - grams per milliliter, above 0
 * @returns milliliters
 * @throws RangeError outside those
 * @example
 * ```ts
 * millilitersFromGrams(grams(1130), gramsPerMilliliter(1)); // => 1130
 * millilitersFromGrams(grams(1130), gramsPerMilliliter(1.1)); // => 1027.27
 * ```
 */
export function millilitersFromGrams(
  weight: Quantity<"gram">,
  density: Quantity<"gram-per-milliliter">,
): Quantity<"milliliter"> {
  requireNumber("turn grams into milliliters", "the weight", weight, 0);
  requireAbove("turn grams into milliliters", "the density", density, 0);
  return finite("turn grams into milliliters", weight / density) as Quantity<"milliliter">;
}
