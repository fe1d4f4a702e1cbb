import type { PlainDate } from "../biology/plainDate.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { FactPath } from "../evidence/reason.ts";
import type { Present } from "../internal/present.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";

/** A reason of one code, with what is told of it. */
type About<Code extends string, Told> = Judgment<{ readonly [Each in Code]: Present<Told> }>;

/**
 * Asks one fact of a case whether it meets a criterion. A fact that nobody stated is {@link absent}; one that is stated
 * and still leaves the question open is asked for again, under its path.
 */
export function ask<const Code extends string, Fact, const Told extends object>(
  policy: CandidacyPolicy,
  code: Code,
  path: FactPath,
  fact: Fact,
  meets: (fact: NonNullable<Fact>) => boolean | undefined,
  told: Told,
): About<Code, Told> {
  return fact == null ? absent(policy, code, path, told) : judge(code, told, meets(fact) ?? [path]);
}

/**
 * Judges a fact that is absent: taken as normal where the policy says so, and then named among what was assumed;
 * missing everywhere else.
 */
export function absent<const Code extends string, const Told extends object>(
  policy: CandidacyPolicy,
  code: Code,
  path: FactPath,
  told: Told,
): About<Code, Told> {
  const paths: readonly [FactPath] = [path];
  return isAssumed(policy, path)
    ? judge(code, told, true, "convention", paths)
    : judge(code, told, paths, policy.standing);
}

/** Whether a policy takes the fact at a path as normal when nobody stated it. */
export function isAssumed({ assumes }: CandidacyPolicy, path: FactPath): boolean {
  return assumes.includes(path) || assumes.includes(path.replace(/\.\d+/g, ".*"));
}

/** What is told of a day, and that it lies after the meeting, where it does. */
type Dated<Told> = Told & { readonly afterMeeting: true | undefined };

/** Judges a day that is to stand behind an answer: one after the meeting cannot, says so, and is asked for again. */
export function dated<const Code extends string, const Told extends object>(
  { case: meeting }: Candidate,
  policy: CandidacyPolicy,
  code: Code,
  path: FactPath,
  on: PlainDate,
  told: Told,
): About<Code, Dated<Told>> {
  // Dates sort as they are written, and a tilde after all that a date is written with: a month holds its days.
  const late = on > `${meeting?.asOf ?? on}~`;
  const said: Dated<Told> = { ...told, afterMeeting: late || undefined };
  return judge(code, said, late ? [path] : true, policy.standing);
}
