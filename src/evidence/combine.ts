import { requireList, requireWord } from "../internal/guards.ts";
import { requireStanding } from "./citation.ts";
import { type AnyJudgment, type Judgment, requireNeeds } from "./judgment.ts";
import { combineInto, judgmentOf, newPillar } from "./pillar.ts";
import { verdicts } from "./verdict.ts";

/** The reasons of several judgments, put back into one interface from code to reason. */
export type ReasonsOf<J extends readonly AnyJudgment[]> = {
  readonly [Code in J[number]["reasons"][number]["code"]]: Extract<J[number]["reasons"][number], { code: Code }>;
};

/** What several judgments can need together. */
export type FactsOf<J extends readonly AnyJudgment[]> = J[number]["needs"][number];

/**
 * Joins judgments under one connective of three-valued logic: `dominant` is the verdict one part of which settles the
 * whole (`unmet` where all are required, `met` where any suffices). Every reason is kept, so that a reader sees
 * what passed as well.
 */
export function combine(judgments: readonly AnyJudgment[], dominant: "met" | "unmet"): AnyJudgment {
  const action = "combine judgments";
  requireList(action, "the input", judgments);
  const whole = newPillar<Record<string, object>, string>(dominant === "met" ? "unmet" : "met");
  for (const judgment of judgments) {
    requireJudgment(action, judgment);
    for (const reason of judgment.reasons) whole.reasons.push(reason);
    combineInto(whole, dominant, judgment);
  }
  return judgmentOf(whole);
}

/** Refuses what a caller hands in as a judgment and none of whose words a judgment has. */
export function requireJudgment(action: string, judgment: AnyJudgment): void {
  requireWord(action, "each verdict", judgment?.verdict, verdicts);
  requireStanding(action, judgment.restsOn);
  for (const list of ["reasons", "needs", "assumed"] as const)
    requireList(action, `each judgment's ${list}`, judgment[list]);
  if (judgment.verdict === "unknown") requireNeeds(action, judgment.needs);
  for (const reason of judgment.reasons) requireWord(action, "each verdict", reason?.verdict, verdicts);
}

/**
 * Joins judgments so that all are required (strong Kleene conjunction over any number).
 *
 * A definite `unmet` stays `unmet` whatever is missing, and then nothing is needed. No judgment at all gives `met`,
 * as in logic; a caller for whom "none" is not "met" has to check that first.
 *
 * @typeParam J - the judgments, so that the reasons keep their types
 * @param judgments - what is required
 * @returns one judgment with all their reasons
 * @throws RangeError when `judgments` is not a list, or an item of it is not a judgment
 * @example
 * ```ts
 * allOf([]).verdict; // => "met"
 * ```
 */
export function allOf<const J extends readonly AnyJudgment[]>(judgments: J): Judgment<ReasonsOf<J>, FactsOf<J>> {
  return combine(judgments, "unmet");
}

/**
 * Joins judgments so that one suffices (strong Kleene disjunction over any number).
 *
 * A definite `met` stays `met` whatever is missing. No judgment at all gives `unmet`, as in logic.
 *
 * @typeParam J - the judgments, so that the reasons keep their types
 * @param judgments - the alternatives
 * @returns one judgment with all their reasons
 * @throws RangeError when `judgments` is not a list, or an item of it is not a judgment
 * @example
 * ```ts
 * anyOf([]).verdict; // => "unmet"
 * ```
 */
export function anyOf<const J extends readonly AnyJudgment[]>(judgments: J): Judgment<ReasonsOf<J>, FactsOf<J>> {
  return combine(judgments, "met");
}
