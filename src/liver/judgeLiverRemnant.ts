import type { LiverRemnantFacts } from "../case/liver.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireFields, requireList } from "../internal/guards.ts";
import { articleLiverPolicy, liverPolicies } from "./liverPolicies.table.ts";
import type { LiverPolicy } from "./liverPolicy.ts";
import { type LiverRemnantReasons, liverRemnantJudgment } from "./liverRemnantJudgment.ts";

/** A judgment on the liver remnant, and what the other policies say of the same remnant. */
export type LiverRemnantJudgment = Judgment<LiverRemnantReasons> & {
  /** The answer of each policy that covers the state of the liver, the chosen one among them. */
  readonly policies: readonly { readonly policy: string; readonly verdict: Verdict }[];
  /** Whether one of them is met and another is not; a policy that cannot answer contradicts none. */
  readonly policiesDisagree: boolean;
};

/**
 * Judges a future liver remnant: three-valued, with its distance to the threshold, whether it lies on it, whether it
 * was worked out on the basis the threshold was found with, and whether the published policies disagree about it.
 *
 * A missing remnant or a missing state of the liver gives `unknown` and its name, unless every state agrees. The
 * boolean for an `if` is {@link futureLiverRemnantOk}.
 *
 * @param policy - the policy that decides; left out, {@link articleLiverPolicy}
 * @param beside - the policies shown beside it; left out, all the package carries
 * @returns the judgment, with the answers of the policies that cover this liver
 * @throws RangeError when the remnant lies outside 0 to 100, the policy does not cover the state, or what stands beside
 *   it is not a list of policies
 * @example
 * ```ts
 * const judged = judgeLiverRemnant({ remnantPercent: percent(27), parenchyma: "chemotherapy-injured" });
 * judged.verdict; // => "unmet"
 * const [reason] = judged.reasons;
 * reason !== undefined && "distance" in reason ? reason.distance : 0; // => -3
 * judged.policiesDisagree; // => false
 * ```
 * @example
 * The published thresholds for a healthy liver run from 20 to 26.6 %.
 * ```ts
 * judgeLiverRemnant({ remnantPercent: percent(22), parenchyma: "healthy" }).policiesDisagree; // => true
 * judgeLiverRemnant({ parenchyma: "healthy" }).needs; // => ["liver.remnantPercent"]
 * ```
 */
export function judgeLiverRemnant(
  facts: LiverRemnantFacts,
  policy: LiverPolicy<never> = articleLiverPolicy,
  beside: readonly LiverPolicy<never>[] = liverPolicies,
): LiverRemnantJudgment {
  const action = "judge a liver remnant";
  requireFields(action, "the facts", facts);
  requireFields(action, "the policy", policy);
  requireFields(action, "the minimum remnants of the policy", policy.thresholds);
  requireList(action, "the policies beside it", beside);
  for (const other of beside) requireFields(action, "each policy beside it", other?.thresholds);
  const judgment = liverRemnantJudgment(facts, policy);
  const parenchyma = facts.parenchyma ?? undefined;
  const covering = beside.filter((other) => parenchyma === undefined || Object.hasOwn(other.thresholds, parenchyma));
  const policies = covering.map((other) => ({
    policy: other.id,
    verdict: liverRemnantJudgment(facts, other).verdict,
  }));
  const given = (verdict: Verdict): boolean => policies.some((other) => other.verdict === verdict);
  const policiesDisagree = given("met") && given("unmet");
  return { ...judgment, policies, policiesDisagree };
}
