import type { Candidate } from "../case/candidate.ts";
import { type CaseFact, factPattern } from "../case/fact.ts";
import type { Answer } from "../evidence/judge.ts";
import { allReported, type Pillar, requireReason, type Unreported } from "../evidence/pillar.ts";
import type { ReasonDetail } from "../evidence/reason.ts";
import { omitAbsent } from "../internal/absent.ts";
import { isWritten, liesAfter, type PlainDate } from "../units/plainDate.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";

/**
 * Requires that one fact of a case meets a criterion. A fact that is not recorded is handled by {@link requireAbsent}; a
 * recorded one that leaves the question open is needed again, or what would settle it in its place.
 */
export function requireFact<R, Fact>(
  pillar: Pillar<R>,
  policy: CandidacyPolicy,
  path: CaseFact,
  fact: Fact,
  meets: (fact: NonNullable<Fact>) => Answer<CaseFact> | undefined,
  detail: Open<ReasonDetail<R>>,
): void {
  if (fact == null) requireAbsent(pillar, policy, path, omitAbsent(detail) as ReasonDetail<R>);
  else requireReason(pillar, detail as ReasonDetail<R>, meets(fact) ?? [path]);
}

/** A detail that names its fact, recorded or not. */
type Open<T> = T extends unknown
  ? { readonly [Field in keyof T]: T[Field] | (object extends Pick<T, Field> ? undefined : never) }
  : never;

/** Requires a fact that is not recorded: assumed where the policy says so, and then listed in `assumed`; needed elsewhere. */
export function requireAbsent<R>(
  pillar: Pillar<R>,
  policy: CandidacyPolicy,
  path: CaseFact,
  detail: ReasonDetail<R>,
): void {
  const paths = [path];
  if (!isAssumed(policy, path)) requireReason(pillar, detail, paths, policy.standing);
  else {
    requireReason(pillar, { ...detail, assumed: true }, true, "convention", { assumed: paths, asked: [] });
  }
}

/** Whether a policy assumes a fact that is not recorded. */
export function isAssumed({ assumes }: CandidacyPolicy, path: CaseFact): boolean {
  return assumes.length > 0 && assumes.includes(factPattern(path));
}

/**
 * Requires the date that supports an answer. A date after the meeting does not count and is flagged; neither does what is
 * not written as a date. Both are needed again.
 */
export function requireDate<R>(
  pillar: Pillar<R>,
  { case: meeting }: Pick<Candidate, "case">,
  policy: CandidacyPolicy,
  path: CaseFact,
  on: PlainDate,
  detail: ReasonDetail<R>,
  rests: Unreported = allReported,
): void {
  const written = isWritten(on);
  const late = written && liesAfter(on, meeting?.asOf ?? on);
  requireReason(
    pillar,
    late ? { ...detail, afterMeeting: true } : detail,
    written && !late ? true : [path],
    policy.standing,
    rests,
  );
}
