import type { RemnantBasis } from "../case/liver.ts";
import { finite, requireAbove, requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import type { KineticGrowth } from "./kineticGrowthRate.ts";
import type { RemnantShare } from "./remnantShare.ts";

/**
 * Projects how many weeks a remnant takes to reach a target if it goes on growing at the same rate.
 *
 * ```math
 * \frac{\text{target} - \mathrm{FLR}}{\mathrm{KGR}}
 * ```
 *
 * A straight line, and growth slows: the first week after embolization is the fastest, so a rate from it promises too
 * much. The answer is a date for the next volumetry, not for an operation. A remnant that does not grow reaches nothing,
 * and a rate of zero or less is refused; so is a target already reached.
 *
 * @typeParam Basis - what the remnant is a share of
 * @param remnant - the remnant now
 * @param target - the share wanted, above the remnant now
 * @param growth - its growth rate, above 0, of the same basis
 * @returns weeks from now
 * @throws RangeError when the rate is not above 0, the target not above the remnant, or the bases differ
 * @example
 * ```ts
 * const remnant = { percent: percent(22), basis: "standardized" } as const;
 * const before = { percent: percent(16), basis: "standardized" } as const;
 * weeksToTarget(remnant, percent(30), kineticGrowthRate(before, remnant, weeks(2))); // => 2.667
 * ```
 */
export function weeksToTarget<Basis extends RemnantBasis>(
  remnant: RemnantShare<Basis>,
  target: Percent,
  growth: KineticGrowth<NoInfer<Basis>>,
): Quantity<"week"> {
  const action = "project the remnant";
  requireFields(action, "the remnant", remnant);
  requireFields(action, "the growth", growth);
  requireWord(action, "the basis of the growth", growth.basis, [remnant.basis]);
  requireNumber(action, "the remnant", remnant.percent, 0, 100);
  requireAbove(action, "the target", target, remnant.percent);
  requireNumber(action, "the target", target, 0, 100);
  requireAbove(action, "the growth rate", growth.pointsPerWeek, 0);
  return finite(action, (target - remnant.percent) / growth.pointsPerWeek) as Quantity<"week">;
}
