import type { ReasonHead } from "../evidence/reason.ts";
import type { FitnessReasons, FitnessStep } from "../fitness/fitnessResult.ts";
import { factWords, outcomesAlong, outcomeWords, pathwayWords } from "./fitnessWords.ts";
import { capital, either, listed } from "./format.ts";
import { thresholdWords } from "./unitWords.ts";

/** The reasons of a pathway, apart from those the pillar words itself. */
export type PathwayReasons = Omit<FitnessReasons, "rule-outside-its-population">;

/** One sentence for each code of the pathways; a code without one does not compile. */
export const fitnessSentences: {
  readonly [Code in keyof PathwayReasons]: (reason: ReasonHead<Code> & PathwayReasons[Code]) => string;
} = {
  "pathway-decided": ({ pathway, decision }) => `${pathwayWords[pathway]}: ${outcomeWords[decision]}`,
  "pathway-asks": ({ pathway, next }) => `${pathwayWords[pathway]}, ${outcomeWords[next]}`,
  "pathway-settled": ({ pathway, outcomes, next }) =>
    `${pathwayWords[pathway]}: ${either(outcomes.map((outcome) => outcomeWords[outcome]))}; ${outcomeWords[next]} to decide which`,
  "pathway-range": ({ pathway, outcomes }) =>
    `${pathwayWords[pathway]} over the range of predicted values: ${outcomesAlong(outcomes)}`,
  "pathway-step": ({ step }) => capital(factWords(step)),
  "oxygen-uptake-scales-disagree": ({ steps }) =>
    `Peak VO2 in mL/kg/min and in % of predicted give different answers: ${listed(steps.map(besideThreshold))}`,
  "exercise-tests-disagree": ({ steps }) =>
    `Two exercise tests give different answers: ${listed(steps.map(besideThreshold))}`,
  "unasked-fact-in-high-risk-band": ({ steps }) =>
    `In a high-risk range, not used by this pathway: ${listed(steps.map(besideThreshold))}`,
};

export function besideThreshold(step: Pick<FitnessStep, "measure" | "value" | "threshold">): string {
  return `${factWords(step)} (threshold: ${thresholdWords(step.threshold)})`;
}
