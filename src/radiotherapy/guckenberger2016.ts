import { guckenberger2016 } from "../evidence/sources/radiotherapy.table.ts";
import { compareWithThreshold, metAtLeast, type Threshold } from "../evidence/threshold.ts";
import { requireNumber, requireWord } from "../internal/guards.ts";
import type { Bed } from "./bed.ts";

/** Maximum dose for 90 % control of lung metastases. */
export const tcd90Metastases: Threshold = /* @__PURE__ */ metAtLeast(160, "biologically-effective-dose", {
  population: "525 lung metastases in 397 patients; BED10 of the maximum dose to the planning target volume",
  source: guckenberger2016,
  locator: "abstract",
  standing: "primary",
});

/** Maximum dose for 90 % control of primary lung cancer. */
export const tcd90PrimaryLungCancer: Threshold = /* @__PURE__ */ metAtLeast(176, "biologically-effective-dose", {
  population: "399 primary lung cancers; BED10 of the maximum dose to the planning target volume",
  source: guckenberger2016,
  locator: "abstract",
  standing: "primary",
});

/** Where a maximum dose lies with respect to the published dose for 90 % control. */
export interface Tcd90Comparison {
  /** Whether it reaches the dose. */
  readonly atOrAbove: boolean;
  /** Whether it lies within the confidence interval of that dose, where nothing can be distinguished. */
  readonly insideInterval: boolean;
  /** The confidence interval, in Gy10. */
  readonly interval: readonly [number, number];
  /** The dose itself. */
  readonly threshold: Threshold;
}

/**
 * Compares the maximum dose of a target with the dose for 90 % control by Guckenberger 2016.
 *
 * 160 Gy10 (123 to 237) for metastases, 176 (151 to 223) for primary lung cancer, not significantly different, and no
 * effect of the primary tumor was found. The dose is that of the hottest point, not the prescription. The second
 * parameter of the curve was not published in the abstract, so that no probability can be computed from it: this is a
 * threshold, and a broad one.
 *
 * @param dose - BED10 at the maximum of the target
 * @param tumor - which of the two thresholds
 * @returns on which side of the threshold the dose lies, and whether within its interval, ends included
 * @throws RangeError when the dose is impossible
 * @example
 * ```ts
 * const hottest = bed(atTargetMaximum(schedule(4, gray(12), "target-edge"), percent(80)), alphaBeta(10));
 * compareWithTcd90(hottest, "metastasis").atOrAbove; // => false
 * compareWithTcd90(hottest, "metastasis").insideInterval; // => true
 * ```
 */
export function compareWithTcd90(
  dose: Bed<10, "target-maximum">,
  tumor: "metastasis" | "primary-lung-cancer",
): Tcd90Comparison {
  const action = "compare with the dose for 90 % control";
  requireNumber(action, "the dose", dose, 0);
  requireWord(action, "the tumor", tumor, ["metastasis", "primary-lung-cancer"]);
  const [threshold, least, most] =
    tumor === "metastasis" ? ([tcd90Metastases, 123, 237] as const) : ([tcd90PrimaryLungCancer, 151, 223] as const);
  return {
    atOrAbove: compareWithThreshold(dose, threshold).verdict === "met",
    insideInterval: dose >= least && dose <= most,
    interval: [least, most],
    threshold,
  };
}
