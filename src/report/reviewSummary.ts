import type { Review } from "../board/review.ts";
import type { CaseFact } from "../case/fact.ts";
import { alternativeHeld } from "../words/alternativeWords.ts";
import { factList } from "../words/factLabel.ts";
import { quoted } from "../words/format.ts";
import { questionsOf } from "../words/questions.ts";
import { standingWords, verdictWords } from "../words/words.ts";

/** One question of a review and its answer. */
export interface SummaryLine {
  /** The question. */
  readonly question: string;
  /** The answer. */
  readonly answer: string;
}

/** What can be said of a review without its case. */
export interface ReviewSummary {
  /** The verdict under its policy, in one sentence. */
  readonly headline: string;
  /** The questions of the article with their answers. */
  readonly lines: readonly SummaryLine[];
  /** What is held to be better, what is missing, what was assumed and what all of it stands on, in sentences. */
  readonly notes: readonly string[];
}

/** Sums up a review in a few lines; lesions are numbered, because their names stand in the case. */
export function reviewSummary(review: Review): ReviewSummary {
  const { candidacy, policy, asOf } = review;
  const { verdict, scope, needs, assumed, restsOn } = candidacy;
  const answers = {
    candidate: "meets all criteria",
    "not-candidate": "does not meet the criteria",
    undetermined: "cannot be judged yet",
  };
  const answer = scope.verdict === "unmet" ? "lies outside the scope of the criteria" : answers[verdict];
  const named = (paths: readonly CaseFact[]): string => factList(paths, (lesion) => `lesion ${lesion + 1}`);
  return {
    headline: `Meeting of ${quoted(asOf)}: the plan ${answer} under the policy "${quoted(policy.id)}".`,
    lines: questionsOf(review).map(([question, judgment]) => ({ question, answer: verdictWords[judgment.verdict] })),
    notes: [
      ...alternativeHeld(review),
      ...(needs.length === 0 ? [] : [`Missing: ${named(needs)}.`]),
      ...(assumed.length === 0 ? [] : [`Taken as normal because nobody stated it: ${named(assumed)}.`]),
      `Weakest ground it stands on: ${standingWords[restsOn]}.`,
    ],
  };
}
