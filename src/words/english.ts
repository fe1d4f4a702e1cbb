import type { ContradictionReasons } from "../board/contradictionsOf.ts";
import type { LocalArgument } from "../board/localTreatmentReasons.ts";
import type { Reason } from "../evidence/reason.ts";
import { biologyWords } from "./biologyWords.table.ts";
import { lobeWords, modalityName, procedureWords, segmentWords, structureWords } from "./caseWords.ts";
import { cautionSentence } from "./cautionWords.ts";
import { factLabel, factList, fieldLabel } from "./factLabel.ts";
import { type FigureWords, figureWords } from "./figureWords.table.ts";
import { contradictionSentences, findingWords } from "./findingWords.table.ts";
import { measureWords, outcomeWords, pathwayWords } from "./fitnessWords.ts";
import { lesionList } from "./format.ts";
import { fullPageWords } from "./fullPageWords.table.ts";
import { localPhrases, localWords } from "./localWords.table.ts";
import { lungFunctionWords } from "./lungFunctionWords.table.ts";
import { biopsyOrder, cardiologyOrder, cautionOrder, nodesOrder, remnantOrder } from "./orderWords.ts";
import { pageWords } from "./pageWords.table.ts";
import { radiotherapyWords } from "./radiotherapyWords.table.ts";
import { methodWords, pageSentence, sentence } from "./reasonSentences.ts";
import { trialWords } from "./trialWords.table.ts";
import { standingWords, verdictWords } from "./verdictWords.table.ts";
import { warningSentence } from "./warningWords.ts";

/**
 * Everything a page says, as one value: a translation is another value of this type. It is total over the codes of
 * reasons and cautions, over verdicts, standings and operations, and over the labels of the page.
 */
export interface Words {
  /** The language of the page, as in the `lang` attribute of HTML. */
  readonly language: string;
  /** The sentence of a reason. */
  readonly sentence: typeof sentence;
  /** The same for the page, whose table of lung function has what a plan takes already. */
  readonly pageSentence: typeof pageSentence;
  /** The sentence of a caution. */
  readonly caution: typeof cautionSentence;
  /** What a caution gives to decide or order, for the lesions of which it holds. */
  readonly cautionOrder: typeof cautionOrder;
  /** Tissue of lesions, as something to decide or order. */
  readonly biopsyOrder: typeof biopsyOrder;
  /** Tissue of node stations, as something to decide or order. */
  readonly nodesOrder: typeof nodesOrder;
  /** An evaluation of the heart, as something to decide or order. */
  readonly cardiologyOrder: typeof cardiologyOrder;
  /** What is ordered where the future liver remnant falls short. */
  readonly remnantOrder: typeof remnantOrder;
  /** The sentence of a recorded value that is hard to believe. */
  readonly warning: typeof warningSentence;
  /** The name of a fact. */
  readonly factName: typeof factLabel;
  /** The name of a field below the heading of its section. */
  readonly fieldName: typeof fieldLabel;
  /** Several facts as one list, the same fact of several lesions once. */
  readonly factList: typeof factList;
  /** Several lesions by their names. */
  readonly lesionList: typeof lesionList;
  /** The verdict on a criterion. */
  readonly verdicts: typeof verdictWords;
  /** The basis of a number. */
  readonly standings: typeof standingWords;
  /** The operations. */
  readonly procedures: typeof procedureWords;
  /** A lobe. */
  readonly lobe: typeof lobeWords;
  /** An examination. */
  readonly modality: typeof modalityName;
  /** A segment. */
  readonly segment: typeof segmentWords;
  /** A structure beside a lesion. */
  readonly structure: typeof structureWords;
  /** The pathways of fitness. */
  readonly pathways: typeof pathwayWords;
  /** The conclusions of the pathways. */
  readonly outcomes: typeof outcomeWords;
  /** How what a plan takes was estimated. */
  readonly methods: typeof methodWords;
  /** The measurements of the pathways. */
  readonly measures: typeof measureWords;
  /** The page itself. */
  readonly page: typeof pageWords;
  /** Findings that conflict with the answer on lung function. */
  readonly contradiction: (reason: Reason<ContradictionReasons>) => string;
  /** An argument on a local treatment. */
  readonly localArgument: (argument: LocalArgument) => string;
  /** The full page: headings and tables. */
  readonly fullPage: typeof fullPageWords;
  /** Conflicting findings, liver, pathways of fitness. */
  readonly findings: typeof findingWords;
  /** Distances, what would change the result, agenda. */
  readonly trial: typeof trialWords;
  /** Disease biology and evidence. */
  readonly biology: typeof biologyWords;
  /** Local treatment options. */
  readonly local: typeof localWords;
  /** Measured lung function. */
  readonly lungFunction: typeof lungFunctionWords;
  /** Published radiotherapy. */
  readonly radiotherapy: typeof radiotherapyWords;
  /** The figures. */
  readonly figures: FigureWords;
}

/** The page in American English. */
export const english: Words = {
  language: "en",
  sentence,
  pageSentence,
  caution: cautionSentence,
  cautionOrder,
  biopsyOrder,
  nodesOrder,
  cardiologyOrder,
  remnantOrder,
  warning: warningSentence,
  factName: factLabel,
  fieldName: fieldLabel,
  factList,
  lesionList,
  verdicts: verdictWords,
  standings: standingWords,
  procedures: procedureWords,
  lobe: lobeWords,
  modality: modalityName,
  segment: segmentWords,
  structure: structureWords,
  pathways: pathwayWords,
  outcomes: outcomeWords,
  methods: methodWords,
  measures: measureWords,
  page: pageWords,
  contradiction: (reason) =>
    (contradictionSentences[reason.code] as (each: Reason<ContradictionReasons>) => string)(reason),
  localArgument: (argument) => (localPhrases[argument.code] as (each: unknown) => string)(argument),
  fullPage: fullPageWords,
  findings: findingWords,
  trial: trialWords,
  biology: biologyWords,
  local: localWords,
  lungFunction: lungFunctionWords,
  radiotherapy: radiotherapyWords,
  figures: figureWords,
};
