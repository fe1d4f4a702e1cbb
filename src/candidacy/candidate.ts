import type { LungLesion } from "../anatomy/lesion.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { PlainDate } from "../biology/plainDate.ts";
import type { LiverRemnantFacts } from "../reserve/liverRemnantJudgment.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Chest, DiseaseCourse, Extrathoracic, Primary, Staging } from "./disease.ts";
import type { Patient } from "./patient.ts";

/** The version of the shape of a case. */
export type CaseSchema = "metastasectomy/1";

/** Why a fact is absent. */
export type AbsentReason = "not-performed" | "unable" | "declined";

/** The case as a document: which shape, which day. */
export interface CaseHeader {
  /** The version of the shape. */
  readonly schema: CaseSchema;
  /** The day of the meeting. Nothing else in this package knows what day it is. */
  readonly asOf: PlainDate;
  /** Why facts are absent, by path: shown, and the test is not asked for again. */
  readonly absentReasons?: Readonly<Record<string, AbsentReason>> | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** What is already missing or out of service in the lungs. */
export interface Lungs {
  /** Segments that left with an earlier operation; an empty list says that none did. */
  readonly absentSegments?: readonly SegmentName[] | undefined;
  /** When that was. */
  readonly absentSince?: PlainDate | undefined;
  /** Segments that are there and do not work; an empty list says that all do. */
  readonly obstructedSegments?: readonly SegmentName[] | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** Lung function as the laboratory printed it. */
export interface LungFunctionTest {
  /** When it was measured: before or after an earlier operation makes the difference. */
  readonly measuredOn?: PlainDate | undefined;
  /** FEV1 in percent of predicted. */
  readonly fev1PercentPredicted?: PercentPredicted | undefined;
  /** FEV1 in liters. */
  readonly fev1Liters?: Quantity<"liter"> | undefined;
  /** Transfer factor (DLCO) in percent of predicted. */
  readonly dlcoPercentPredicted?: PercentPredicted | undefined;
  /** Transfer factor in SI units. */
  readonly tlcoMmolPerMinPerKpa?: Quantity<"mmol-per-minute-per-kilopascal"> | undefined;
  /** Transfer factor in traditional units. */
  readonly dlcoMlPerMinPerMmHg?: Quantity<"milliliter-per-minute-per-mmhg"> | undefined;
  /** The equations the percentages were worked out with; absent is shown as not stated. */
  readonly equationSet?: string | undefined;
  /** Before or after a bronchodilator. */
  readonly bronchodilator?: "before" | "after" | undefined;
  /** Hemoglobin on that day. */
  readonly hemoglobinGramsPerLiter?: Quantity<"gram-per-liter"> | undefined;
  /** Whether the transfer factor is adjusted for hemoglobin. */
  readonly dlcoHemoglobinAdjusted?: boolean | undefined;
  /** Share of the perfusion that goes to the left lung. */
  readonly perfusionLeftPercent?: Quantity<"percent"> | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** Exercise tests. */
export interface ExerciseTest {
  /** When. */
  readonly measuredOn?: PlainDate | undefined;
  /** Height climbed on stairs. */
  readonly stairClimbMeters?: Quantity<"meter"> | undefined;
  /** Distance of the shuttle walk. */
  readonly shuttleWalkMeters?: Quantity<"meter"> | undefined;
  /** Peak oxygen uptake. */
  readonly peakVo2MlPerKgPerMin?: Quantity<"milliliter-per-kilogram-per-minute"> | undefined;
  /** Peak oxygen uptake in percent of predicted. */
  readonly peakVo2PercentPredicted?: PercentPredicted | undefined;
  /** Predicted postoperative peak oxygen uptake: a name of its own, so that a peak cannot slip in. */
  readonly ppoVo2MlPerKgPerMin?: Quantity<"milliliter-per-kilogram-per-minute"> | undefined;
  /** Fall of the oxygen saturation on exercise, in percentage points. */
  readonly saturationDropPercent?: Quantity<"percent"> | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** The liver, where part of it is to be removed as well. */
export interface Liver extends LiverRemnantFacts {
  /** Whether a liver resection is planned; false, and nothing more is asked. */
  readonly resectionPlanned?: boolean | undefined;
  /** When the volume was measured. */
  readonly volumetryOn?: PlainDate | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** Whether a systemic treatment would serve better. */
export interface SystemicAlternative {
  /** Whether it was considered. */
  readonly considered?: boolean | undefined;
  /** Whether it is held to be better. */
  readonly better?: "yes" | "no" | "unclear" | undefined;
  /** Why. */
  readonly reason?: string | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** An operation a surgeon can plan; the last two no rule chooses. */
export type PlannedProcedure = "wedge" | "segmentectomy" | "lobectomy" | "sleeve-lobectomy" | "pneumonectomy";

/** One resection of a plan. */
export interface PlannedResection {
  /** The lesions it removes, by id. */
  readonly lesions?: readonly string[] | undefined;
  /** The operation. */
  readonly procedure?: PlannedProcedure | undefined;
  /** The segments it takes. */
  readonly segments?: readonly SegmentName[] | undefined;
  /** The lung volume it takes, from CT. */
  readonly removedVolumeMl?: Quantity<"milliliter"> | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** One operation of a plan that may have several. */
export interface PlannedStage {
  /** Which comes when, from 1. */
  readonly order?: number | undefined;
  /** Which side. */
  readonly side?: "right" | "left" | "both" | undefined;
  /** How the chest is entered. */
  readonly access?: string | undefined;
  /** What is done about the nodes. */
  readonly nodes?: string | undefined;
  /** What is removed. */
  readonly resections?: readonly PlannedResection[] | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** Lesions that are to be treated without surgery. */
export interface OtherTreatment {
  /** Which, by id. */
  readonly lesions?: readonly string[] | undefined;
  /** How. */
  readonly modality?: string | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** What is intended. Absent, it is derived lesion by lesion and labeled so. */
export interface Plan {
  /** What the operation is for. */
  readonly intent?:
    | "remove-all-known-disease"
    | "progressing-lesion-only"
    | "diagnostic"
    | "residual-after-chemotherapy"
    | "palliative"
    | undefined;
  /** The operations. */
  readonly stages?: readonly PlannedStage[] | undefined;
  /** What is treated without surgery. */
  readonly otherTreatment?: readonly OtherTreatment[] | undefined;
  /** What the surgeon says where no rule chooses. */
  readonly surgeonStatement?: string | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/**
 * A case: the plan for one person, and what is known. Every field but the header may be absent, and absent is never
 * read as normal. The same names stand in the JSON of a case; the brands are the types of the same numbers.
 */
export interface Candidate {
  /** The case as a document. */
  readonly case: CaseHeader;
  /** The person. */
  readonly patient?: Patient | undefined;
  /** The primary tumor. */
  readonly primary?: Primary | undefined;
  /** The course of the disease. */
  readonly course?: DiseaseCourse | undefined;
  /** Staging examinations. */
  readonly staging?: readonly Staging[] | undefined;
  /** Disease outside the chest. */
  readonly extrathoracic?: Extrathoracic | undefined;
  /** The chest beyond the lesions. */
  readonly chest?: Chest | undefined;
  /** The lesions. No lesions, and nothing can be judged. */
  readonly lesions?: readonly LungLesion[] | undefined;
  /** What is already missing in the lungs. */
  readonly lungs?: Lungs | undefined;
  /** Lung function. */
  readonly lungFunction?: LungFunctionTest | undefined;
  /** Exercise tests. */
  readonly exercise?: ExerciseTest | undefined;
  /** The liver. */
  readonly liver?: Liver | undefined;
  /** Whether a systemic treatment would serve better. */
  readonly systemicAlternative?: SystemicAlternative | undefined;
  /** What is intended. */
  readonly plan?: Plan | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}
