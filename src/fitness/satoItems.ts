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
