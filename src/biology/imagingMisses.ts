import type { PrimarySite } from "../case/primarySite.ts";
import type { Sourced } from "../evidence/citation.ts";
import { detterbeck2010, zabaleta2013 } from "../evidence/sources/biology.table.ts";
import { requireFields, requireWhole } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";

/** What the share depends on. Any may be absent. */
export interface ImagingMissFacts {
  /** Site of the primary. */
  readonly primarySite?: PrimarySite | undefined;
  /** Lung metastases that CT shows, as a range. */
  readonly metastases?: Extent | undefined;
}

/** A share of patients in whom one look found what another had not. */
export interface ImagingMiss extends Sourced {
  /** What found what. */
  readonly code: "pet-finds-disease-outside-the-chest" | "palpation-finds-more-metastases";
  /** Percent of patients. */
  readonly percent: Extent;
}

/** Share with more nodules under the hand than on CT: one or two of a colorectal primary or one of any other, and the rest. */
const few = 9.5;
const rest = 27.8;

/**
 * Lists what imaging before metastasectomy leaves unseen. "All known lesions can be removed" is a statement about
 * what a scan shows: PET found disease outside the chest in 10 to 15 % of patients, and at thoracotomy the hand found more
 * nodules than CT in 9.5 % of patients with one or two colorectal metastases or one of any other primary, and in 27.8 % of
 * all others. Neither can be subtracted from a count, since the patients concerned are not identified.
 *
 * Sources: Detterbeck 2010 for PET; Zabaleta, Arch Bronconeumol 2013;49:518, 183 patients and 217 thoracotomies, for palpation.
 *
 * @param facts - primary and number; where they leave the group open, both shares
 * @returns the shares, with source
 * @throws RangeError when the number is no range of whole numbers
 * @example
 * ```ts
 * imagingMisses({ primarySite: "colorectal", metastases: { least: 2, most: 2 } })[1]?.percent; // => { least: 9.5, most: 9.5 }
 * imagingMisses({ primarySite: "kidney", metastases: { least: 2, most: 2 } })[1]?.percent; // => { least: 27.8, most: 27.8 }
 * imagingMisses()[1]?.percent; // => { least: 9.5, most: 27.8 }
 * ```
 */
export function imagingMisses(facts: ImagingMissFacts = {}): readonly ImagingMiss[] {
  const action = "list what imaging misses";
  requireFields(action, "the facts", facts);
  const count = facts.metastases ?? undefined;
  if (count !== undefined) {
    requireWhole(action, "the least number", count.least, 0);
    requireWhole(action, "the greatest number", count.most, count.least);
  }
  const found = { source: detterbeck2010, standing: "primary" } as const;
  const felt = { source: zabaleta2013, standing: "primary" } as const;
  return [
    { code: "pet-finds-disease-outside-the-chest", percent: { least: 10, most: 15 }, ...found },
    { code: "palpation-finds-more-metastases", percent: palpation(facts.primarySite ?? undefined, count), ...felt },
  ];
}

function palpation(site: PrimarySite | undefined, count: Extent | undefined): Extent {
  const open = { least: few, most: rest };
  if (count === undefined || count.most === 0) return open;
  const most = site === "colorectal" ? 2 : site === undefined ? undefined : 1;
  if (count.least > (most ?? 2)) return { least: rest, most: rest };
  if (count.least >= 1 && count.most <= (most ?? 1)) return { least: few, most: few };
  return open;
}
