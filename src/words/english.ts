import type { LobeName } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { ContradictionReasons } from "../board/contradictionsOf.ts";
import type { LocalArgument } from "../board/localTreatmentReasons.ts";
import type { Caution } from "../candidacy/caution.ts";
import type { CaseFact } from "../case/fact.ts";
import type { AdjacentStructureName, BranchOrder } from "../case/lesion.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import type { Standing } from "../evidence/citation.ts";
import type { Reason } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { FitnessMeasure } from "../fitness/fitnessFacts.ts";
import type { FitnessPathwayId } from "../fitness/fitnessPathways.ts";
import type { FitnessOutcome } from "../fitness/fitnessResult.ts";
import type { Warning } from "../record/warning.ts";
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
import { biopsyOrder, cardiologyOrder, cautionOrder, nodesOrder, type OrderWords, remnantOrder } from "./orderWords.ts";
import { pageWords } from "./pageWords.table.ts";
import { radiotherapyWords } from "./radiotherapyWords.table.ts";
import { type LesionName, methodWords, pageSentence, type ShownReasons, sentence } from "./reasonSentences.ts";
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
  readonly sentence: (reason: Reason<ShownReasons>, lesion: LesionName) => string;
  /** The same for the page, whose table of lung function has what a plan takes already. */
  readonly pageSentence: (reason: Reason<ShownReasons>, lesion: LesionName) => string;
  /** The sentence of a caution. */
  readonly caution: (caution: Caution, lesion: LesionName) => string;
  /** What a caution gives to decide or order, for the lesions of which it holds. */
  readonly cautionOrder: (caution: Caution, lesions: string) => OrderWords | undefined;
  /** Tissue of lesions, as something to decide or order. */
  readonly biopsyOrder: (lesions: string) => OrderWords;
  /** Tissue of node stations, as something to decide or order. */
  readonly nodesOrder: typeof nodesOrder;
  /** An evaluation of the heart, as something to decide or order. */
  readonly cardiologyOrder: OrderWords;
  /** What is ordered where the future liver remnant falls short. */
  readonly remnantOrder: OrderWords;
  /** The sentence of a recorded value that is hard to believe. */
  readonly warning: (warning: Warning, lesion: LesionName) => string;
  /** The name of a fact. */
  readonly factName: (path: CaseFact, lesion: LesionName) => string;
  /** The name of a field below the heading of its section. */
  readonly fieldName: (path: CaseFact) => string;
  /** Several facts as one list, the same fact of several lesions once. */
  readonly factList: (paths: readonly CaseFact[], lesion: LesionName) => string;
  /** Several lesions by their names. */
  readonly lesionList: (names: readonly string[]) => string;
  /** The verdict on a criterion. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The basis of a number. */
  readonly standings: Readonly<Record<Standing, string>>;
  /** The operations. */
  readonly procedures: Readonly<Record<PlannedProcedure | "undetermined", string>>;
  /** A lobe. */
  readonly lobe: (lobe: LobeName) => string;
  /** An examination. */
  readonly modality: (modality: string) => string;
  /** A segment. */
  readonly segment: (segment: SegmentName) => string;
  /** A structure beside a lesion. */
  readonly structure: (structure: AdjacentStructureName, order?: BranchOrder) => string;
  /** The pathways of fitness. */
  readonly pathways: Readonly<Record<FitnessPathwayId, string>>;
  /** The conclusions of the pathways. */
  readonly outcomes: Readonly<Record<FitnessOutcome, string>>;
  /** How what a plan takes was estimated. */
  readonly methods: typeof methodWords;
  /** The measurements of the pathways. */
  readonly measures: Readonly<Record<FitnessMeasure, string>>;
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
