import type { Review } from "../board/review.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { alternativeQuestion } from "./alternativeWords.ts";

/** A question as the page asks it, with the judgment that answers it. */
export type Question = readonly [words: string, judgment: Judgment<any>];

/** The questions a review answers: the scope, the three pillars, the fourth question. */
export function questionsOf(
  review: Pick<Review, "candidacy" | "policy">,
): readonly [Question, Question, Question, Question, Question] {
  const { scope, pillars, alternative } = review.candidacy;
  return [
    ["Do the criteria apply?", scope],
    ["Can all of it be removed?", pillars.completeResection],
    ["Is this the only battle?", pillars.diseaseControl],
    ["Does the plan leave enough?", pillars.physiologicReserve],
    [alternativeQuestion(review), alternative],
  ];
}
