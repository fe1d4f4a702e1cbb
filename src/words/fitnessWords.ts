import type { FitnessMeasure } from "../fitness/fitnessFacts.ts";
import type { FitnessOutcome, FitnessPathwayId, FitnessStep } from "../fitness/fitnessResult.ts";
import { listed } from "./format.ts";
import { inUnit } from "./unitWords.ts";

/** Names a pathway, always with its year. */
export const pathwayWords: Readonly<Record<FitnessPathwayId, string>> = {
  "forty-percent-rule": "40 % rule",
  "accp-2013": "ACCP 2013",
  "ers-ests-2009": "ERS/ESTS 2009",
  "bolliger-1998": "Bolliger 1998",
  "hemer-2007": "Hemer 2007",
  "bts-2001": "BTS 2001",
  "bts-2010-dyspnea": "BTS 2010 (dyspnea)",
  "cats-2020": "CATS 2020",
  "nice-ng122": "NICE NG122",
};

/** What a pathway answers: its conclusion, or the test it asks for. */
export const outcomeWords: Readonly<Record<FitnessOutcome, string>> = {
  "low-risk": "low risk",
  "moderate-risk": "moderate risk",
  "average-risk": "average risk",
  "above-average-risk": "above average risk",
  "high-risk": "high risk",
  "exceptionally-high-risk": "exceptionally high risk",
  "prohibitive-risk": "prohibitive risk",
  "no-further-tests": "no further tests",
  "up-to-pneumonectomy": "up to pneumonectomy",
  "up-to-calculated-extent": "up to the calculated extent",
  "anatomic-resection-not-recommended": "advises against lobectomy and pneumonectomy",
  inoperable: "inoperable",
  "above-exclusion-thresholds": "above the thresholds that exclude",
  "curative-treatment-if-dyspnea-accepted":
    "below 30 %: curative treatment is offered to a person who accepts the risk of dyspnea",
  "not-below-thirty-percent": "neither below 30 %",
  "good-function": "good function on exercise",
  "above-forty-percent": "both above 40 %",
  "not-above-forty-percent": "not above 40 %",
  "cardiac-evaluation": "asks for a cardiac evaluation",
  "lung-function": "asks for FEV1 and DLCO in percent of predicted",
  "post-bronchodilator-fev1": "asks for post-bronchodilator FEV1 in liters",
  "predicted-postoperative-function": "asks for predicted FEV1 and DLCO",
  "low-technology-exercise": "asks for stairs or a shuttle walk",
  "shuttle-walk": "asks for a shuttle walk",
  "exercise-saturation": "asks for the oxygen saturation on exercise",
  "resting-saturation": "asks for the oxygen saturation at rest",
  "cardiopulmonary-exercise-test": "asks for peak oxygen uptake",
  "predicted-postoperative-oxygen-uptake": "asks for predicted oxygen uptake",
  "planned-extent": "asks for the extent of the operation",
};

/** Names a fact the pathways look at. */
export const measureWords: Readonly<Record<FitnessMeasure, string>> = {
  fev1PercentPredicted: "FEV1",
  fev1Liters: "FEV1",
  dlcoPercentPredicted: "DLCO",
  ppoFev1PercentPredicted: "predicted FEV1",
  ppoDlcoPercentPredicted: "predicted DLCO",
  stairClimbMeters: "stairs",
  shuttleWalkMeters: "shuttle walk",
  peakVo2MlPerKgPerMin: "peak oxygen uptake",
  peakVo2PercentPredicted: "peak oxygen uptake",
  ppoVo2MlPerKgPerMin: "predicted oxygen uptake",
  ppoVo2PercentPredicted: "predicted oxygen uptake",
  restingSaturationPercent: "oxygen saturation at rest",
  saturationDropPercent: "fall of the oxygen saturation on exercise",
};

/** Words a fact with its value. */
export function factWords({ measure, value, threshold }: Pick<FitnessStep, "measure" | "value" | "threshold">): string {
  return `${measureWords[measure]} ${inUnit(value, threshold.unit)}`;
}

/** Words the answers along a range, from its worse end to its better one. */
export function outcomesInWords(outcomes: readonly FitnessOutcome[]): string {
  const words = outcomes.map((outcome) => outcomeWords[outcome]);
  if (words.length < 2) return words.join();
  const middle = words.slice(1, -1);
  const between = middle.length === 0 ? "" : `, in between ${listed(middle)}`;
  return `at the worse end ${words[0]}${between}, at the better end ${words.at(-1)}`;
}
