import { requireWord } from "../internal/guards.ts";

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

/** From the strongest basis to the weakest. */
const softness: readonly Standing[] = ["primary", "secondary", "teaching-text", "unconfirmed", "convention"];

/** Finds the weakest basis among several: a chain of reasons is as strong as its weakest one. */
export function weakestStanding(standings: readonly Standing[]): Standing {
  return standings.reduce(weaker, "primary");
}

/** Refuses all but a standing. */
export function requireStanding(action: string, standing: unknown): void {
  requireWord(action, "each standing", standing, softness);
}

/** The weaker of two bases. */
export function weaker(one: Standing, other: Standing): Standing {
  return one !== other && softness.indexOf(other) > softness.indexOf(one) ? other : one;
}
