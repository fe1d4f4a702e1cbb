import type { LungSide } from "../anatomy/lobe.ts";
import type { SingleNoduleCounts } from "../biology/singleNoduleCounts.table.ts";
import type { CaseFact } from "../case/fact.ts";
import type { AdjacentStructureName } from "../case/lesion.ts";
import type { LungEvent, Smoking } from "../case/patient.ts";
import type { PlannedProcedure, PlannedStage } from "../case/plan.ts";
import type { PrimarySite } from "../case/primarySite.ts";
import type { Citation, Standing } from "../evidence/citation.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { SatoScore } from "../fitness/satoScore.ts";
import type { Extent } from "../units/extent.ts";
import type { TissueQuestion } from "./tissueQuestion.ts";

/** Deaths among patients of a published series: counts of that series, never the risk of this patient. */
export interface SeriesCount {
  /** Who died. */
  readonly deaths: number;
  /** Of how many. */
  readonly patients: number;
  /** Who they were. */
  readonly population: "lung-metastases" | "incomplete-resection" | "lung-cancer";
  /** The series. */
  readonly source: Citation;
}

/** To which day an age was counted: the planned operation, or the meeting where none is planned. */
export type CountedTo = "operation" | "meeting";

/** Something that happened to the lungs, as it is recorded. */
export interface RecordedEvent {
  /** Its place in the list. */
  readonly event: number;
  /** What happened, how severe, and when. */
  readonly recorded: LungEvent;
}

