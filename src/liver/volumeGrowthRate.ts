import { finite, requireAbove, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";

/**
 * Works out how fast a remnant grows in milliliters per day.
 *
 * ```math
 * \frac{V_2 - V_1}{\text{days}}
 * ```
 *
 * @param before - volume before, at least 0
 * @param after - volume after, at least 0
 * @param days - days between, above 0
 * @returns milliliters per day, negative where it shrank
 * @throws RangeError when a volume is negative or the days are not above 0
 * @example
 * ```ts
 * volumeGrowthRate(milliliters(300), milliliters(345), days(10)); // => 4.5
 * ```
 */
export function volumeGrowthRate(
  before: Quantity<"milliliter">,
  after: Quantity<"milliliter">,
  days: Quantity<"day">,
): Quantity<"milliliter-per-day"> {
  requireNumber("work out growth of the remnant", "the volume before", before, 0);
  requireNumber("work out growth of the remnant", "the volume after", after, 0);
  requireAbove("work out growth of the remnant", "the days", days, 0);
  return finite("work out growth of the remnant", (after - before) / days) as Quantity<"milliliter-per-day">;
}
