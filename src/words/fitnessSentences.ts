import type { ReasonHead } from "../evidence/reason.ts";
import type { FitnessReasons, FitnessStep } from "../fitness/fitnessResult.ts";
import { factWords, outcomesInWords, outcomeWords, pathwayWords } from "./fitnessWords.ts";
import { capital, either, listed } from "./format.ts";
import { lineOf } from "./unitWords.ts";

/** The reasons of the pathways that need a sentence of their own here. */
export type PathwayReasons = Omit<FitnessReasons, "rule-outside-its-population">;

/** One sentence for each code of the pathways; a code without one does not compile. */
export const fitnessSentences: {
  readonly [Code in keyof PathwayReasons]: (reason: ReasonHead<Code> & PathwayReasons[Code]) => string;
} = {
  "pathway-decided": ({ pathway, decision }) => `${pathwayWords[pathway]}: ${outcomeWords[decision]}`,
  "pathway-asks": ({ pathway, next }) => `${pathwayWords[pathway]} ${outcomeWords[next]}`,
  "pathway-settled": ({ pathway, outcomes, next }) =>
    `${pathwayWords[pathway]}: ${either(outcomes.map((outcome) => outcomeWords[outcome]))}; ${outcomeWords[next]} to tell which`,
  "pathway-range": ({ pathway, outcomes }) =>
    `${pathwayWords[pathway]} over the predicted range: ${outcomesInWords(outcomes)}`,
  "pathway-step": ({ step }) => capital(factWords(step)),
  "oxygen-uptake-scales-disagree": ({ steps }) =>
    `The two scales of oxygen uptake answer differently: ${listed(steps.map(besideThreshold))}`,
  "exercise-tests-disagree": ({ steps }) =>
    `Two exercise tests answer differently: ${listed(steps.map(besideThreshold))}`,
  "unasked-fact-in-high-risk-band": ({ steps }) =>
    `In a high-risk band and not used by the branch taken: ${listed(steps.map(besideThreshold))}`,
};

/** A fact with the threshold it was compared with. */
export function besideThreshold(step: Pick<FitnessStep, "measure" | "value" | "threshold">): string {
  return `${factWords(step)} (threshold: ${lineOf(step.threshold)})`;
}
