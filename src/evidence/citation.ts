import { requireWord } from "../internal/guards.ts";

/** A publication, or a statement we take from one, as it would stand in a list of references. */
export interface Citation {
  /** Short name, unique in the bibliography: first author or body, then year. */
  readonly id: string;
  /** Authors as printed, shortened with "et al." where the list is long. */
  readonly authors: string;
  /** Title of the paper, chapter or guideline. */
  readonly title: string;
  /** Journal, book or publisher; volume and page where known. */
  readonly journal: string;
  /** Year of publication; absent where the copy that was read does not say. */
  readonly year?: number;
  /** Digital object identifier, without a resolver in front. */
  readonly doi?: string;
}

/**
 * Basis of a number.
 *
 * - `primary`: read in the source itself.
 * - `secondary`: read in a text that reports the source.
 * - `teaching-text`: read in an unpublished teaching text; being read does not make it a publication.
 * - `unconfirmed`: widely repeated, the text not yet seen; never decides a default policy.
 * - `convention`: not published; a choice of this package, marked as such.
 */
export type Standing = "primary" | "secondary" | "teaching-text" | "unconfirmed" | "convention";

/** What has a source and a basis. */
export interface Sourced {
  /** Where it is printed, or whose it is. */
  readonly source: Citation;
  /** Basis of it. */
  readonly standing: Standing;
}

/** What stands at one place of its source. */
export interface Located extends Sourced {
  /** The place in the source: page, table, figure or sentence. */
  readonly locator: string;
}

/** From the strongest basis to the weakest. */
const softness: readonly Standing[] = ["primary", "secondary", "teaching-text", "unconfirmed", "convention"];

/** Finds the weakest basis among several: a chain of reasons is as strong as its weakest one. */
export function weakestStanding(standings: readonly Standing[]): Standing {
  return standings.reduce(weaker, "primary");
}

export function requireStanding(action: string, standing: unknown): void {
  requireWord(action, "each standing", standing, softness);
}

export function weaker(one: Standing, other: Standing): Standing {
  return one !== other && softness.indexOf(other) > softness.indexOf(one) ? other : one;
}
