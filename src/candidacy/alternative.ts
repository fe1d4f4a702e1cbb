import type { SystemicOption } from "../biology/systemicOption.ts";
import type { Candidate } from "../case/candidate.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";

/** Whether something is preferable to an operation. */
export interface AlternativeReasons {
  /** What the board holds of a systemic alternative. */
  "systemic-alternative": {
    readonly considered?: boolean;
    readonly better?: "yes" | "no" | "unclear";
    /** Options a policy with a table of options names where the question is not answered: those that apply to the case, or may. */
    readonly options?: readonly SystemicOption[];
  };
}

/**
 * Judges the fourth criterion of the classical lists, which the article does not have: that no alternative with lower
 * morbidity is as effective. Whether the answer counts or is shown beside the pillars depends on the policy. Systemic
 * options a policy names are listed with the question until it is answered; the meeting answers, not a table.
 *
 * @returns `met` where no better alternative is known, `unmet` where there is one, `unknown` where it is not recorded
 */
export function noBetterAlternative(
  candidate: Pick<Candidate, "primary" | "course" | "plan" | "systemicAlternative">,
  policy: CandidacyPolicy,
): Judgment<AlternativeReasons> {
  const { considered, better } = candidate.systemicAlternative ?? {};
  const answered = better === "yes" || better === "no";
  const { primary, course, plan } = candidate;
  const named = answered
    ? undefined
    : policy.systemicOptions?.({
        primarySite: primary?.site,
        histology: primary?.histology,
        biomarkers: primary?.biomarkers,
        systemic: course?.systemic,
        primaryTreatedOn: primary?.treatedOn,
        operationOn: plan?.operationOn,
      });
  const options = named?.filter(({ concerns }) => concerns !== "unmet");
  return judge(
    "systemic-alternative",
    { considered, better, options: options?.length ? options : undefined },
    answered ? better === "no" : ["systemicAlternative.better"],
    // The article has no such criterion; a policy that only shows the answer has no source for the question.
    policy.alternative === "pillar" ? policy.standing : "convention",
  );
}
