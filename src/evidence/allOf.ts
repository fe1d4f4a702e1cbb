import { combine, type FactsOf, type ReasonsOf } from "./combine.ts";
import type { AnyJudgment, Judgment } from "./judgment.ts";

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
