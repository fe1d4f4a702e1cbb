import { lungLengthRange } from "../case/ranges.table.ts";
import type { Located } from "../evidence/citation.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import type { Quantity } from "../units/quantity.ts";
import { marginAround, requireMargin } from "./marginAround.ts";

/**
 * How much healthy lung is to stay around a lesion, as published. None of the published margins was
 * validated for metastases: the one series of wedges that looked (`chung2019`)
 * found no difference in local control. The basis is that of the margin; for its choice as a default see the resection policy.
 */
export interface MarginPolicy extends Located {
  /** Its name, carried by every result. */
  readonly id: string;
  /** A margin in millimeters; a range where the source prints one. */
  readonly millimeters?: Extent;
  /** A margin as a multiple of the lesion's diameter. With `millimeters` beside it, the smaller of the two. */
  readonly diameters?: number;
  /** The lesions it was made for. */
  readonly population: string;
}

/**
 * Works out the margin a policy requires around a lesion.
 *
 * @param policy - the margin policy
 * @param diameterMm - longest axial diameter of the lesion, above or equal to 0
 * @returns the required margin in millimeters: a range where the policy is one
 * @throws RangeError when the diameter or a number of the policy is negative or not finite
 * @example
 * ```ts
 * requiredMargin(tenMillimeterMargin, millimeters(7)); // => { least: 10, most: 10 }
 * requiredMargin(nccnMargin, millimeters(7)); // => { least: 7, most: 7 }
 * requiredMargin(nccnMargin, millimeters(30)); // => { least: 20, most: 20 }
 * ```
 */
export function requiredMargin(policy: MarginPolicy, diameterMm: Quantity<"millimeter">): Extent {
  const action = "work out a margin";
  requireMargin(action, policy);
  requireNumber(action, "the diameter", diameterMm, ...lungLengthRange);
  return marginAround(policy, diameterMm);
}
