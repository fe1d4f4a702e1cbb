import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { existing } from "../internal/guards.ts";
import type { Words } from "../words/english.ts";
import type { LesionName } from "../words/reasonSentences.ts";
import type { Sources } from "./referenceList.ts";

/** What every part of a page is written from. */
export interface PageContext {
  readonly candidate: Candidate;
  readonly review: Review;
  readonly words: Words;
  /** The sources cited so far. */
  readonly sources: Sources;
  readonly name: LesionName;
  /** How much the page lists. */
  readonly limits: Limits;
}

/** How much the page lists of each thing before it names the rest as "more in the appendix". */
export interface Limits {
  /** Words of a free text. */
  readonly text: number;
  /** Entries of a list in the line of the patient. */
  readonly entries: number;
  readonly lesions: number;
  /** Operations considered beside the plan; with fewer than four the table of lesions names no alternative. */
  readonly options: number;
  readonly cautions: number;
  /** Words of a caution beyond which its detail is left out. */
  readonly caution: number;
  /** The same of a danger, which is printed whole unless nothing else is left to shorten. */
  readonly danger: number;
  /** Reasons or missing facts of an answer. */
  readonly named: number;
  /** Things to decide or order. */
  readonly orders: number;
}

/** From what a usual case has room for to what any case has; the first that keeps the page within its words is taken. */
export const limits: readonly Limits[] = [
  { text: 8, entries: 5, lesions: 12, options: 5, cautions: 99, caution: 60, danger: Infinity, named: 3, orders: 12 },
  { text: 4, entries: 3, lesions: 12, options: 4, cautions: 99, caution: 25, danger: Infinity, named: 2, orders: 12 },
  { text: 3, entries: 2, lesions: 9, options: 3, cautions: 20, caution: 16, danger: Infinity, named: 1, orders: 10 },
  { text: 2, entries: 1, lesions: 9, options: 2, cautions: 6, caution: 10, danger: Infinity, named: 1, orders: 10 },
  { text: 1, entries: 1, lesions: 9, options: 1, cautions: 6, caution: 8, danger: Infinity, named: 1, orders: 10 },
  { text: 1, entries: 1, lesions: 9, options: 0, cautions: 6, caution: 8, danger: Infinity, named: 1, orders: 10 },
  { text: 1, entries: 1, lesions: 6, options: 0, cautions: 6, caution: 8, danger: Infinity, named: 1, orders: 10 },
  { text: 1, entries: 1, lesions: 5, options: 0, cautions: 6, caution: 8, danger: Infinity, named: 1, orders: 8 },
  { text: 1, entries: 1, lesions: 4, options: 0, cautions: 6, caution: 8, danger: Infinity, named: 1, orders: 8 },
  { text: 1, entries: 1, lesions: 3, options: 0, cautions: 6, caution: 8, danger: Infinity, named: 1, orders: 8 },
  { text: 1, entries: 1, lesions: 2, options: 0, cautions: 6, caution: 8, danger: 40, named: 1, orders: 8 },
  { text: 1, entries: 1, lesions: 2, options: 0, cautions: 6, caution: 8, danger: 30, named: 1, orders: 8 },
  { text: 1, entries: 1, lesions: 1, options: 0, cautions: 6, caution: 8, danger: 20, named: 1, orders: 7 },
  { text: 1, entries: 1, lesions: 1, options: 0, cautions: 6, caution: 8, danger: 20, named: 1, orders: 5 },
  { text: 1, entries: 1, lesions: 1, options: 0, cautions: 6, caution: 8, danger: 20, named: 1, orders: 4 },
  { text: 1, entries: 1, lesions: 1, options: 0, cautions: 6, caution: 8, danger: 20, named: 1, orders: 2 },
  { text: 1, entries: 1, lesions: 1, options: 0, cautions: 3, caution: 8, danger: 20, named: 1, orders: 2 },
];

export function pageContext(candidate: Candidate, review: Review, words: Words): PageContext {
  return { candidate, review, words, sources: [], name: lesionNames(candidate, words), limits: existing(limits[0]) };
}

/** Names a lesion as the case does, or by its place. */
export function lesionNames({ lesions }: Candidate, words: Words): LesionName {
  return (at) => words.page.lesion(lesions?.[at]?.id ?? undefined, at + 1);
}

/**
 * Cuts free text to so many words for the page, at the end of its first clause where that has not many more; the appendix
 * has all of it.
 */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= most) return text;
  const clause = words.findIndex((word) => /[,;:.]$/.test(word)) + 1;
  if (clause > 0 && clause <= most + 4) return `${words.slice(0, clause).join(" ").slice(0, -1)} …`;
  return words.length <= most + 4 ? text : `${words.slice(0, most).join(" ")} …`;
}

/**
 * Leaves out what a sentence says in parentheses or behind a semicolon where it has more words than that. A caution is
 * never cut inside a sentence; the appendix has all of it.
 */
export function withoutDetail(sentence: string, most: number): string {
  if (sentence.split(/\s+/).length <= most) return sentence;
  return sentence
    .replace(/ \([^()]*\)/g, "")
    .split("; ", 1)
    .join("");
}

/** The first few of a list, and how many more there are. */
export function firstOf(items: readonly string[], most: number, more: (count: number) => string): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), more(items.length - most)];
}
