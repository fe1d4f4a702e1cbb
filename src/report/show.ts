import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { lungMap } from "../figures/lungMap.ts";
import { requireFields } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import { english } from "../words/english.ts";
import { paragraph, table } from "./document.ts";
import { markdown } from "./markdown.ts";
import { type ReviewSummary, reviewSummary } from "./reviewSummary.ts";
import { tumorBoardBrief } from "./tumorBoardBrief.ts";

/** What a notebook can show, by MIME type; it takes the richest it supports. */
export interface MimeBundle {
  /** Markdown: the summary, or the brief with the map of the lungs. */
  readonly "text/markdown": string;
  /** The map of the lungs, where the case was given. */
  readonly "image/svg+xml"?: string;
  /** A few lines of plain text. */
  readonly "text/plain": string;
}

/** A review that renders itself: in a notebook of Deno or ijavascript, and in the console of Node, Bun or Deno. */
export interface ShownReview {
  /** What a notebook shows. */
  readonly bundle: MimeBundle;
  /** The property ijavascript reads. */
  readonly _toMime: () => MimeBundle;
  /** The plain text. */
  readonly toString: () => string;
  /** The properties Deno's notebook and the consoles read, under their own symbols. */
  readonly [hook: symbol]: () => MimeBundle | string;
}

/**
 * Makes a review render itself where it is the last value of a notebook cell or is printed to a console.
 *
 * A review alone is shown as a summary: the verdict, the answer to each question, what is missing. The brief and the map
 * need the case it was made of; with it, a notebook shows the whole page with the map below, and the map by itself
 * where it takes pictures only. A console shows the summary either way.
 *
 * @param candidate - the case it was made of, for the whole brief and the map
 * @returns an object with a hook for each place
 * @example
 * ```ts
 * const shown = show(review({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" } }));
 * String(shown).split("\n")[0]; // => "2026-11-24: Cannot be assessed under the default policy, with 1 caution; 8 facts assumed. Needed: site of the primary tumor."
 * Object.keys(shown.bundle); // => ["text/markdown","text/plain"]
 * ```
 */
export function show(review: Review, candidate?: Candidate): ShownReview {
  requireFields("show a review", "the review", review);
  requireFields("show a review", "the judgment", review.candidacy);
  requireFields("show a review", "the policy", review.policy);
  const bundle = readAs("show a review", "the review", "what review returns", review, () => {
    const summary = reviewSummary(review);
    const text = plain(summary);
    return candidate === undefined
      ? { "text/markdown": summaryPage(summary), "text/plain": text }
      : whole(candidate, review, text);
  });
  const text = bundle["text/plain"];
  return {
    bundle,
    _toMime: () => bundle,
    toString: () => text,
    [Symbol.for("Jupyter.display")]: () => bundle,
    [Symbol.for("nodejs.util.inspect.custom")]: () => text,
    [Symbol.for("Deno.customInspect")]: () => text,
  };
}

/** The brief with the map below it, as a picture that is part of the text: of several types a notebook shows one. */
function whole(candidate: Candidate, review: Review, text: string): MimeBundle {
  const map = lungMap(candidate, review);
  const address = encodeURIComponent(map).replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return {
    "text/markdown": `${tumorBoardBrief(candidate, review)}\n![Map of the lungs](data:image/svg+xml,${address})\n`,
    "image/svg+xml": map,
    "text/plain": text,
  };
}

function plain({ headline, lines, notes }: ReviewSummary): string {
  return [headline, ...lines.map(({ question, answer }) => `  ${question} ${answer}`), ...notes].join("\n");
}

function summaryPage({ headline, lines, notes }: ReviewSummary): string {
  const { page } = english;
  return markdown([
    paragraph([{ strong: headline }]),
    ...table(
      page.questions,
      page.questionHead,
      lines.map(({ question, answer }) => [question, answer]),
    ),
    ...notes.map((note) => paragraph(note)),
  ]);
}
