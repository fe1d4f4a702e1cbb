import { finite, requireAbove } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";

/**
 * Works out how fast a remnant grows in percent of itself per day.
 *
 * ```math
 * \frac{100}{\text{days}}\,\frac{V_2 - V_1}{V_1}
 * ```
 *
 * Not the kinetic growth rate, whose percent are of the whole liver.
 *
 * @param before - volume before, above 0
 * @param after - volume after, above 0
 * @param days - days between, above 0
 * @returns percent of the volume before per day, negative where it shrank
 * @throws RangeError when a volume or the days are not above 0
 * @example
 * ```ts
 * relativeGrowthRate(milliliters(300), milliliters(310), days(7)); // => 0.476
 * ```
 */
export function relativeGrowthRate(
  before: Quantity<"milliliter">,
  after: Quantity<"milliliter">,
  days: Quantity<"day">,
): Quantity<"percent-per-day"> {
  requireAbove("work out growth of the remnant", "the volume before", before, 0);
  requireAbove("work out growth of the remnant", "the volume after", after, 0);
  requireAbove("work out growth of the remnant", "the days", days, 0);
  return finite(
    "work out growth of the remnant",
    (100 * (after - before)) / before / days,
  ) as Quantity<"percent-per-day">;
}
