import { type Answer, judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { FactPath } from "../evidence/reason.ts";
import type { Standing } from "../evidence/standing.ts";
import type { Present } from "../internal/present.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate } from "./candidate.ts";

/** What stands in a case at a path, where it is stated. */
export type At<Case, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? At<Field<Case, Key>, Rest>
  : Field<Case, Path>;

type Field<Case, Key> = Key extends keyof Case
  ? NonNullable<Case[Key]>
  : Case extends readonly (infer Item)[]
    ? Item
    : never;

/** The name under which a reason tells a fact: the last step of its path. */
type Name<Path extends string> = Path extends `${string}.${infer Rest}` ? Name<Rest> : Path;

/** A reason about one fact: what is told beside it, and the fact under its own name where it is stated. */
type About<Code extends string, Path extends string, Beside> = Judgment<{
  readonly [Each in Code]: Present<Beside> & { readonly [Key in Name<Path>]?: At<Candidate, Path> };
}>;

/**
 * Asks one fact of a case whether it meets a criterion. A fact that nobody stated is {@link absent}; one that is stated
 * and still leaves the question open is asked for again. The reason tells it under the name it has in the case.
 */
export function ask<const Code extends string, const Path extends string, const Beside extends object = object>(
  candidate: Candidate,
  policy: CandidacyPolicy,
  code: Code,
  path: Path,
  meets: (fact: At<Candidate, Path>) => boolean | undefined,
  beside?: Beside,
  standing?: Standing,
): About<Code, Path, Beside> {
  let fact: any = candidate;
  let name = "";
  for (name of path.split(".")) fact = fact?.[name];
  const judgment =
    fact == null
      ? absent(policy, code, path, beside)
      : judge(code, { ...beside, [name]: fact }, meets(fact) ?? [path], standing);
  return judgment as Judgment<any>;
}

/**
 * Judges a fact that is absent: taken as normal where the policy says so, and then named among what was assumed;
 * missing everywhere else.
 */
export function absent<const Code extends string, const Beside extends object = object>(
  policy: CandidacyPolicy,
  code: Code,
  path: FactPath,
  beside?: Beside,
): Judgment<{ readonly [Each in Code]: Present<Beside> }> {
  const assumed = isAssumed(policy, path);
  const answer: Answer = assumed || [path];
  const told = { ...beside, assumed: assumed || undefined };
  const judgment = judge(code, told, answer, assumed ? "convention" : policy.standing);
  return { ...judgment, assumed: assumed ? [path] : [] } as Judgment<any>;
}

/** Whether a policy takes the fact at a path as normal when nobody stated it. */
export function isAssumed(policy: CandidacyPolicy, path: FactPath): boolean {
  return policy.assumes.includes(path.replace(/\.\d+/g, ".*"));
}
