import type { RemnantBasis } from "../case/liver.ts";
import { requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { RemnantShare } from "./remnantShare.ts";

/**
 * Works out the degree of hypertrophy: the percentage points by which the remnant has grown.
 *
 * ```math
 * \mathrm{DH} = \mathrm{FLR}_{\text{after}} - \mathrm{FLR}_{\text{before}}
 * ```
 *
 * Points, not percent: from 20 % to 30 % are ten points, and a growth by half. Both shares must have one basis and,
 * where standardized, one pair of formulas.
 *
 * @typeParam Basis - what the shares are shares of
 * @param before - the remnant before
 * @param after - the remnant at the first volumetry after
 * @returns percentage points, negative where it shrank
 * @throws RangeError when the two are shares of different things
 * @example
 * ```ts
 * const before = { percent: percent(21), basis: "measured" } as const;
 * const after = { percent: percent(29.5), basis: "measured" } as const;
 * degreeOfHypertrophy(before, after); // => 8.5
 * ```
 */
export function degreeOfHypertrophy<Basis extends RemnantBasis>(
  before: RemnantShare<Basis>,
  after: RemnantShare<NoInfer<Basis>>,
): Quantity<"percentage-point"> {
  const action = "work out hypertrophy";
  requireFields(action, "the remnant before", before);
  requireFields(action, "the remnant after", after);
  requireWord(action, "the basis before", before.basis, ["standardized", "measured"]);
  requireWord(action, "the basis after", after.basis, [before.basis]);
  requireNumber(action, "the remnant before", before.percent, 0, 100);
  requireNumber(action, "the remnant after", after.percent, 0, 100);
  requireWord(action, "the formula after", after.formula ?? "none", [before.formula ?? "none"]);
  requireWord(action, "the surface formula after", after.surface ?? "none", [before.surface ?? "none"]);
  return (after.percent - before.percent) as Quantity<"percentage-point">;
}
