import { reserveMeasures } from "../case/orderOfMeasures.ts";
import type { FitnessMeasure } from "../fitness/fitnessFacts.ts";
import { type FitnessPathwayId, pathwayNames } from "../fitness/fitnessPathways.ts";
import type { FitnessOutcome, FitnessStep } from "../fitness/fitnessResult.ts";
import { listed } from "./format.ts";
import { bothMeasures, measureNames } from "./measureNames.table.ts";
import { besideThreshold } from "./unitWords.ts";

export const pathwayWords: Readonly<Record<FitnessPathwayId, string>> = pathwayNames;

/** The conclusion of a pathway, or the test it needs next. */
export const outcomeWords: Readonly<Record<FitnessOutcome, string>> = /* @__PURE__ */ (() => ({
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
  "above-exclusion-thresholds": "above the exclusion thresholds",
  "curative-treatment-if-dyspnea-accepted":
    "below 30 %: curative treatment is offered to a person who accepts the risk of dyspnea",
  "not-below-thirty-percent": "neither below 30 %",
  "good-function": "good function on exercise",
  "above-forty-percent": "both above 40 %",
  "not-above-forty-percent": "not above 40 %",
  "cardiac-evaluation": "next: cardiac evaluation",
  "lung-function": `next: ${bothMeasures} in % of predicted`,
  "post-bronchodilator-fev1": "next: post-bronchodilator FEV1 in liters",
  "predicted-postoperative-function": `next: ${reserveMeasures.map((measure) => `ppo ${measureNames[measure]}`).join(" and ")}`,
  "low-technology-exercise": "next: stair climb or shuttle walk",
  "shuttle-walk": "next: shuttle walk",
  "exercise-saturation": "next: oxygen saturation on exercise",
  "resting-saturation": "next: oxygen saturation at rest",
  "cardiopulmonary-exercise-test": "next: CPET (peak VO2)",
  "predicted-postoperative-oxygen-uptake": "next: ppo VO2",
  "planned-extent": "next: extent of the resection",
}))();

/** Names a fact the pathways use. */
export const measureWords: Readonly<Record<FitnessMeasure, string>> = {
  fev1PercentPredicted: "FEV1",
  fev1Liters: "FEV1",
  dlcoPercentPredicted: "DLCO",
  ppoFev1PercentPredicted: "ppo FEV1",
  ppoDlcoPercentPredicted: "ppo DLCO",
  stairClimbMeters: "stair climb",
  shuttleWalkMeters: "shuttle walk",
  peakVo2MlPerKgPerMin: "peak VO2",
  peakVo2PercentPredicted: "peak VO2",
  ppoVo2MlPerKgPerMin: "ppo VO2",
  ppoVo2PercentPredicted: "ppo VO2",
  restingSaturationPercent: "oxygen saturation at rest",
  saturationDropPercent: "fall in oxygen saturation on exercise",
};

export function factWords({ measure, value, threshold }: Pick<FitnessStep, "measure" | "value" | "threshold">): string {
  return `${measureWords[measure]} ${besideThreshold(value, threshold)}`;
}

/** Writes the answers along a range, from its worse end to its better one. */
export function outcomesAlong(
  outcomes: readonly FitnessOutcome[],
  names: Readonly<Record<FitnessOutcome, string>> = outcomeWords,
): string {
  const words = outcomes.map((outcome) => names[outcome]);
  if (words.length < 2) return words.join();
  const middle = words.slice(1, -1);
  const between = middle.length === 0 ? "" : `, ${listed(middle)} in between`;
  return `${words[0]} at the lower value${between}, ${words.at(-1)} at the higher value`;
}
