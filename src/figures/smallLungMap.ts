import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import type { FigureLanguage } from "../words/englishFigures.ts";
import type { Drawing } from "./figure.ts";
import { lungPicture } from "./lungPicture.ts";
import { signNames } from "./mapLegend.ts";
import { linesAt } from "./svg.ts";
import { wrapped } from "./table.ts";

/** Draws the lungs for a page that lists the lesions beside them: large labels, and the signs in words. */
export function smallLungMap(
  candidate: Candidate,
  review: Review,
  words: FigureLanguage,
  description: string,
): Drawing {
  const { body, bottom, shown } = lungPicture(candidate, review, words, true);
  const signs = wrapped(signNames(shown, words.figures), 62, 6);
  return {
    title: words.figures.map.title(review.asOf),
    description,
    width: 840,
    height: bottom + 26 * signs.length + 16,
    body: [...body, linesAt(24, bottom + 16, signs, 26, { class: "large quiet" })],
  };
}
