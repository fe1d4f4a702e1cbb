import { requireAbove, requireNumber } from "../internal/guards.ts";

/**
 * Computes how much of the quadratic effect is left when a fraction is drawn out and damage is repaired meanwhile.
 *
 * ```math
 * G = \frac{2}{x^2}\left(x - 1 + e^{-x}\right), \qquad x = \ln 2\,\frac{T}{T_{1/2}}
 * ```
 *
 * with T the time of delivery at a constant rate and the half-time of repair, both in minutes. Below x = 0.001 the first
 * terms of its series stand in, since the difference above would cancel.
 *
 * Source: Dale 1985 (`dale1985`), Br J Radiol 58:515, after Lea and Catcheside. The formula was written from memory and not
 * compared with the paper: it is unconfirmed.
 *
 * @param deliveryMinutes - at least 0
 * @param halfTimeMinutes - half-time of repair, above 0
 * @returns the factor, 1 for a fraction given at once and falling towards 0
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * protractionFactor(0, 30); // => 1
 * protractionFactor(30, 30); // => 0.8040211
 * ```
 */
export function protractionFactor(deliveryMinutes: number, halfTimeMinutes: number): number {
  const action = "compute protraction";
  requireNumber(action, "the delivery time", deliveryMinutes, 0);
  requireAbove(action, "the half-time of repair", halfTimeMinutes, 0);
  const x = (Math.LN2 * deliveryMinutes) / halfTimeMinutes;
  if (x < 0.001) return 1 - x / 3 + (x * x) / 12;
  requireNumber(action, "the time in half-times", x, 0);
  return ((2 / x) * (x + Math.expm1(-x))) / x;
}
