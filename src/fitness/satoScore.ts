import { requireFields } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";

/** Facts the score uses, each yes or no; absent is not known. The caller defines what a term means. */
export interface SatoFacts {
  /** An acute exacerbation before: 5 points. */
  readonly earlierExacerbation?: boolean | undefined;
  /** An operation larger than a wedge resection: 4 points. */
  readonly moreThanWedge?: boolean | undefined;
  /** The pattern of usual interstitial pneumonia on CT: 4 points. */
  readonly usualInterstitialPneumonia?: boolean | undefined;
  /** Male sex: 3 points. */
  readonly male?: boolean | undefined;
  /** Steroids before the operation: 3 points. */
  readonly steroids?: boolean | undefined;
  /** Raised KL-6: 2 points. */
  readonly raisedKl6?: boolean | undefined;
  /** A low vital capacity: 1 point. */
  readonly lowVitalCapacity?: boolean | undefined;
}

/** The score as far as its items are known. */
export interface SatoScore {
  /** Points, a range where items are not known. */
  readonly points: Extent;
  /** The items that are not known. */
  readonly missing: readonly (keyof SatoFacts)[];
}

const points: Readonly<Record<keyof SatoFacts, number>> = {
  earlierExacerbation: 5,
  moreThanWedge: 4,
  usualInterstitialPneumonia: 4,
  male: 3,
  steroids: 3,
  raisedKl6: 2,
  lowVitalCapacity: 1,
};

/**
 * Adds up the score of Sato 2015 for acute exacerbation of interstitial lung disease within 30 days of a resection for
 * lung cancer, 0 to 22 points: 5 exacerbation before + 4 more than a wedge + 4 UIP on CT + 3 male + 3 steroids + 2 raised
 * KL-6 + 1 low vital capacity. In 1,022 patients 0 to 10 points went with less than 10 %, 11 to 14 with 10 to 25 %, 15 to
 * 22 with more than 25 % (24 patients). Drawn for lung cancer, not for metastases. That "procedure" means more than a
 * wedge is recalled, not read.
 *
 * @param facts - the items
 * @returns the points, a range where items are missing, and which those are
 * @throws RangeError when the facts are not an object
 * @example
 * ```ts
 * satoScore({ male: true, usualInterstitialPneumonia: true, moreThanWedge: true }).points; // => { least: 11, most: 22 }
 * ```
 */
export function satoScore(facts: SatoFacts): SatoScore {
  requireFields("score interstitial lung disease", "the facts", facts);
  return satoPoints(facts);
}

/** The same for facts that are known to be an object. */
export function satoPoints(facts: SatoFacts): SatoScore {
  let least = 0;
  let most = 0;
  const missing: (keyof SatoFacts)[] = [];
  for (const item of Object.keys(points) as (keyof SatoFacts)[]) {
    const answer = facts[item];
    if (answer === true) least += points[item];
    if (answer !== false) most += points[item];
    if (answer == null) missing.push(item);
  }
  return { points: { least, most }, missing };
}
