import type { ContradictionReasons } from "../board/contradictionsOf.ts";
import type { Review } from "../board/review.ts";
import type { Reason, ReasonHead } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { besideThreshold, fitnessSentences } from "../words/fitnessSentences.ts";
import { range } from "../words/format.ts";
import { lineOf } from "../words/unitWords.ts";
import { schemeWords } from "../words/words.ts";
import { cite, type Sources } from "./sources.ts";

const functionWords: Readonly<Record<Verdict, string>> = {
  met: "Function meets the criterion",
  unmet: "Function does not meet the criterion",
  unknown: "Function cannot be judged",
};

/** One sentence for each contradiction; a code without one does not compile. */
const sentences: {
  readonly [Code in keyof ContradictionReasons]: (reason: ReasonHead<Code> & ContradictionReasons[Code]) => string;
} = {
  "unasked-high-risk": ({ answer, step }) =>
    `${functionWords[answer]}, and a fact that was not asked lies where a paper speaks of high risk: ${besideThreshold(step)}`,
  "unasked-low-risk": ({ step }) =>
    `${functionWords.unmet}, and a fact that was not asked lies where a paper speaks of low risk: ${besideThreshold(step)}`,
  "unasked-cardiac-index": ({ answer, score, scheme, riskClass, threshold }) =>
    `${functionWords[answer]}, and the cardiac index of ${range(score)}${
      riskClass === undefined ? "" : ` (class ${riskClass} of ${schemeWords[scheme]})`
    } asks for further cardiac evaluation (line: ${lineOf(threshold)})`,
  "oxygen-uptake-scales-disagree": (reason) => fitnessSentences["oxygen-uptake-scales-disagree"](reason),
  "exercise-tests-disagree": (reason) => fitnessSentences["exercise-tests-disagree"](reason),
};

/** Facts that speak against the answer on function; left out where there are none. */
export function contradictionSection({ contradictions }: Review, sources: Sources): readonly string[] {
  if (contradictions === undefined) return [];
  return [
    "## Facts that do not go together",
    "",
    ...contradictions.map((reason) => `- ${contradictionSentence(reason)} ${grounds(reason, sources)}.`),
  ];
}

/** Puts a contradiction into words. */
export function contradictionSentence(reason: Reason<ContradictionReasons>): string {
  return (sentences[reason.code] as (reason: Reason<ContradictionReasons>) => string)(reason);
}

function grounds(reason: Reason<ContradictionReasons>, sources: Sources): string {
  const steps = "steps" in reason ? reason.steps : "step" in reason ? [reason.step] : [reason];
  const cited = steps.map(({ threshold }) => cite(threshold, sources));
  return [...new Set(cited)].join(" ");
}
