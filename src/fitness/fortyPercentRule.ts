import { metastasectomyArticle } from "../evidence/sources/candidacy.table.ts";
import { markos1989 } from "../evidence/sources/fitness.table.ts";
import { metAbove, metAtLeast, type Threshold } from "../evidence/threshold.ts";
import type { FitnessPathway } from "./pathway.ts";
import { byFunction, measuredFunction, predictedFunction } from "./pathwaySteps.ts";

/** The threshold of the article: predicted postoperative FEV1 and DLCO above 40 % of predicted. */
export const fortyPercentPredicted: Threshold = /* @__PURE__ */ metAbove(40, "percent-predicted", {
  population: "candidates for pulmonary metastasectomy",
  source: metastasectomyArticle,
  locator: "The Economy of Life",
  standing: "teaching-text",
});

/**
 * The same threshold with 40 % itself passing, as in the series it came from; only exactly 40 differs. The
 * series printed it for FEV1 alone.
 */
export const fortyPercentPredictedInclusive: Threshold = /* @__PURE__ */ metAtLeast(40, "percent-predicted", {
  population: "55 patients with suspected lung cancer thought resectable",
  source: markos1989,
  locator: "abstract: no death among 47 patients at 40 % or more, half of 6 below",
  standing: "primary",
});

/** What the rule concludes. */
export type FortyPercentDecision = "above-forty-percent" | "not-above-forty-percent";

/**
 * The 40 % rule for predicted postoperative FEV1 and DLCO, as the starting article prints it.
 *
 * ```math
 * \min(\mathrm{ppoFEV_1},\ \mathrm{ppoDLCO}) > 40\ \%
 * ```
 *
 * One value that is known not to pass decides, whatever the other is; to pass, both have to be known. Where a value
 * measured before any operation is already on the failing side the rule was never tried, and the result says so. The
 * rule stands in neither the ACCP nor the ERS/ESTS pathway, and uses no cardiac fact.
 *
 * @example The article's patient: 100 % before, right upper lobe removed
 * ```ts
 * const left = { ppoFev1PercentPredicted: percentPredicted(84), ppoDlcoPercentPredicted: percentPredicted(60) };
 * runPathway(fortyPercentRule, left).decision; // => "above-forty-percent"
 * ```
 * @example Exactly at 40 %, the two printings differ
 * ```ts
 * const at40 = { ppoFev1PercentPredicted: percentPredicted(40), ppoDlcoPercentPredicted: percentPredicted(55) };
 * runPathway(fortyPercentRule, at40).judgment.verdict; // => "unmet"
 * runPathway({ ...fortyPercentRule, thresholds: { ppo: fortyPercentPredictedInclusive } }, at40).judgment.verdict; // => "met"
 * runPathway(fortyPercentRule, { ppoFev1PercentPredicted: percentPredicted(52) }).needs; // => ["lungFunction.dlcoPercentPredicted"]
 * ```
 */
export const fortyPercentRule: FitnessPathway<FortyPercentDecision, "ppo"> = {
  id: "forty-percent-rule",
  source: metastasectomyArticle,
  population: "patients considered for pulmonary metastasectomy; the threshold was derived for primary lung cancer",
  interstitialLungDisease: "not-mentioned",
  thresholds: { ppo: fortyPercentPredicted },
  reading: {
    "above-forty-percent": { verdict: "met", standing: "teaching-text" },
    "not-above-forty-percent": { verdict: "unmet", standing: "teaching-text" },
  },
  run: ({ ppo }, facts) =>
    byFunction(facts, predictedFunction(ppo), {
      endpoint: "value-missing",
      met: { endpoint: "both-above", decision: "above-forty-percent" },
      unmet: { endpoint: "one-not-above", decision: "not-above-forty-percent" },
    }),
  drawnFor: ({ ppo }) => measuredFunction(ppo),
};
