import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";

/** Whether something serves better than an operation. */
export interface AlternativeReasons {
  /** What the board holds of a systemic alternative. */
  "systemic-alternative": { readonly considered?: boolean; readonly better?: "yes" | "no" | "unclear" };
}

/**
 * Asks the fourth question of the classical lists, which the article does not: that no alternative with lower morbidity
 * serves as well. Whether the answer counts or is shown beside the pillars is the policy's to say.
 *
 * @param candidate - the case
 * @param policy - whether the question is one of its criteria
 * @returns `met` where no better alternative is known, `unmet` where there is one, `unknown` where nobody has said
 */
export function noBetterAlternative(candidate: Candidate, policy: CandidacyPolicy): Judgment<AlternativeReasons> {
  const { considered, better } = candidate.systemicAlternative ?? {};
  return judge(
    "systemic-alternative",
    { considered, better },
    better === "no" || (better !== "yes" && ["systemicAlternative.better"]),
    // The article does not ask this; a policy that only shows the answer has no source for the question.
    policy.alternative === "pillar" ? policy.standing : "convention",
  );
}