/** What the criteria do not judge and a board has to know before it reads the verdict: from code to payload. */
export interface CautionDetail {
  /** It is not known whether a lesion is a metastasis. */
  "tissue-open": {
    readonly lesion: number;
    readonly question: TissueQuestion;
    /** Lung cancers and metastases among single nodules of patients with such a primary, where they were counted. */
    readonly counts?: SingleNoduleCounts;
    /** The smoking history, where it is recorded. */
    readonly smoking?: Smoking;
  };
  /** A lesion is recorded as a proven metastasis, and tissue of no lesion is recorded. */
  "proven-without-tissue": { readonly lesion: number };
  /** No list of examinations is recorded. */
  "imaging-not-recorded": Record<never, never>;
  /** The imaging that covers chest and abdomen is old. */
  "imaging-age": {
    /** Each region with the age of its newest imaging. */
    readonly imaged: readonly { readonly region: "chest" | "abdomen"; readonly days: Extent }[];
    readonly to: CountedTo;
    readonly threshold: Threshold;
  };
  /** No examination is recorded that covers a region. */
  "imaging-not-covering": { readonly regions: readonly ("chest" | "abdomen")[] };
  /** No recent imaging of the brain is recorded; how strongly a source recommends it. */
  "brain-not-imaged": {
    readonly site?: PrimarySite;
    readonly strength: "asks" | "considers" | "concerns" | "question" | "known";
    /** The age of the newest imaging of the brain, where there is one. */
    readonly days?: Extent;
  };
  /** The lung function test is old. */
  "lung-function-age": { readonly days: Extent; readonly to: CountedTo; readonly threshold: Threshold };
  /** Something happened to the lungs after the test, or on an unknown day. */
  "lung-function-before-event": RecordedEvent & {
    /** Set where the days leave open which came first. */
    readonly unclear?: true;
  };
  /** Something happened to the lungs shortly before the operation, and the test was made after it. */
  "lung-event": RecordedEvent;
  /** The plan leaves no lung on a side. */
  pneumonectomy: {
    readonly side?: LungSide;
    readonly series: readonly SeriesCount[];
    /** The lesions the plan leaves. */
    readonly remaining?: readonly number[];
  };
  /** The plan leaves no lung on a side from which part had been removed before. */
  "completion-pneumonectomy": { readonly side: LungSide; readonly series: readonly SeriesCount[] };
  /** The middle lobe alone stays of the right lung. */
  "lone-middle-lobe": Record<never, never>;
  /** The plan operates on the only lung. */
  "only-lung": { readonly side: LungSide; readonly procedure: PlannedProcedure | "undetermined" };
  /** Oxygen at home. */
  "home-oxygen": Record<never, never>;
  /** Frailty. */
  frailty: { readonly scale: number; readonly threshold: Threshold };
  /** ECOG 3 or 4, which the numbers of the reserve do not show. */
  "performance-status": { readonly ecog: number };
  /** A cardiac evaluation found high risk, or coronary disease, stroke and creatinine are three risk factors. */
  "high-risk-heart": { readonly threeRisks: boolean };
  /** The board records that another treatment is preferable, and the policy does not use it. */
  "alternative-preferred": Record<never, never>;
  /** An earlier resection of lung is recorded in the course, and not all of it among the absent segments. */
  "resection-not-counted": { readonly treatment: number; readonly segments: number; readonly counted: number };
  /** A lesion grows into what no resection of lung alone removes. */
  "grows-into": { readonly lesion: number; readonly structures: readonly (AdjacentStructureName | "airway")[] };
  /** The plan reaches beyond the lung. */
  "extended-resection": { readonly stage: number; readonly structures: NonNullable<PlannedStage["extended"]> };
  /** Coronary disease, and it is not recorded whether there was a recent infarction. */
  "infarction-not-recorded": { readonly threshold: Threshold };
  /** Interstitial lung disease, with the published score as far as the record holds its items. */
  "interstitial-lung-disease": {
    readonly finding: "suspected" | "present";
    readonly score: SatoScore;
  };
  /** Airflow obstruction in which a lobectomy costs less FEV1 than counting predicts; without numbers, emphysema on CT. */
  emphysema: { readonly fev1?: number; readonly ratio?: number };
  /** Mismatch repair deficiency, and no checkpoint inhibitor was given. */
  "msi-high-untreated": Record<never, never>;
  /** A VEGF inhibitor within the longest of its published intervals before the operation, or without a last day. */
  "vegf-interval": {
    readonly treatment: number;
    /** An antibody or trap, for which the intervals were read, or a kinase inhibitor, for which none was. */
    readonly kind: "antibody" | "kinase-inhibitor";
    /** It is still given, as recorded. */
    readonly ongoing: boolean;
    readonly to: CountedTo;
    readonly days?: Extent;
    /** Each published interval with the earliest day of operation that keeps it, where the last dose has a day. */
    readonly intervals: readonly { readonly threshold: Threshold; readonly earliestOn?: string }[];
  };
  /** Radiotherapy is planned where organs lie beside the lesion, unmeasured, or where radiation was given before. */
  "radiotherapy-place": {
    readonly lesion: number;
    readonly planned: { readonly doseGray?: number; readonly fractions?: number };
    /** What lies within the distance from which a trial kept its highest dose, and how far; 0 where it is touched. */
    readonly organs: readonly { readonly structure: PlaceStructure; readonly distanceMm: number }[];
    /** What the protocol of the trial gave at such a place; absent where the distances are not recorded. */
    readonly given?: { readonly doseGray: number; readonly fractions: number };
    /** The lesion was irradiated before, or the course holds earlier radiotherapy. */
    readonly irradiatedBefore: boolean;
  };
  /** Radiotherapy is planned and names none of the lesions listed. */
  "radiotherapy-without-lesion": { readonly treatment: number };
  /** More metastases than the number a consensus statement names. */
  "many-metastases": { readonly count: number; readonly threshold: Threshold };
  /** A nodule of a pattern that is most often benign. */
  "benign-pattern": { readonly lesion: number; readonly pattern: "calcification" | "perifissural" };
  /** A distance that decides lies within reach of a measurement error of its convention. */
  "near-convention": {
    readonly lesion: number;
    readonly convention: "fissure" | "rind" | "margin";
    /** What was measured. */
    readonly measuredMm: number;
    /** Facts the convention uses. */
    readonly requiredMm: number;
  };
}

/** A structure beside a lesion; the mediastinum where the pleura beside it is mediastinal. */
export type PlaceStructure = AdjacentStructureName | "mediastinum";

/** Which caution. */
export type CautionCode = keyof CautionDetail;

/** A caution that may have a fact to request. */
export type AskedCaution = Extract<
  CautionCode,
  "tissue-open" | "imaging-not-recorded" | "imaging-age" | "imaging-not-covering" | "brain-not-imaged" | "vegf-interval"
>;

/** What every caution says, whatever it is about. */
export interface CautionHead<Code> {
  /** Which sentence this is. Codes are closed: the report has a sentence for each, or does not compile. */
  readonly code: Code;
  /** The facts it comes from, recorded or not. */
  readonly facts: readonly CaseFact[];
  /** Facts that would settle it, where there are any: a policy that makes it a question needs them. */
  readonly asks?: readonly [CaseFact, ...CaseFact[]];
  /** Basis of the rule behind it. */
  readonly standing: Standing;
  /** Who says so; absent where it is a convention. */
  readonly source?: Citation;
}

/**
 * Something the criteria do not judge and a board has to know before it reads the verdict. It changes no verdict; a
 * policy may make a kind of caution a question.
 */
export type Caution = { [Code in CautionCode]: CautionHead<Code> & CautionDetail[Code] }[CautionCode];
