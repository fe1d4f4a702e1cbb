import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { ofReview } from "../figures/requireReview.ts";
import { requireFields, requireNamed, requireWord } from "../internal/guards.ts";
import { english, type Words } from "../words/english.ts";
import type { Block } from "./document.ts";
import { fullPage } from "./fullPage.ts";
import { markdown } from "./markdown.ts";
import { fittingLimits, page } from "./page.ts";
import { type PageContext, pageContext } from "./pageContext.ts";

/** How much a page shows, and in which language. */
export interface BriefOptions {
  /** `page`: one page for three minutes, the default; `full`: the page and its appendix. */
  readonly detail?: "page" | "full" | undefined;
  /** The language; left out, American English. */
  readonly words?: Words | undefined;
}

/**
 * Writes the page for the meeting in Markdown: the patient in one line; the verdict with its policy, its cautions and the
 * number of facts assumed; the lesions with the planned operation; lung function before and after; the five questions;
 * what to decide or order; the evidence in three lines. At most 450 words. With `detail: "full"` the appendix follows:
 * every stated fact, every reason with its threshold, source and basis, every section of the review.
 *
 * A wish of the patient against surgery comes first. Numbers are rounded here and nowhere else. The page says which
 * criteria a plan meets under a named policy, and not whether an operation helps the patient.
 *
 * @param candidate - the case the review was made of
 * @param options - how much, and in which language
 * @returns the page
 * @throws RangeError for anything but a case with its review, and for an option or a word of `detail` there is not
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } } satisfies Candidate;
 * tumorBoardBrief(candidate, review(candidate)).split("\n")[0]; // => "# Lung metastasectomy: tumor board of 2026-11-24"
 * ```
 */
export function tumorBoardBrief(candidate: Candidate, review: Review, options: BriefOptions = {}): string {
  const action = "write the brief";
  requireNamed(action, "the options", options, ["detail", "words"]);
  return ofReview(
    action,
    candidate,
    review,
    () => `${markdown(pageBlocks(action, candidate, review, options).blocks)}\n`,
  );
}

/** The parts of a page, in the detail requested. */
export function pageBlocks(
  action: string,
  candidate: Candidate,
  review: Review,
  { detail = "page", words = english }: BriefOptions,
  picture?: (words: Words) => readonly Block[],
): { readonly context: PageContext; readonly blocks: ReturnType<typeof page> } {
  requireWord(action, "the detail", detail, ["page", "full"]);
  requireFields(action, "the words", words);
  const context = pageContext(candidate, review, words);
  return {
    context,
    blocks: [
      ...page(context, picture?.(words)),
      ...(detail === "full" ? fullPage(context, fittingLimits(context, picture?.(words))) : []),
    ],
  };
}
