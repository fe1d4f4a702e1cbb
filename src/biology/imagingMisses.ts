import type { Citation } from "../evidence/citation.ts";
import { detterbeck2010 } from "../evidence/sources/biology.table.ts";
import type { Standing } from "../evidence/standing.ts";
import type { Extent } from "../units/extent.ts";

/** A share of patients in whom one look found what another had not. */
export interface ImagingMiss {
  /** What found what. */
  readonly code: "pet-finds-disease-outside-the-chest" | "palpation-finds-more-metastases";
  /** Percent of patients. */
  readonly percent: Extent;
  /** Where it is printed. */
  readonly source: Citation;
  /** How it is known. */
  readonly standing: Standing;
}

/**
 * Tells what imaging before metastasectomy leaves unseen. "All known lesions can be removed" is a statement about
 * what a scan shows: PET found disease outside the chest in 10 to 15 % of patients, and the surgeon's hand found more
 * metastases than CT in 20 to 25 %. Neither can be subtracted from a count, since nobody knows in whom.
 *
 * @returns the shares, with source
 * @example
 * ```ts
 * imagingMisses()[1]?.percent; // => { least: 20, most: 25 }
 * ```
 */
export function imagingMisses(): readonly ImagingMiss[] {
  const known = { source: detterbeck2010, standing: "primary" } as const;
  return [
    { code: "pet-finds-disease-outside-the-chest", percent: { least: 10, most: 15 }, ...known },
    { code: "palpation-finds-more-metastases", percent: { least: 20, most: 25 }, ...known },
  ];
}
