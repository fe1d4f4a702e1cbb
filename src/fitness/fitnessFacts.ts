import type { ExerciseTest } from "../case/exercise.ts";
import type { CaseFact } from "../case/fact.ts";
import type { RangeField } from "../case/field.ts";
import type { PatientCardiac } from "../case/patient.ts";
import {
  creatinineRange,
  fev1Range,
  oxygenUptakeRange,
  percentPredictedRange,
  percentRange,
  shuttleWalkRange,
  stairClimbRange,
} from "../case/ranges.table.ts";
import { refuse, requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";

/** What is known of the heart. Every field may be absent, and absent is not "none". */
export type CardiacFacts = Omit<PatientCardiac, "note">;

/** The largest operation of the plan, in the words the pathways use. */
export type PlannedExtent = "sublobar" | "lobectomy" | "bilobectomy" | "pneumonectomy";

/**
 * What the published pathways use. Any field may be absent; absent and null both mean "not known".
 *
 * Predicted postoperative values belong to one plan and are worked out in the chapter on reserve. A predicted
 * postoperative oxygen uptake has a name of its own, so that a peak value cannot slip into its place.
 */
export interface FitnessFacts extends Pick<ExerciseTest, (typeof exercise)[number]> {
  /** FEV1 in percent of predicted, from spirometry. */
  readonly fev1PercentPredicted?: PercentPredicted | undefined;
  /** FEV1 in liters after a bronchodilator, from spirometry; BTS 2001 alone uses it. */
  readonly fev1Liters?: Quantity<"liter"> | undefined;
  /** Why a recorded FEV1 in liters does not stand in `fev1Liters`: it was measured before a bronchodilator, or that is not recorded. */
  readonly fev1LitersLeftOut?: "before-bronchodilator" | "bronchodilator-not-recorded" | undefined;
  /** DLCO (TLCO) in percent of predicted, from the lung function laboratory. */
  readonly dlcoPercentPredicted?: PercentPredicted | undefined;
  /** FEV1 predicted for after the operation, in percent of predicted. */
  readonly ppoFev1PercentPredicted?: PercentPredicted | undefined;
  /** DLCO predicted for after the operation, in percent of predicted. */
  readonly ppoDlcoPercentPredicted?: PercentPredicted | undefined;
  /** The largest operation of the plan. */
  readonly plannedExtent?: PlannedExtent | undefined;
  /** What is known of the heart. */
  readonly cardiac?: CardiacFacts | undefined;
}

/** The facts that are one number. */
export type FitnessMeasure = Exclude<keyof FitnessFacts, "plannedExtent" | "cardiac" | "fev1LitersLeftOut">;

/** What no person exceeds, as the parser has it. */
const ranges: Readonly<Record<FitnessMeasure, RangeField>> = {
  fev1PercentPredicted: percentPredictedRange,
  fev1Liters: fev1Range,
  dlcoPercentPredicted: percentPredictedRange,
  ppoFev1PercentPredicted: percentPredictedRange,
  ppoDlcoPercentPredicted: percentPredictedRange,
  stairClimbMeters: stairClimbRange,
  shuttleWalkMeters: shuttleWalkRange,
  peakVo2MlPerKgPerMin: oxygenUptakeRange,
  peakVo2PercentPredicted: percentPredictedRange,
  ppoVo2MlPerKgPerMin: oxygenUptakeRange,
  ppoVo2PercentPredicted: percentPredictedRange,
  restingSaturationPercent: percentRange,
  saturationDropPercent: percentRange,
};

/** The numbers of the lung function laboratory. */
const lungFunction = ["fev1PercentPredicted", "fev1Liters", "dlcoPercentPredicted"] as const;

/** What is predicted of either measure of the reserve after the operation. */
export const predictedFields = { fev1: "ppoFev1PercentPredicted", dlco: "ppoDlcoPercentPredicted" } as const;

/** The numbers of the exercise laboratory. */
const exercise = [
  "stairClimbMeters",
  "shuttleWalkMeters",
  "peakVo2MlPerKgPerMin",
  "peakVo2PercentPredicted",
  "ppoVo2MlPerKgPerMin",
  "ppoVo2PercentPredicted",
  "restingSaturationPercent",
  "saturationDropPercent",
] as const;

const leftOut: readonly string[] = ["before-bronchodilator", "bronchodilator-not-recorded"];
const extents: readonly PlannedExtent[] = ["sublobar", "lobectomy", "bilobectomy", "pneumonectomy"];
const cardiacFlags: readonly ["coronaryDisease", "strokeOrTia", "highRiskEvaluation"] = [
  "coronaryDisease",
  "strokeOrTia",
  "highRiskEvaluation",
];

/** Refuse facts that no patient can have; absent ones pass. Every fact is looked at, whether it is needed or not. */
export function requireFitnessFacts(action: string, facts: FitnessFacts): void {
  requireFields(action, "the facts", facts);
  for (const name of [...lungFunction, ...Object.values(predictedFields), ...exercise]) {
    if (isKnown(facts[name])) requireNumber(action, name, facts[name], ...ranges[name]);
  }
  if (isKnown(facts.fev1LitersLeftOut)) requireWord(action, "fev1LitersLeftOut", facts.fev1LitersLeftOut, leftOut);
  if (isKnown(facts.plannedExtent)) requireWord(action, "plannedExtent", facts.plannedExtent, extents);
  if (isKnown(facts.cardiac)) requireCardiacFacts(action, facts.cardiac);
}

/** Refuse impossible facts about the heart; absent ones pass. */
export function requireCardiacFacts(action: string, cardiac: CardiacFacts): void {
  requireFields(action, "cardiac", cardiac);
  for (const name of cardiacFlags) {
    if (isKnown(cardiac[name]) && typeof cardiac[name] !== "boolean") {
      refuse(action, name, "true or false", cardiac[name]);
    }
  }
  const { creatinineUmolPerL } = cardiac;
  if (isKnown(creatinineUmolPerL)) requireNumber(action, "creatinineUmolPerL", creatinineUmolPerL, ...creatinineRange);
}

/**
 * The place in a case where a missing number would be filled in. A predicted postoperative value stands nowhere: it is
 * missing because the measured one is, or, where that is known, because there is no plan to work it out for.
 */
export function pathOfMeasure(facts: FitnessFacts, name: FitnessMeasure): CaseFact {
  if (name === "ppoFev1PercentPredicted") return placeBefore(facts, "fev1PercentPredicted");
  if (name === "ppoDlcoPercentPredicted") return placeBefore(facts, "dlcoPercentPredicted");
  if (name === "fev1Liters" && facts.fev1LitersLeftOut === "bronchodilator-not-recorded") {
    return "lungFunction.bronchodilator";
  }
  return isOfLungFunction(name) ? `lungFunction.${name}` : `exercise.${name}`;
}

function isOfLungFunction(name: FitnessMeasure): name is (typeof lungFunction)[number] {
  return (lungFunction as readonly string[]).includes(name);
}

function placeBefore(facts: FitnessFacts, measured: (typeof lungFunction)[number]): CaseFact {
  return isKnown(facts[measured]) ? "plan" : `lungFunction.${measured}`;
}

/** Whether a fact is there at all; null counts as absent. */
export function isKnown<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
