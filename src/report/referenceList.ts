import type { Citation, Standing } from "../evidence/citation.ts";
import type { Words } from "../words/english.ts";

/** Collects sources while the page is written, and numbers them in the order of their first mention. */
export type Sources = Citation[];

/** Gives a source its number on the page. */
export function numbered(source: Citation, sources: Sources): string {
  const found = sources.findIndex(({ id }) => id === source.id);
  return `[${found === -1 ? sources.push(source) : found + 1}]`;
}

/** Gives a source its number, with its basis where that is weaker than a publication. */
export function cite(
  { source, standing }: { readonly source: Citation; readonly standing: Standing },
  { sources, words }: { readonly sources: Sources; readonly words: Words },
): string {
  return `${numbered(source, sources)}${standing === "primary" ? "" : ` (${words.standings[standing]})`}`;
}

/**
 * Writes the sources in the order of their numbers, in the short form of a slide: first author, place, year. A title stands
 * where there is no year to find it by.
 */
export function sourceLines(sources: Sources): readonly string[] {
  return sources.map(({ authors, title, journal, year, doi }, at) => {
    const place = [journal, year, doi === undefined ? undefined : `doi ${doi}`].filter((part) => part !== undefined);
    const who = authors.replace(/\.$/, "").replace(/^([^,]+), .*, et al$/, "$1, et al");
    return `[${at + 1}] ${[who, ...(year === undefined ? [title] : []), place.join(", ")].join(". ")}.`;
  });
}
