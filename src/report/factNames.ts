import type { FactPath } from "../evidence/reason.ts";

/** Who brings a fact to the meeting. */
export type Supplier =
  | "radiologist"
  | "pathologist"
  | "surgeon"
  | "anesthesiologist and lung function laboratory"
  | "medical oncologist"
  | "patient";

/** A fact as it is spoken of, and who supplies it. */
interface FactName {
  readonly name: string;
  readonly supplier: Supplier;
}

/** The facts a judgment can ask for or assume, in words. A `*` in a path is any place in a list, in a name the lesion. */
const factNames: Readonly<Record<FactPath, FactName>> = {
  lesions: { name: "the list of lesions", supplier: "radiologist" },
  "lesions.*.id": { name: "a name for *", supplier: "radiologist" },
  "lesions.*.nature": { name: "what * is held to be", supplier: "radiologist" },
  "lesions.*.lobe": { name: "the lobe of *", supplier: "radiologist" },
  "lesions.*.segments": { name: "the segments of *", supplier: "radiologist" },
  "lesions.*.diameterMm": { name: "the diameter of *", supplier: "radiologist" },
  "lesions.*.depthMm": { name: "the depth of * below the pleura", supplier: "radiologist" },
  "lesions.*.pleuralSurface": { name: "the pleural surface * is nearest to", supplier: "radiologist" },
  "lesions.*.intersegmentalPlaneMm": { name: "the distance of * to the intersegmental plane", supplier: "radiologist" },
  "lesions.*.adjacent": { name: "the vessels and bronchi around *", supplier: "radiologist" },
  "lesions.*.adjacent.*.order": { name: "the order of the branch beside *", supplier: "radiologist" },
  "primary.site": { name: "the site of the primary tumor", supplier: "medical oncologist" },
  "primary.status": { name: "how the primary tumor stands", supplier: "medical oncologist" },
  "primary.assessedOn": { name: "the day the primary tumor was assessed", supplier: "medical oncologist" },
  staging: { name: "dated imaging of the rest of the body", supplier: "radiologist" },
  "extrathoracic.state": { name: "whether there is disease outside the chest", supplier: "radiologist" },
  "extrathoracic.sites": { name: "the sites of disease outside the chest", supplier: "radiologist" },
  "extrathoracic.sites.*.state": { name: "how the site outside the chest stands", supplier: "radiologist" },
  "extrathoracic.sites.*.treatableWithCurativeIntent": {
    name: "whether the site outside the chest can be treated with the aim of cure",
    supplier: "medical oncologist",
  },
  "chest.nodes": { name: "the hilar and mediastinal nodes", supplier: "radiologist" },
  "chest.pleura": { name: "the pleura", supplier: "radiologist" },
  "chest.lymphangitis": { name: "whether there is lymphangitis", supplier: "radiologist" },
  "chest.lesionListComplete": { name: "whether the list of lesions is complete", supplier: "radiologist" },
  "patient.ageYears": { name: "the age", supplier: "patient" },
  "patient.ecog": { name: "the performance status", supplier: "anesthesiologist and lung function laboratory" },
  "patient.interstitialLungDisease": { name: "interstitial lung disease on CT", supplier: "radiologist" },
  "patient.lungEvents.*.on": { name: "the day of the lung event", supplier: "medical oncologist" },
  "lungFunction.measuredOn": {
    name: "a lung function test with its day, later than the last event of the lungs",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "lungFunction.fev1PercentPredicted": {
    name: "FEV1 in percent of predicted",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "lungFunction.dlcoPercentPredicted": {
    name: "DLCO in percent of predicted",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "lungFunction.fev1Liters": {
    name: "FEV1 in liters",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "lungFunction.tlcoMmolPerMinPerKpa": {
    name: "the transfer factor as measured",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "lungFunction.dlcoMlPerMinPerMmHg": {
    name: "the transfer factor in mL/min/mmHg",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "exercise.stairClimbMeters": {
    name: "the height climbed on stairs",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "exercise.shuttleWalkMeters": { name: "the shuttle walk", supplier: "anesthesiologist and lung function laboratory" },
  "exercise.peakVo2MlPerKgPerMin": {
    name: "peak oxygen uptake in mL/kg/min",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "exercise.peakVo2PercentPredicted": {
    name: "peak oxygen uptake in percent of predicted",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "exercise.ppoVo2MlPerKgPerMin": {
    name: "predicted oxygen uptake in mL/kg/min",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "exercise.ppoVo2PercentPredicted": {
    name: "predicted oxygen uptake in percent of predicted",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "exercise.restingSaturationPercent": {
    name: "the oxygen saturation at rest",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "exercise.saturationDropPercent": {
    name: "the fall of the oxygen saturation on exercise",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "patient.sex": { name: "the sex", supplier: "patient" },
  "patient.heightCm": { name: "the height", supplier: "patient" },
  "patient.weightKg": { name: "the weight", supplier: "patient" },
  "patient.cardiac.coronaryDisease": {
    name: "whether there is coronary disease",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "patient.cardiac.strokeOrTia": {
    name: "whether there was a stroke or a transient attack",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "patient.cardiac.creatinineUmolPerL": {
    name: "the creatinine",
    supplier: "anesthesiologist and lung function laboratory",
  },
  "patient.cardiac.highRiskEvaluation": {
    name: "a cardiac evaluation",
    supplier: "anesthesiologist and lung function laboratory",
  },
  plan: { name: "the extent of the planned operation", supplier: "surgeon" },
  "lungs.absentSince": { name: "the day of the earlier lung operation", supplier: "surgeon" },
  "liver.remnantPercent": { name: "the future liver remnant", supplier: "radiologist" },
  "liver.parenchyma": { name: "the state of the liver", supplier: "pathologist" },
  "systemicAlternative.better": {
    name: "whether a systemic treatment serves better",
    supplier: "medical oncologist",
  },
  "plan.intent": { name: "what the operation is for", supplier: "surgeon" },
  "plan.stages": { name: "the planned operations with their segments", supplier: "surgeon" },
  "plan.surgeonStatement": { name: "bronchoscopy and the surgeon's statement", supplier: "surgeon" },
};

/** Says which fact a path means, with the lesion it is about, and who supplies it. */
export function factName(path: FactPath, lesionName: (lesion: number) => string): FactName {
  const found = factNames[path.replace(/\.\d+(?=\.|$)/g, ".*")];
  const lesion = /^lesions\.(\d+)\./.exec(path)?.[1];
  if (found === undefined) return { name: path.replace(/\.\d+/g, "").replace(/\W+/g, " "), supplier: "surgeon" };
  return lesion === undefined ? found : { ...found, name: found.name.replace("*", () => lesionName(Number(lesion))) };
}
