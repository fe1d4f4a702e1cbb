import type { LiverState, RemnantBasis } from "../case/liver.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { refuse } from "../internal/guards.ts";

/**
 * A named set of minimum remnants. It covers the states it prints a number for, and its type says which, so that a
 * number for healthy livers cannot be applied to a cirrhotic one.
 *
 * @typeParam Covered - the states it covers
 */
export interface LiverPolicy<Covered extends LiverState = LiverState> {
  /** Its name, carried by every result. */
  readonly id: string;
  /** The basis its numbers were found with, or `not-stated`. */
  readonly basis: RemnantBasis | "not-stated";
  /** The minimum remnant for each state it covers. */
  readonly thresholds: { readonly [State in Covered]: Threshold };
}

/**
 * Finds a policy's minimum remnant for a state of the liver, or refuses: the type keeps a policy from being applied to
 * a state it does not cover, and JavaScript callers get a RangeError here.
 */
export function liverThreshold(action: string, policy: LiverPolicy<never>, liver: LiverState): Threshold {
  const covered: Partial<Record<LiverState, Threshold>> = policy.thresholds;
  const found = Object.hasOwn(covered, liver) ? covered[liver] : undefined;
  return found ?? refuse(action, "the liver", `one the policy ${policy.id} covers`, liver);
}
