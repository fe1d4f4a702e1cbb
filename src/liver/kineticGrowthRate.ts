import type { RemnantBasis } from "../case/liver.ts";
import { finite, requireAbove } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import { degreeOfHypertrophy } from "./degreeOfHypertrophy.ts";
import type { RemnantShare } from "./remnantShare.ts";

/**
 * A growth rate with what the remnant was a share of.
 *
 * @typeParam Basis - what it was a share of
 */
export interface KineticGrowth<Basis extends RemnantBasis = RemnantBasis> {
  /** Percentage points a week. */
  readonly pointsPerWeek: Quantity<"percentage-point-per-week">;
  /** What the remnant was a share of. */
  readonly basis: Basis;
}

/**
 * Works out the kinetic growth rate after portal vein embolization: degree of hypertrophy at the first volumetry over the
 * weeks since the embolization.
 *
 * ```math
 * \mathrm{KGR} = \frac{\mathrm{FLR}_{\text{after}} - \mathrm{FLR}_{\text{before}}}{\text{weeks}}
 * ```
 *
 * Percentage points of the liver a week. From 300 to 310 mL of 1500 mL in a week is 0.67 points, though the remnant
 * itself grew by 3.3 %: {@link relativeGrowthRate} and {@link volumeGrowthRate} are other units, and no threshold
 * published for one holds for another. Growth is fastest in the first week, so a rate belongs to its interval.
 *
 * @typeParam Basis - what the shares are shares of
 * @param before - the remnant before embolization
 * @param after - the remnant at the first volumetry after it
 * @param weeks - weeks between, above 0
 * @returns points a week with the basis
 * @throws RangeError when the weeks are not above 0 or the two are shares of different things
 * @example
 * ```ts
 * const before = { percent: percent(21), basis: "measured" } as const;
 * const after = { percent: percent(29.5), basis: "measured" } as const;
 * kineticGrowthRate(before, after, weeks(3)).pointsPerWeek; // => 2.8333
 * ```
 */
export function kineticGrowthRate<Basis extends RemnantBasis>(
  before: RemnantShare<Basis>,
  after: RemnantShare<NoInfer<Basis>>,
  weeks: Quantity<"week">,
): KineticGrowth<Basis> {
  const points = degreeOfHypertrophy(before, after);
  requireAbove("work out growth of the remnant", "the weeks", weeks, 0);
  return {
    pointsPerWeek: finite("work out growth of the remnant", points / weeks) as Quantity<"percentage-point-per-week">,
    basis: before.basis,
  };
}
