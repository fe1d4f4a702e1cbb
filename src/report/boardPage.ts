import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { figureIn } from "../figures/figure.ts";
import { ofReview } from "../figures/requireReview.ts";
import { smallLungMap } from "../figures/smallLungMap.ts";
import { refuse, requireNamed } from "../internal/guards.ts";
import { html, htmlText } from "./html.ts";
import { pageStyle, pageStyleHash } from "./pageStyle.ts";
import { type BriefOptions, pageBlocks } from "./tumorBoardBrief.ts";

/** How the page is written in HTML. */
export interface BoardPageOptions extends BriefOptions {
  /** How the ids of the page begin, for two pages in one document; left out, `"board-page"`. */
  readonly idPrefix?: string | undefined;
}

/**
 * Writes the page for the meeting as one file of HTML that needs no other file and no network: light, dark and on paper
 * one side of A4, the map of the lungs beside the lesions. It holds no script, and its security policy lets none run,
 * whatever a case holds. With `detail: "full"` the appendix is folded below the page.
 *
 * @param candidate - the case the review was made of
 * @param options - how much, in which language, and how ids begin
 * @returns the file
 * @throws RangeError for a word of `detail` there is not, and for a prefix that cannot begin an id
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } } satisfies Candidate;
 * boardPage(candidate, review(candidate)).includes("default-src 'none'"); // => true
 * ```
 */
export function boardPage(candidate: Candidate, review: Review, options: BoardPageOptions = {}): string {
  const action = "write the page";
  requireNamed(action, "the options", options, ["detail", "words", "idPrefix"]);
  const { idPrefix = "board-page" } = options;
  if (typeof idPrefix !== "string" || !/^[A-Za-z][\w-]{0,63}$/.test(idPrefix))
    refuse(action, "the id prefix", "a letter and then up to 63 letters, digits, - or _", idPrefix);
  return ofReview(action, candidate, review, () => written(action, candidate, review, { ...options, idPrefix }));
}

function written(
  action: string,
  candidate: Candidate,
  review: Review,
  { idPrefix, ...options }: BoardPageOptions & { readonly idPrefix: string },
): string {
  const { context, blocks } = pageBlocks(action, candidate, review, options, (language) => [
    {
      kind: "figure",
      svg: figureIn(smallLungMap(candidate, review, language, language.page.mapBeside)),
    },
  ]);
  const { words } = context;
  return [
    "<!doctype html>",
    `<html lang="${htmlText(words.language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'">`,
    `<title>${htmlText(words.page.title(review.asOf))}</title>`,
    `<style>${pageStyle}</style>`,
    "</head>",
    "<body>",
    `<main id="${idPrefix}">`,
    html(blocks, idPrefix),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
