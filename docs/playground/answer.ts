import { type Review, review } from "../../src/board/review.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { caseNow } from "./model.ts";

/** The policies a reader can choose among. */
export const policies: readonly CandidacyPolicy[] = [
  documentPolicy,
  strictPolicy,
  thomfordPolicy,
  petrellaPolicy,
  kanzakiPolicy,
];

/** A case with everything the page shows of it, or what keeps it from being one. */
export type Answer =
  | {
      readonly ok: true;
      readonly candidate: Candidate;
      readonly policy: CandidacyPolicy;
      readonly review: Review;
      readonly warnings: ReturnType<typeof parseCase>["warnings"];
    }
  | { readonly ok: false; readonly issues: Extract<ReturnType<typeof parseCase>, { ok: false }>["issues"] };

/** Reads the form as a case and reviews it under a policy, with the strict one beside it. */
export function answerUnder(policy: CandidacyPolicy): Answer {
  const read = parseCase(caseNow());
  if (!read.ok) return { ok: false, issues: read.issues };
  const beside = policies.filter((other) => other !== policy);
  return {
    ok: true,
    candidate: read.value,
    policy,
    review: review(read.value, [policy, ...beside]),
    warnings: read.warnings,
  };
}
