import type { Candidate } from "../case/candidate.ts";
import { allStated, type Draft, say, type Unstated } from "../evidence/draft.ts";
import type { FactPath, Telling } from "../evidence/reason.ts";
import { present } from "../internal/present.ts";
import { isWritten, liesAfter, type PlainDate } from "../units/plainDate.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";

/**
 * Asks one fact of a case whether it meets a criterion. A fact that nobody stated is {@link absent}; one that is stated
 * and still leaves the question open is asked for again, under its path.
 */
export function ask<R, Fact>(
  pillar: Draft<R>,
  policy: CandidacyPolicy,
  path: FactPath,
  fact: Fact,
  meets: (fact: NonNullable<Fact>) => boolean | undefined,
  telling: Open<Telling<R>>,
): void {
  if (fact == null) absent(pillar, policy, path, present(telling) as Telling<R>);
  else say(pillar, telling as Telling<R>, meets(fact) ?? [path]);
}

/** A telling that names the fact asked for whether it is there or not. */
type Open<T> = T extends unknown
  ? { readonly [Field in keyof T]: T[Field] | (object extends Pick<T, Field> ? undefined : never) }
  : never;

/**
 * Tells of a fact that is absent: taken as normal where the policy says so, and then named among what was assumed;
 * missing everywhere else.
 */
export function absent<R>(pillar: Draft<R>, policy: CandidacyPolicy, path: FactPath, telling: Telling<R>): void {
  const paths = [path];
  if (!isAssumed(policy, path)) say(pillar, telling, paths, policy.standing);
  else {
    (telling as { assumed?: true }).assumed = true;
    say(pillar, telling, true, "convention", { assumed: paths, asked: [] });
  }
}

/** Whether a policy takes the fact at a path as normal when nobody stated it. */
export function isAssumed({ assumes }: CandidacyPolicy, path: FactPath): boolean {
  return assumes.includes(path) || assumes.includes(path.replace(/\.\d+/g, ".*"));
}

/**
 * Tells of a day that is to stand behind an answer. One after the meeting cannot, and says so; what is not written as a
 * day cannot either; both are asked for again. What the answer rests on beside it may be unstated.
 */
export function dated<R>(
  pillar: Draft<R>,
  { case: meeting }: Candidate,
  policy: CandidacyPolicy,
  path: FactPath,
  on: PlainDate,
  telling: Telling<R>,
  rests: Unstated = allStated,
): void {
  const written = isWritten(on);
  const late = written && liesAfter(on, meeting?.asOf ?? on);
  if (late) (telling as { afterMeeting?: true }).afterMeeting = true;
  say(pillar, telling, written && !late ? true : [path], policy.standing, rests);
}
