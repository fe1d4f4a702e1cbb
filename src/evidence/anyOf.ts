import { combine, type FactsOf, type ReasonsOf } from "./combine.ts";
import type { AnyJudgment, Judgment } from "./judgment.ts";

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
