import type { Citation } from "../evidence/citation.ts";
import type { Standing } from "../evidence/standing.ts";
import { standingWords } from "../words/words.ts";

/** Collects sources while the page is written, and numbers them in the order of their first mention. */
export type Sources = Citation[];

/** Gives a source its number on the page. */
export function numbered(source: Citation, sources: Sources): string {
  const found = sources.findIndex(({ id }) => id === source.id);
  return `[${found === -1 ? sources.push(source) : found + 1}]`;
}

/** Gives a source its number and says how it is known. */
export function cite({ source, standing }: { source: Citation; standing: Standing }, sources: Sources): string {
  return `${numbered(source, sources)} (${standingWords[standing]})`;
}

/**
 * Lists the sources in the order of their numbers, in the short form of a slide: authors, place, year. A title stands
 * where there is no year to find it by.
 */
export function sourceList(sources: Sources): readonly string[] {
  return [
    "## Sources",
    "",
    ...sources.map(({ authors, title, journal, year, doi }, at) => {
      const place = [journal, year, doi === undefined ? undefined : `doi ${doi}`].filter((part) => part !== undefined);
      const who = authors.replace(/\.$/, "");
      return `${at + 1}. ${[who, ...(year === undefined ? [title] : []), place.join(", ")].join(". ")}.`;
    }),
  ];
}
