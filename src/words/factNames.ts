import { type CaseFact, type FactPattern, factPattern } from "../case/fact.ts";
import { listed } from "./format.ts";

/** The facts a judgment can ask for or assume, in words. A `*` in a path is any place in a list, in a name the lesion. */
const factNames: Readonly<Partial<Record<FactPattern, string>>> = {
  lesions: "the list of lesions",
  "lesions.*.id": "a name for *",
  "lesions.*.nature": "the nature of *",
  "lesions.*.tissue": "a tissue sample of *",
  "plan.stages.*": "what is planned for the place of a vanished lesion",
  "lesions.*.lobe": "the lobe of *",
  "lesions.*.segments": "the segments of *",
  "lesions.*.diameterMm": "the diameter of *",
  "lesions.*.depthMm": "the depth of * below the pleura",
  "lesions.*.pleuralSurface": "the pleural surface nearest to *",
  "lesions.*.intersegmentalPlaneMm": "the distance of * to the intersegmental plane",
  "lesions.*.adjacent": "the vessels and bronchi around *",
  "lesions.*.adjacent.*.order": "the order of the branch beside *",
  "lesions.*.adjacent.*": "a structure beside *",
  "lesions.*.adjacent.*.relation": "whether the structure beside * is near, touched or invaded",
  "lesions.*.adjacent.*.distanceMm": "the distance of a structure beside *",
  "lesions.*.course": "the course of *",
  "lesions.*.crossesFissure": "a fissure crossed by *",
  "lesions.*.previousRadiation": "earlier radiation of *",
  "lesions.*.endobronchial": "growth of * inside an airway",
  "lesions.*.previousDiameterMm": "an earlier diameter of *",
  "lesions.*.measuredOn": "the day of measuring *",
  "lesions.*.previousOn": "the day of its earlier diameter",
  "primary.site": "the site of the primary tumor",
  "primary.status": "how the primary tumor stands",
  "primary.assessedOn": "the day the primary tumor was assessed",
  "primary.diagnosedOn": "the day the primary tumor was diagnosed",
  "primary.treatedOn": "the day the primary tumor was treated",
  "primary.histology": "the histology of the primary tumor",
  "primary.biomarkers": "the biomarkers",
  "course.lungMetastasisDetectedOn": "the day the lung metastases were first seen",
  "course.polymetastaticBefore": "whether there was polymetastatic disease before",
  "course.oligometastaticBefore": "whether there was oligometastatic disease before",
  "course.systemic": "the systemic treatments with their dates",
  "course.systemic.*.lastDoseOn": "the day of the last dose",
  "course.systemic.*.ongoing": "whether the drug is running",
  "staging.*.on": "the day of an examination",
  "staging.*.sliceMm": "the slices of the CT",
  "chest.stations": "the stations of the nodes",
  "patient.wish": "the patient's wish",
  "plan.operationOn": "the day of the operation",
  staging: "a CT, MRI or PET-CT of chest and abdomen with its day",
  "staging.*": "a recent CT, MRI or PET-CT of chest and abdomen",
  "staging.*.modality": "the kind of an examination",
  "staging.*.regions": "the regions an examination covered",
  "staging.*.contrast": "whether contrast was given",
  "extrathoracic.sites.*.assessedOn": "the day the site outside the chest was assessed",
  "extrathoracic.state": "whether there is disease outside the chest",
  "extrathoracic.sites": "the sites of disease outside the chest",
  "extrathoracic.sites.*.state": "how the site outside the chest stands",
  "extrathoracic.sites.*.treatableWithCurativeIntent":
    "whether the site outside the chest can be treated with the aim of cure",
  "chest.nodes": "the hilar and mediastinal nodes",
  "chest.pleura": "the pleura",
  "chest.lymphangitis": "whether there is lymphangitis",
  "chest.lesionListComplete": "whether the list of lesions is complete",
  "patient.ageYears": "the age",
  "patient.ecog": "the performance status",
  "patient.interstitialLungDisease": "interstitial lung disease on CT",
  "patient.lungEvents": "the events of the lungs since the test",
  "patient.lungEvents.*.on": "the day of the lung event",
  "lungFunction.measuredOn": "a lung function test with its day, later than the last event of the lungs",
  "lungFunction.fev1PercentPredicted": "FEV1 in percent of predicted",
  "lungFunction.dlcoPercentPredicted": "DLCO in percent of predicted",
  "lungFunction.perfusionLeftPercent": "the perfusion of the left lung",
  "lungFunction.fev1Liters": "FEV1 in liters",
  "lungFunction.bronchodilator": "whether FEV1 was measured after a bronchodilator",
  "lungFunction.tlcoMmolPerMinPerKpa": "the transfer factor as measured",
  "lungFunction.dlcoMlPerMinPerMmHg": "the transfer factor in mL/min/mmHg",
  "exercise.stairClimbMeters": "the height climbed on stairs",
  "exercise.shuttleWalkMeters": "the shuttle walk",
  "exercise.peakVo2MlPerKgPerMin": "peak oxygen uptake in mL/kg/min",
  "exercise.peakVo2PercentPredicted": "peak oxygen uptake in percent of predicted",
  "exercise.ppoVo2MlPerKgPerMin": "predicted oxygen uptake in mL/kg/min",
  "exercise.ppoVo2PercentPredicted": "predicted oxygen uptake in percent of predicted",
  "exercise.restingSaturationPercent": "the oxygen saturation at rest",
  "exercise.saturationDropPercent": "the fall of the oxygen saturation on exercise",
  "patient.sex": "the sex",
  "patient.heightCm": "the height",
  "patient.weightKg": "the weight",
  "patient.cardiac.coronaryDisease": "whether there is coronary disease",
  "patient.cardiac.strokeOrTia": "whether there was a stroke or a transient attack",
  "patient.cardiac.creatinineUmolPerL": "the creatinine",
  "patient.cardiac.highRiskEvaluation": "a cardiac evaluation",
  plan: "the extent of the planned operation",
  "lungs.absentSegments": "the segments gone since an earlier operation",
  "lungs.obstructedSegments": "the obstructed segments",
  "lungs.totalVolumeMl": "the volume of both lungs on CT",
  "lungs.absentSince": "the day of the earlier lung operation",
  "liver.resectionPlanned": "whether part of the liver is removed",
  "liver.remnantPercent": "the future liver remnant",
  "liver.parenchyma": "the state of the liver",
  "systemicAlternative.better": "whether a systemic treatment serves better",
  "plan.intent": "what the operation is for",
  "plan.stages": "what each planned operation takes, by segment",
  "plan.surgeonStatement.completeResection": "the surgeon's statement whether all of it can be removed",
};

/** Says which fact a path means, with the lesion it is about. */
export function factName(path: CaseFact, lesionName: (lesion: number) => string): string {
  const name = factNames[factPattern(path)];
  if (name === undefined) return path.replace(/\.\d+/g, "").replace(/\W+/g, " ");
  const lesion = /^lesions\.(\d+)\./.exec(path)?.[1];
  return name.replace("*", () => (lesion === undefined ? "each lesion" : lesionName(Number(lesion))));
}

/** Lists facts in words; the same fact of several lesions stands once. */
export function factList(paths: readonly CaseFact[], lesionName: (lesion: number) => string): string {
  const groups = new Map<string, { fact: CaseFact; lesions: string[] }>();
  for (const path of paths) {
    const key = path.replace(/^lesions\.\d+\./, "lesions.*.");
    const { fact, lesions } = groups.get(key) ?? { fact: path, lesions: [] };
    factName(path, (lesion) => String(lesions.push(lesionName(lesion))));
    groups.set(key, { fact, lesions });
  }
  return listed([...groups.values()].map(({ fact, lesions }) => factName(fact, () => listed(lesions))));
}
