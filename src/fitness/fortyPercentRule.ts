import { markos1989 } from "../evidence/sources/fitness.table.ts";
import { metastasectomyArticle } from "../evidence/sources/selection.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { FitnessFacts, FitnessMeasure } from "./fitnessFacts.ts";
import type { FitnessOptions, FitnessPathway, FitnessReading, FitnessResult } from "./fitnessResult.ts";
import { askFor, conclude, every, knownLines, type Line, limbOf, missingFunction, startWalk } from "./walk.ts";

/** The line of the document: predicted postoperative FEV1 and DLCO above 40 % of predicted. */
export const fortyPercentPredicted: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "candidates for pulmonary metastasectomy",
  source: metastasectomyArticle,
  locator: "The Economy of Life",
  standing: "primary",
};

/**
 * The same line with 40 % itself on the passing side, as in the series it came from; only exactly 40 differs. The
 * series printed it for FEV1 alone.
 */
export const fortyPercentPredictedInclusive: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "55 patients with suspected lung cancer thought resectable",
  source: markos1989,
  locator: "abstract: no death among 47 patients at 40 % or more, half of 6 below",
  standing: "primary",
};

/** The rule, for whom it stands in the document, and that nothing has replaced it: no guideline holds it as it reads. */
export const fortyPercentPathway: FitnessPathway = {
  id: "forty-percent-rule",
  source: metastasectomyArticle,
  population: "patients considered for pulmonary metastasectomy; the number was drawn for primary lung cancer",
};

/** What the rule can conclude. */
export type FortyPercentDecision = "above-forty-percent" | "not-above-forty-percent";

/** Where the rule can come to rest. */
export type FortyPercentLeaf = "both-above" | "one-not-above" | "value-missing";

/** What may be chosen: which of the two printings, and how its conclusions are read. */
export interface FortyPercentOptions extends FitnessOptions<FortyPercentDecision> {
  /** The line; by default the document's, with 40 % itself on the failing side. */
  readonly threshold?: Threshold | undefined;
}

/** Both conclusions answer the question by themselves. */
export const fortyPercentReading: Readonly<Record<FortyPercentDecision, FitnessReading>> = {
  "above-forty-percent": { verdict: "met", standing: "primary" },
  "not-above-forty-percent": { verdict: "unmet", standing: "primary" },
};

/**
 * Holds the predicted postoperative FEV1 and DLCO against the 40 % rule.
 *
 * ```math
 * \min(\mathrm{ppoFEV_1},\ \mathrm{ppoDLCO}) > 40\ \%
 * ```
 *
 * One value that is known not to pass decides, whatever the other is; to pass, both have to be known. Where a value
 * measured before any operation is already on the failing side the rule was never tried, and the result says so. The
 * rule stands in neither the ACCP nor the ERS/ESTS pathway. It says nothing of the heart, and asks nothing of it.
 *
 * @param facts - the predicted postoperative values in percent of predicted, any of them absent
 * @param options - the line to use, and how its conclusions are read
 * @returns whether both are above the line, or which value is missing
 * @throws RangeError when a fact is not a possible number
 * @example The document's patient: 100 % before, right upper lobe removed
 * ```ts
 * fortyPercentRule({ ppoFev1PercentPredicted: percentPredicted(84), ppoDlcoPercentPredicted: percentPredicted(60) }).decision; // => "above-forty-percent"
 * ```
 * @example Exactly on the line, the two printings part
 * ```ts
 * const onTheLine = { ppoFev1PercentPredicted: percentPredicted(40), ppoDlcoPercentPredicted: percentPredicted(55) };
 * fortyPercentRule(onTheLine).judgment.verdict; // => "unmet"
 * fortyPercentRule(onTheLine, { threshold: fortyPercentPredictedInclusive }).judgment.verdict; // => "met"
 * fortyPercentRule({ ppoFev1PercentPredicted: percentPredicted(52) }).needs; // => ["lungFunction.dlcoPercentPredicted"]
 * ```
 */
export function fortyPercentRule(
  facts: FitnessFacts,
  options: FortyPercentOptions = {},
): FitnessResult<FortyPercentDecision, FortyPercentLeaf> {
  const walk = startWalk("apply the 40 % rule", fortyPercentPathway, facts, options);
  const threshold = options.threshold ?? fortyPercentPredicted;
  const reading = options.reading ?? fortyPercentReading;
  const lines: readonly Line[] = [
    ["ppoFev1PercentPredicted", threshold],
    ["ppoDlcoPercentPredicted", threshold],
  ];
  const measured: readonly FitnessMeasure[] = ["fev1PercentPredicted", "dlcoPercentPredicted"];
  for (const line of knownLines(
    walk,
    measured.map((measure): Line => [measure, threshold]),
  )) {
    const limb = limbOf(facts, line);
    if (limb.verdict === "unmet") {
      walk.contradictions.push({
        code: "rule-outside-its-population",
        verdict: "unknown",
        standing: "convention",
        limbs: [limb],
      });
    }
  }
  const verdict = every(walk, lines);
  if (verdict === "unknown") return askFor(walk, "value-missing", missingFunction(walk, lines), lines);
  if (verdict === "met") return conclude(walk, "both-above", "above-forty-percent", reading);
  return conclude(walk, "one-not-above", "not-above-forty-percent", reading);
}
