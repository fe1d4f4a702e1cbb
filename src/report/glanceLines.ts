import type { Review } from "../board/review.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { Reason } from "../evidence/reason.ts";
import { factList } from "../words/factLabel.ts";
import { capital } from "../words/format.ts";
import { questionsOf } from "../words/questions.ts";
import { type LesionName, type ShownReasons, sentence } from "../words/sentences.ts";
import { verdictWords } from "../words/words.ts";

/**
 * The questions with their answers, a line each: what fails a criterion, and what an open answer hangs on. Nothing where
 * the case lies outside the scope of the criteria, since there is no answer then.
 */
export function glanceLines(review: Review, name: LesionName): readonly string[] {
  if (review.candidacy.scope.verdict === "unmet") return [];
  return questionsOf(review).map(
    ([question, judgment]) => `- ${question} **${capital(verdictWords[judgment.verdict])}**${why(judgment, name)}.`,
  );
}

/** What fails, each thing once; or what would close the question. */
function why({ verdict, reasons, needs }: Judgment<any>, name: LesionName): string {
  if (verdict === "met") return "";
  if (verdict === "unknown") return `; it hangs on ${factList(needs, name)}`;
  const failing = reasons.filter((reason: Reason<ShownReasons>) => reason.verdict === verdict);
  return `: ${[...new Set(failing.map((reason: Reason<ShownReasons>) => sentence(reason, name)))].join("; ")}`;
}
