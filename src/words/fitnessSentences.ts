import type { ReasonHead } from "../evidence/reason.ts";
import type { FitnessLimb, FitnessReasons } from "../fitness/fitnessResult.ts";
import { factWords, outcomesTold, outcomeWords, pathwayWords } from "./fitnessWords.ts";
import { capital, listed } from "./format.ts";
import { lineOf } from "./unitWords.ts";

/** What a pathway can tell, apart from what the pillar tells in words of its own. */
export type PathwayReasons = Omit<FitnessReasons, "rule-outside-its-population">;

/** One sentence for each code of the pathways; a code without one does not compile. */
export const fitnessSentences: {
  readonly [Code in keyof PathwayReasons]: (reason: ReasonHead<Code> & PathwayReasons[Code]) => string;
} = {
  "pathway-decided": ({ pathway, decision }) => `${pathwayWords[pathway]}: ${outcomeWords[decision]}`,
  "pathway-asks": ({ pathway, next }) => `${pathwayWords[pathway]} ${outcomeWords[next]}`,
  "pathway-range": ({ pathway, outcomes }) =>
    `${pathwayWords[pathway]} over the predicted range: ${outcomesTold(outcomes)}`,
  "pathway-limb": ({ limb }) => capital(factWords(limb)),
  "oxygen-uptake-scales-disagree": ({ limbs }) =>
    `The two scales of oxygen uptake answer differently: ${listed(limbs.map(besideLine))}`,
  "exercise-tests-disagree": ({ limbs }) => `Two exercise tests answer differently: ${listed(limbs.map(besideLine))}`,
  "unasked-fact-in-high-risk-band": ({ limbs }) =>
    `In a band of high risk and not asked: ${listed(limbs.map(besideLine))}`,
};

/** A fact with the line it was held against. */
export function besideLine(limb: Pick<FitnessLimb, "measure" | "value" | "threshold">): string {
  return `${factWords(limb)} (line: ${lineOf(limb.threshold)})`;
}
