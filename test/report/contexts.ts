import { type Review, review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { existing } from "../../src/internal/guards.ts";
import type { Block } from "../../src/report/document.ts";
import { markdown } from "../../src/report/markdown.ts";
import { type PageContext, pageContext } from "../../src/report/pageContext.ts";
import { english } from "../../src/words/english.ts";
import { article } from "../candidacy/cases.ts";

/** The context of a page of a case, its review with some of it changed; a section set to undefined is left out. */
export function contextOf(
  candidate: Candidate = article,
  fields: Readonly<Partial<Record<keyof Review, unknown>>> = {},
): PageContext {
  const changed = { ...review(candidate), ...fields };
  const kept = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  return pageContext(candidate, kept as unknown as Review, english);
}

/** The context of a case whose lesions have no names. */
export function nameless(fields: Readonly<Partial<Record<keyof Review, unknown>>> = {}): PageContext {
  return contextOf(
    { ...article, lesions: existing(article.lesions).map((lesion) => ({ ...lesion, id: undefined })) },
    fields,
  );
}

/** The lines of a section in Markdown. */
export function lines(blocks: readonly Block[]): readonly string[] {
  return markdown(blocks)
    .split("\n")
    .filter((line) => line !== "");
}
