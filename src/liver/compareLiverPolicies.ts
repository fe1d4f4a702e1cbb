import type { LiverRemnantFacts } from "../case/liver.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { requireFields, requireList } from "../internal/guards.ts";
import { liverPolicies } from "./liverPolicies.table.ts";
import type { LiverPolicy } from "./liverPolicy.ts";
import { type LiverRemnantReasons, liverRemnantJudgment } from "./liverRemnantJudgment.ts";

/** What one policy says of a remnant. */
export type PolicyOnRemnant = Judgment<LiverRemnantReasons> & {
  /** The policy. */
  readonly policy: string;
};

/**
 * Holds a future liver remnant against every published set of minimum remnants that covers the state of the liver: the
 * answer of each with its threshold, the distance to it, whether the remnant lies on it and whether it was worked out
 * on the basis the threshold was found with. They disagree and are not averaged.
 *
 * The remnant comes from volumetry. It is never derived from a count of liver segments, whose shares vary threefold from
 * person to person.
 *
 * @param policies - the policies; left out, all the package carries
 * @returns an answer for each policy that covers the state; where the state is missing, for each of them
 * @throws RangeError when the remnant lies outside 0 to 100, or the policies are not a list of policies
 * @see {@link judgeLiverRemnant} for the answer of one policy with the others beside it
 * @example
 * ```ts
 * const answers = compareLiverPolicies({ remnantPercent: percent(22), parenchyma: "healthy" });
 * answers.map(({ policy, verdict }) => [policy, verdict])[0]; // => ["article-20-30-40","met"]
 * answers.some(({ verdict }) => verdict === "unmet"); // => true
 * ```
 */
export function compareLiverPolicies(
  facts: LiverRemnantFacts,
  policies: readonly LiverPolicy<never>[] = liverPolicies,
): readonly PolicyOnRemnant[] {
  requireFields("compare liver policies", "the facts", facts);
  requireList("compare liver policies", "the policies", policies);
  for (const policy of policies) requireFields("compare liver policies", "each policy", policy?.thresholds);
  const parenchyma = facts.parenchyma ?? undefined;
  return policies
    .filter((policy) => parenchyma === undefined || Object.hasOwn(policy.thresholds, parenchyma))
    .map((policy) => ({ ...liverRemnantJudgment(facts, policy), policy: policy.id }));
}
