import type { PrimarySite } from "../case/primarySite.ts";
import { requireWord } from "../internal/guards.ts";
import { evidenceByPrimary } from "./evidenceByPrimary.table.ts";
import type { HistologyEvidence } from "./publishedFigure.ts";

/**
 * Finds what is published about removing lung metastases of one primary, with its basis.
 *
 * One randomized trial exists, in colorectal cancer. It stopped early, and it showed neither that the operation
 * lengthens life nor that it does not: hazard ratio 0.93 with an interval from 0.56 to 1.56, and controls who lived
 * far longer than had been assumed. Everything else is series, nearly all of patients chosen for surgery, and what they
 * were chosen for makes them live longer by itself: in the cohort of the same trial 58.5 % of those chosen and 24.0 % of
 * those not chosen lived five years.
 *
 * Figures describe groups. They stand in tables of the literature, not beside a patient, and ratios are listed with
 * their intervals and never multiplied.
 *
 * @param site - where the primary is
 * @returns whether it was randomized, the kind of study, the figures with intervals and sources
 * @throws RangeError when the site is not one of those listed
 * @example
 * ```ts
 * evidenceFor("colorectal").randomized; // => "superiority-not-shown"
 * evidenceFor("kidney").randomized; // => "none"
 * ```
 */
export function evidenceFor(site: PrimarySite): HistologyEvidence {
  requireWord("find the evidence", "the site", site, Object.keys(evidenceByPrimary));
  return evidenceByPrimary[site];
}
