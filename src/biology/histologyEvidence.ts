import type { PublishedFigure } from "./publishedFigure.ts";

/** Where a primary is. */
export type PrimarySite =
  | "colorectal"
  | "kidney"
  | "soft-tissue-sarcoma"
  | "bone-sarcoma"
  | "melanoma"
  | "breast"
  | "head-and-neck"
  | "germ-cell"
  | "liver"
  | "lung"
  | "blood"
  | "other";

/** What is known of metastasectomy for one primary, and how well. */
export interface HistologyEvidence {
  /** Whether the question was randomized, and that superiority was not shown where it was. */
  readonly randomized: "superiority-not-shown" | "none";
  /** The best kind of study the figures come from; `none-read` where none was read. */
  readonly level: "randomized" | "case-series" | "none-read";
  /** What was printed, as printed. */
  readonly figures: readonly PublishedFigure[];
}
