import type { LiverState } from "../case/liver.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { refuse } from "../internal/guards.ts";
import type { LiverPolicy } from "./liverPolicy.ts";

/**
 * Finds a policy's minimum remnant for a state of the liver, or refuses: the type keeps a policy from being applied to
 * a state it does not cover, and JavaScript callers get a RangeError here.
 */
export function liverThreshold(action: string, policy: LiverPolicy<never>, liver: LiverState): Threshold {
  const covered: Partial<Record<LiverState, Threshold>> = policy.thresholds;
  const found = Object.hasOwn(covered, liver) ? covered[liver] : undefined;
  return found ?? refuse(action, "the liver", `one the policy ${policy.id} covers`, liver);
}
