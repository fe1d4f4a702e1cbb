import { senthi2013 } from "../evidence/sources/radiotherapy.table.ts";
import { type Comparison, compareWithThreshold, metAtMost, type Threshold } from "../evidence/threshold.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Bed } from "./bed.ts";

/** Dose to normal tissue up to which few died of the treatment of a central tumor. */
export const senthiNormalTissueDose: Threshold = /* @__PURE__ */ metAtMost(210, "biologically-effective-dose", {
  population: "563 central tumors in a systematic review; BED of normal tissue, alpha/beta 3 taken here",
  source: senthi2013,
  locator: "abstract",
  standing: "primary",
});

/**
 * Compares the prescribed BED3 of a central tumor with the threshold of Senthi 2013.
 *
 * Deaths from treatment were 2.7 % overall and 1.0 % up to 210 Gy. The review's threshold is for normal tissue; that
 * its alpha/beta is 3 is an assumption, stated by the type. Low dose alone did not protect in a later series of tumors
 * that touched the airway.
 *
 * @param dose - BED3 of the prescription
 * @returns verdict, signed distance and whether the dose lies at the threshold, as 60 Gy in 8 does
 * @throws RangeError when the dose is impossible
 * @example
 * ```ts
 * compareWithSenthi2013(bed(schedule(8, gray(7.5)), alphaBeta(3))); // => { verdict: "met", distance: 0, atBoundary: true }
 * ```
 */
export function compareWithSenthi2013(dose: Bed<3>): Comparison {
  requireNumber("compare with Senthi 2013", "the dose", dose, 0);
  return compareWithThreshold(dose, senthiNormalTissueDose);
}
