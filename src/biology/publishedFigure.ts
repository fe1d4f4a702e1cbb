import type { Located } from "../evidence/citation.ts";
import type { Extent } from "../units/extent.ts";

/**
 * A number printed about a group of patients. It describes the group. It is shown in tables of the literature, never
 * beside a patient, and two of them are never multiplied: they come from different patients and different models.
 */
export interface PublishedFigure extends Located {
  /** What was measured. */
  readonly measure:
    | "overall-survival"
    | "recurrence-free-survival"
    | "median-survival"
    | "hazard-ratio-of-death"
    | "hazard-ratio-of-recurrence"
    | "share-of-patients";
  /** The number: percent for survival and shares, months for medians, none for ratios. */
  readonly value: number;
  /** Set where the source prints only that it lies below `value`. */
  readonly below?: true;
  /** Its unit. */
  readonly unit: "percent" | "month" | "ratio";
  /** Its 95 % confidence interval, where printed; for a range over series, the range. */
  readonly interval?: Extent;
  /** Years after the start, for survival. */
  readonly atYears?: number;
  /** Patients it was measured in, where printed. */
  readonly patients?: number;
  /** Who they were. */
  readonly group: string;
}

/** What is known of metastasectomy for one primary, and how well. */
export interface HistologyEvidence {
  /** Whether the question was randomized, and that superiority was not shown where it was. */
  readonly randomized: "superiority-not-shown" | "none";
  /** The best kind of study the figures come from; `none-read` where none was read. */
  readonly level: "randomized" | "case-series" | "none-read";
  /** What was printed, as printed. */
  readonly figures: readonly PublishedFigure[];
}
