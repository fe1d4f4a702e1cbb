import { type Candidacy, candidacy } from "../candidacy/candidacy.ts";
import { documentPolicy } from "../candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Sourced } from "../evidence/citation.ts";

/** A policy as a review names it. */
export interface ReviewedPolicy extends Sourced {
  /** Its name. */
  readonly id: string;
  /** Whether it is the one that judges where a caller names none. */
  readonly isDefault: boolean;
  /** Whether a better alternative fails them or is shown beside them. */
  readonly alternative: CandidacyPolicy["alternative"];
}

/** What another policy says of the same plan. */
export interface PolicyBeside extends ReviewedPolicy {
  /** Its verdict. */
  readonly verdict: Candidacy["verdict"];
  /** What it still needs. */
  readonly needs: readonly CaseFact[];
}

export function reviewedPolicy({ id, source, standing, alternative }: CandidacyPolicy): ReviewedPolicy {
  return { id, isDefault: id === documentPolicy.id, source, standing, alternative };
}

/** Says what another policy says of the same plan, with the equations it is read with. */
export function policyBeside(candidate: Candidate, policy: CandidacyPolicy): PolicyBeside {
  const { verdict, needs } = candidacy(candidate, policy);
  return { ...reviewedPolicy(policy), verdict, needs };
}
