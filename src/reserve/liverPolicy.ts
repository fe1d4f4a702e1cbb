import type { Threshold } from "../evidence/threshold.ts";

/** The state of the liver that is left: what the minimum remnant hangs on. */
export type LiverState = "healthy" | "chemotherapy-injured" | "cirrhotic";

/**
 * What a remnant was divided by: `standardized` by the liver volume expected for the body, `measured` by the volume on
 * CT less the tumor. The two differ by points, and a threshold found with one was not found with the other.
 */
export type RemnantBasis = "standardized" | "measured";

/**
 * A named set of minimum remnants. It covers the states it prints a number for, and its type says which, so that a
 * number for healthy livers cannot be asked about a cirrhotic one.
 *
 * @typeParam Covered - the states it covers
 */
export interface LiverPolicy<Covered extends LiverState = LiverState> {
  /** Its name, carried by every result. */
  readonly id: string;
  /** The basis its numbers were found with, or `not-stated`. */
  readonly basis: RemnantBasis | "not-stated";
  /** The minimum remnant for each state it covers. */
  readonly thresholds: { readonly [State in Covered]: Threshold };
}
