import type { CaseFact } from "../case/fact.ts";

/** Who sits at the table and brings facts to it. */
export type BoardMember =
  | "radiologist"
  | "pathologist"
  | "medical-oncologist"
  | "radiation-oncologist"
  | "anesthesiologist"
  | "surgeon"
  | "patient";

/** A part of a case that one member brings. A `*` is any place in a list. */
export type CasePart =
  | "lesions"
  | "lesions.*.tissue"
  | "lesions.*.endobronchial"
  | "lesions.*.previousRadiation"
  | "staging"
  | "extrathoracic"
  | "extrathoracic.sites.*.treatableWithCurativeIntent"
  | "chest"
  | "patient.interstitialLungDisease"
  | "liver"
  | "liver.parenchyma"
  | "liver.resectionPlanned"
  | "primary"
  | "primary.histology"
  | "primary.biomarkers"
  | "course"
  | "systemicAlternative"
  | "patient.lungEvents"
  | "patient"
  | "lungFunction"
  | "exercise"
  | "lungs"
  | "lungs.totalVolumeMl"
  | "plan.intent"
  | "plan.stages"
  | "plan.otherTreatment"
  | "plan"
  | "patient.ageYears"
  | "patient.wish";

/** Who brings which part; the longest name decides. */
const parts: Readonly<Record<CasePart, BoardMember>> = {
  lesions: "radiologist",
  "lesions.*.tissue": "pathologist",
  "lesions.*.endobronchial": "surgeon",
  "lesions.*.previousRadiation": "radiation-oncologist",
  staging: "radiologist",
  extrathoracic: "radiologist",
  "extrathoracic.sites.*.treatableWithCurativeIntent": "medical-oncologist",
  chest: "radiologist",
  "patient.interstitialLungDisease": "radiologist",
  liver: "radiologist",
  "liver.parenchyma": "pathologist",
  "liver.resectionPlanned": "surgeon",
  primary: "medical-oncologist",
  "primary.histology": "pathologist",
  "primary.biomarkers": "pathologist",
  course: "medical-oncologist",
  systemicAlternative: "medical-oncologist",
  "patient.lungEvents": "medical-oncologist",
  patient: "anesthesiologist",
  lungFunction: "anesthesiologist",
  exercise: "anesthesiologist",
  lungs: "surgeon",
  "lungs.totalVolumeMl": "radiologist",
  "plan.intent": "surgeon",
  "plan.stages": "surgeon",
  "plan.otherTreatment": "surgeon",
  plan: "surgeon",
  "patient.ageYears": "patient",
  "patient.wish": "patient",
};

/** Finds the part of a case a fact belongs to; a path outside every part belongs to none. */
export function partOf(path: CaseFact | CasePart): CasePart | undefined {
  let name: string = path.replace(/\.\d+(?=\.)/g, ".*");
  while (!Object.hasOwn(parts, name)) {
    const end = name.lastIndexOf(".");
    if (end < 0) return undefined;
    name = name.slice(0, end);
  }
  return name as CasePart;
}

/** Names the member who brings a fact; what belongs to no part falls to the surgeon, who presents the case. */
export function memberFor(path: CaseFact | CasePart): BoardMember {
  const part = partOf(path);
  return part === undefined ? "surgeon" : parts[part];
}

/** Lists the members in the order in which the article calls them. */
export function boardMembers(): readonly BoardMember[] {
  return [
    "radiologist",
    "pathologist",
    "medical-oncologist",
    "radiation-oncologist",
    "anesthesiologist",
    "surgeon",
    "patient",
  ];
}
