import { type CaseFact, type FactPattern, factPattern } from "../case/fact.ts";
import type { PlainDate } from "../units/plainDate.ts";

/**
 * Lists answers a missing fact can have: every word of a closed list, both ends of what a number or a date can
 * reasonably be. For a fact that is a list or a text of its own, such as the segments of a lesion, there is none, and its
 * effect is not tried.
 */
export function legalAnswers(path: CaseFact, asOf: PlainDate): readonly unknown[] {
  const name = factPattern(path);
  if (Object.hasOwn(answers, name)) return answers[name]!;
  if (name === "staging") return [[examination("ct", asOf)], [examination("endoscopy", asOf)]];
  if (name === "staging.*") return [examination("ct", asOf), examination("endoscopy", asOf)];
  if (name === "patient.lungEvents") return [[], [{ on: asOf }]];
  return dates.includes(name) ? ["1900-01-01", asOf] : [];
}

function examination(modality: string, on: PlainDate): unknown {
  return { modality, on, regions: ["chest", "abdomen"] };
}

const yesNo: readonly unknown[] = [true, false];
const orders: readonly unknown[] = ["subsegmental", "segmental", "lobar", "main"];

/** Ends of a number are where a meeting would still believe it; in between nothing judges differently from one of them. */
const answers: Readonly<Partial<Record<FactPattern, readonly unknown[]>>> = {
  "lesions.*.nature": [
    "proven-metastasis",
    "suspected-metastasis",
    "indeterminate",
    "suspected-primary-lung-cancer",
    "proven-primary-lung-cancer",
    "benign",
  ],
  "lesions.*.course": ["new", "growing", "stable", "responding", "vanished"],
  "lesions.*.crossesFissure": yesNo,
  "lesions.*.endobronchial": yesNo,
  "lesions.*.lobe": ["right-upper", "right-middle", "right-lower", "left-upper", "left-lower"],
  "lesions.*.diameterMm": [3, 30, 150],
  "lesions.*.depthMm": [0, 30, 100],
  "lesions.*.pleuralSurface": ["costal", "diaphragmatic", "interlobar", "mediastinal"],
  "lesions.*.intersegmentalPlaneMm": [0, 50],
  "lesions.*.adjacent": [
    [],
    [{ structure: "vessel", order: "segmental", relation: "abuts" }],
    [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: 1 }],
    [{ structure: "bronchus", order: "main", relation: "invades" }],
  ],
  "lesions.*.adjacent.*.order": orders,
  "staging.*.modality": ["ct", "pet-ct", "mri", "bone-scan", "ultrasound", "endoscopy", "ebus", "other"],
  "staging.*.regions": [["chest", "abdomen"], ["extremity"]],
  "lesions.*.adjacent.*.relation": ["abuts", "invades"],
  "lesions.*.adjacent.*.distanceMm": [0, 3, 50],
  "lungs.totalVolumeMl": [3000, 9000],
  "primary.site": ["colorectal", "kidney", "other", "lung", "blood", "germ-cell"],
  "primary.status": ["no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled", "never-found"],
  "extrathoracic.state": ["none-found", "present"],
  "extrathoracic.sites": [[{ state: "resected" }], [{ state: "growing", treatableWithCurativeIntent: false }]],
  "extrathoracic.sites.*.state": ["resected", "complete-response", "stable", "growing"],
  "extrathoracic.sites.*.treatableWithCurativeIntent": yesNo,
  "chest.nodes": ["not-suspicious", "suspected", "biopsy-negative", "proven"],
  "chest.pleura": ["clear", "effusion-not-sampled", "malignant"],
  "chest.lymphangitis": yesNo,
  "chest.lesionListComplete": yesNo,
  "patient.ageYears": [10, 60],
  "patient.ecog": [0, 1, 2, 3, 4],
  "patient.interstitialLungDisease": ["none-on-ct", "suspected", "present"],
  "lungFunction.fev1PercentPredicted": [10, 120],
  "lungFunction.dlcoPercentPredicted": [10, 120],
  "lungFunction.fev1Liters": [0.5, 5],
  "exercise.stairClimbMeters": [0, 60],
  "exercise.shuttleWalkMeters": [0, 900],
  "exercise.peakVo2MlPerKgPerMin": [5, 12, 17, 40],
  "exercise.peakVo2PercentPredicted": [10, 50, 120],
  "exercise.ppoVo2MlPerKgPerMin": [3, 12, 40],
  "exercise.ppoVo2PercentPredicted": [10, 50, 120],
  "exercise.restingSaturationPercent": [80, 98],
  "exercise.saturationDropPercent": [0, 10],
  "patient.cardiac.coronaryDisease": yesNo,
  "patient.cardiac.strokeOrTia": yesNo,
  "patient.cardiac.creatinineUmolPerL": [60, 400],
  "patient.cardiac.highRiskEvaluation": yesNo,
  "liver.resectionPlanned": yesNo,
  "liver.remnantPercent": [5, 80],
  "liver.parenchyma": ["healthy", "chemotherapy-injured", "cirrhotic"],
  "systemicAlternative.better": ["yes", "no", "unclear"],
  "plan.intent": [
    "remove-all-known-disease",
    "progressing-lesion-only",
    "diagnostic",
    "residual-after-chemotherapy",
    "palliative",
  ],
  "plan.surgeonStatement.completeResection": ["yes", "no", "uncertain"],
};

const dates: readonly FactPattern[] = [
  "staging.*.on",
  "extrathoracic.sites.*.assessedOn",
  "primary.assessedOn",
  "patient.lungEvents.*.on",
  "lungFunction.measuredOn",
  "lungs.absentSince",
];
