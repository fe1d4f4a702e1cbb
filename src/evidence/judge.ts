import type { CaseFact } from "../case/fact.ts";
import { assignKnown, type Present } from "../internal/absent.ts";
import type { Standing } from "./citation.ts";
import type { AnyJudgment, Judgment } from "./judgment.ts";
import type { Verdict } from "./verdict.ts";

/** What is said to a question: yes, no, or which facts are missing before anyone can say. */
export type Answer<Fact extends string = CaseFact> = boolean | readonly Fact[];

export function verdictOf(answer: Answer<string>): Verdict {
  return answer === true ? "met" : answer ? "unknown" : "unmet";
}

/**
 * Makes a judgment out of one reason: its code, its payload, and the answer it gives. What is not known is
 * left out, so a caller names every field whether it is there or not.
 */
export function judge<const Code extends string, const Detail extends object>(
  code: Code,
  detail: Detail,
  answer: Answer,
  standing: Standing = "convention",
): Judgment<{ readonly [Each in Code]: Present<Detail> }> {
  const verdict = verdictOf(answer);
  const reason = assignKnown({ code }, detail);
  reason.verdict = verdict;
  reason.standing = standing;
  return {
    verdict,
    reasons: [reason],
    needs: typeof answer === "object" ? answer : [],
    restsOn: standing,
    assumed: [],
  } as unknown as AnyJudgment;
}
