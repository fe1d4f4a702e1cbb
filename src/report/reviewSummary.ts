import type { Review } from "../board/review.ts";
import { english } from "../words/english.ts";
import type { LesionName } from "../words/reasonSentences.ts";
import { plainText } from "./plainText.ts";
import { questionsOf } from "./questionTable.ts";
import { verdictSentence } from "./verdictLine.ts";

/** One question of a review and its answer. */
export interface SummaryLine {
  readonly question: string;
  readonly answer: string;
}

/** What a review says without its case, as plain text. */
export interface ReviewSummary {
  /** The verdict under its policy, in one sentence. */
  readonly headline: string;
  /** The questions with their answers. */
  readonly lines: readonly SummaryLine[];
  /** Cautions, what is needed and what was assumed, in sentences. */
  readonly notes: readonly string[];
}

/** Sums up a review in a few lines; lesions are numbered, because their names stand in the case. */
export function reviewSummary(review: Review): ReviewSummary {
  const words = english;
  const { page, fullPage } = words;
  const { scope, cautions, needs, assumed } = review.candidacy;
  const name: LesionName = (at) => page.lesion(undefined, at + 1);
  const outside = scope.verdict === "unmet";
  return {
    headline: plainText(`${review.asOf}: ${verdictSentence({ review, words, name })}`),
    lines: questionsOf({ review, words }).map(([id, question, { verdict }]) => ({
      question,
      answer:
        id === "alternative"
          ? { met: page.alternative.no, unmet: page.alternative.yes, unknown: page.alternativeOpen }[verdict]
          : id !== "scope" && outside
            ? page.outside
            : page.answers[verdict],
    })),
    notes: [
      ...cautions.map((caution) => `${page.caution} ${plainText(words.caution(caution, name))}.`),
      ...(needs.length === 0 ? [] : [`${page.needed(words.factList(needs, name))}.`]),
      ...(assumed.length === 0 ? [] : [`${fullPage.assumed}: ${words.factList(assumed, name)}.`]),
    ],
  };
}
