import type { ContradictionReasons } from "../board/contradictionsOf.ts";
import type { ReasonHead } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { besideThreshold, fitnessSentences } from "./fitnessSentences.ts";
import { range } from "./format.ts";
import { thresholdWords } from "./unitWords.ts";
import { schemeWords } from "./verdictWords.table.ts";

const functionWords: Readonly<Record<Verdict, string>> = {
  met: "Lung function meets the criterion",
  unmet: "Lung function criterion not met",
  unknown: "Lung function cannot be assessed",
};

/** One sentence for each contradiction; a code without one does not compile. */
export const contradictionSentences: {
  readonly [Code in keyof ContradictionReasons]: (reason: ReasonHead<Code> & ContradictionReasons[Code]) => string;
} = {
  "unasked-high-risk": ({ answer, step }) =>
    `${functionWords[answer]}, but a finding not used by the rule is in a published high-risk range: ${besideThreshold(step)}`,
  "unasked-low-risk": ({ step }) =>
    `${functionWords.unmet}, but a finding not used by the rule is in a published low-risk range: ${besideThreshold(step)}`,
  "unasked-cardiac-index": ({ answer, score, scheme, riskClass, threshold }) =>
    `${functionWords[answer]}, ${answer === "unmet" ? "and" : "but"} the cardiac risk index of ${range(score)}${
      riskClass === undefined ? "" : ` (class ${riskClass} of ${schemeWords[scheme]})`
    } calls for further cardiac evaluation (threshold: ${thresholdWords(threshold)})`,
  "oxygen-uptake-scales-disagree": (reason) => fitnessSentences["oxygen-uptake-scales-disagree"](reason),
  "exercise-tests-disagree": (reason) => fitnessSentences["exercise-tests-disagree"](reason),
};

/** What the sections on contradictions, the liver and the cardiac index say. */
export const findingWords = {
  contradictions: "Conflicting findings" as string,
  liver: "Liver" as string,
  remnant: (remnant: string, basis: string, day: string): string =>
    `Future liver remnant: ${remnant}, ${basis}${day}. Measured by volumetry, never by counting segments.`,
  notRecorded: "not recorded" as string,
  basisOpen: "basis not recorded" as string,
  volumetry: (day: string): string => `, volumetry of ${day}`,
  policies: (disagree: boolean, policies: string): string =>
    `Published thresholds for such a liver${disagree ? " disagree" : ""}: ${policies}.`,
  policy: (id: string, threshold: string, verdict: string, otherBasis: boolean, cited: string): string =>
    `"${id}" ${threshold}: ${verdict}${otherBasis ? ", on another basis" : ""} ${cited}`,
  pathways: "Published fitness pathways" as string,
  pathwayHead: ["Pathway", "Population", "Result in its own terms", "Basis"] as readonly string[],
  replaced: (by: string): string => `; superseded by: ${by}`,
  lungDisease: (finding: string, excluded: boolean): string =>
    `; interstitial lung disease (${finding} here): ${excluded ? "excluded by the text" : "not mentioned in the part that was read"}`,
  atThreshold: "; a value is exactly at a threshold" as string,
  assumedNegative: (facts: string): string => `Assumed negative (not recorded): ${facts}.`,
  cardiac: (score: string, riskClass: string, cited: string, asks: string, missing: string): string =>
    `Thoracic revised cardiac risk index: ${score}${riskClass} ${cited}; ${asks}.${missing}`,
  cardiacClass: (letter: string, scheme: string): string => `, class ${letter} of ${scheme}`,
  cardiacAsks: {
    met: "calls for further cardiac evaluation",
    unmet: "calls for no further cardiac evaluation",
    unknown: "whether it calls for further cardiac evaluation cannot be assessed",
  } satisfies Readonly<Record<Verdict, string>> as Readonly<Record<Verdict, string>>,
  missing: (facts: string): string => ` Not recorded: ${facts}.`,
};
