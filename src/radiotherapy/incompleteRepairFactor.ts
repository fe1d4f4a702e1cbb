import { requireAbove, requireNumber, requireWhole } from "../internal/guards.ts";

/**
 * Computes Thames' factor for damage not yet repaired between the fractions of one day.
 *
 * ```math
 * H_m = \frac{2}{m}\sum_{k=1}^{m-1}(m-k)\,\varphi^k
 *     = \frac{2}{m}\,\frac{\varphi}{1-\varphi}\left(m - \frac{1-\varphi^m}{1-\varphi}\right),
 * \qquad \varphi = 2^{-\Delta t/T_{1/2}}
 * ```
 *
 * with m equal fractions a day, the interval between them and the half-time of repair in hours. The sum is computed,
 * since the closed form divides by zero where the interval is. Repair overnight is taken as complete.
 *
 * Source: Thames 1985 (`thames1985`), Int J Radiat Biol 47:319.
 *
 * @param fractionsPerDay - a whole number from 1 to 24
 * @param intervalHours - hours between two fractions of a day, at least 0
 * @param halfTimeHours - half-time of repair in hours, above 0
 * @returns the factor, from 0 (one fraction, or complete repair) to m - 1 (no repair at all)
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * incompleteRepairFactor(2, 6, 1.5); // => 0.0625
 * incompleteRepairFactor(1, 6, 1.5); // => 0
 * ```
 */
export function incompleteRepairFactor(fractionsPerDay: number, intervalHours: number, halfTimeHours: number): number {
  const action = "compute incomplete repair";
  requireWhole(action, "the fractions per day", fractionsPerDay, 1, 24);
  requireNumber(action, "the interval", intervalHours, 0);
  requireAbove(action, "the half-time of repair", halfTimeHours, 0);
  let sum = 0;
  for (let apart = 1; apart < fractionsPerDay; apart += 1) {
    sum += (fractionsPerDay - apart) * 2 ** (-(apart * intervalHours) / halfTimeHours);
  }
  return (2 * sum) / fractionsPerDay;
}
