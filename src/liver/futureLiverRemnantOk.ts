import type { LiverState } from "../case/liver.ts";
import { compareWithThreshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import { articleLiverPolicy } from "./liverPolicies.table.ts";
import { type LiverPolicy, liverThreshold } from "./liverPolicy.ts";

/**
 * Says whether a future liver remnant reaches the minimum a policy requires for the state of the liver.
 *
 * The default is the starting article's rule: 20 % of a healthy liver, 30 % after chemotherapy, 40 % with cirrhosis,
 * the threshold itself included. The published policies beside it are stricter, cover one state each and exclude the
 * threshold; a policy that does not cover the state does not compile, and throws in JavaScript.
 *
 * A real boolean, because it will stand in an `if`. Whether the remnant was standardized or measured, how far it is
 * from the threshold and where policies disagree is given by `judgeLiverRemnant` of `metastasectomy/liver`. The remnant
 * comes from volumetry and never from a count of liver segments: their shares vary threefold from person to person.
 *
 * @typeParam State - the state of the liver, which the policy has to cover
 * @param remnant - future liver remnant in percent of the functional liver volume, 0 to 100
 * @param liver - the state of the liver that stays
 * @param policy - the set of minimum remnants; left out, {@link articleLiverPolicy}
 * @returns whether the remnant meets that policy
 * @throws RangeError when the remnant lies outside 0 to 100 or the policy does not cover the state
 * @example
 * ```ts
 * futureLiverRemnantOk(percent(20), "healthy"); // => true
 * futureLiverRemnantOk(percent(27), "chemotherapy-injured"); // => false
 * ```
 * @example
 * The same remnant under two policies for healthy livers, and a policy applied to a liver it does not cover.
 * ```ts
 * futureLiverRemnantOk(percent(24), "healthy", kishiLiverPolicy); // => true
 * futureLiverRemnantOk(percent(24), "healthy", vautheyLiverPolicy); // => false
 * const untyped = kishiLiverPolicy as LiverPolicy;
 * futureLiverRemnantOk(percent(27), "chemotherapy-injured", untyped); // => RangeError: Cannot judge a liver remnant: the liver must be one the policy kishi-20 covers, got "chemotherapy-injured"
 * ```
 */
export function futureLiverRemnantOk<State extends LiverState>(
  remnant: Percent,
  liver: State,
  policy: LiverPolicy<NoInfer<State>> = articleLiverPolicy,
): boolean {
  const action = "judge a liver remnant";
  requireNumber(action, "the remnant", remnant, 0, 100);
  requireFields(action, "the policy", policy);
  requireFields(action, "the minimum remnants of the policy", policy.thresholds);
  return compareWithThreshold(remnant, liverThreshold(action, policy, liver)).verdict === "met";
}
