import { refuse } from "../internal/refuse.ts";
import type { CaseFact, FactPattern } from "./fact.ts";

/** Who sits at the table and brings facts to it. */
export type BoardMember =
  | "radiologist"
  | "pathologist"
  | "medical-oncologist"
  | "radiation-oncologist"
  | "pulmonologist"
  | "anesthesiologist"
  | "surgeon"
  | "patient";

/** A part of a case that one member brings. A `*` is any place in a list. */
export type CasePart = Extract<
  FactPattern,
  | Section
  | "lesions.*.tissue"
  | "lesions.*.endobronchial"
  | "lesions.*.previousRadiation"
  | "extrathoracic.sites.*.treatableWithCurativeIntent"
  | "patient.interstitialLungDisease"
  | "patient.homeOxygen"
  | "patient.lungEvents"
  | "patient.ageYears"
  | "patient.wish"
  | "lungs.totalVolumeMl"
  | "lungs.emphysema"
  | "liver.parenchyma"
  | "liver.resectionPlanned"
  | "primary.histology"
  | "primary.biomarkers"
  | "plan.intent"
  | "plan.stages"
  | "plan.otherTreatment"
>;

/** A section of a case: every fact lies in one, so that every fact has somebody who brings it. */
type Section = Exclude<FactPattern, `${string}.${string}`>;

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
  "patient.interstitialLungDisease": "pulmonologist",
  "patient.homeOxygen": "pulmonologist",
  liver: "radiologist",
  "liver.parenchyma": "pathologist",
  "liver.resectionPlanned": "surgeon",
  primary: "medical-oncologist",
  "primary.histology": "pathologist",
  "primary.biomarkers": "pathologist",
  course: "medical-oncologist",
  systemicAlternative: "medical-oncologist",
  "patient.lungEvents": "pulmonologist",
  patient: "anesthesiologist",
  lungFunction: "pulmonologist",
  exercise: "pulmonologist",
  lungs: "surgeon",
  "lungs.totalVolumeMl": "radiologist",
  "lungs.emphysema": "radiologist",
  "plan.intent": "surgeon",
  "plan.stages": "surgeon",
  "plan.otherTreatment": "surgeon",
  plan: "surgeon",
  "patient.ageYears": "patient",
  "patient.wish": "patient",
};

/** Finds the part of a case a fact belongs to: its section, or a smaller part that another member brings. */
export function partOf(fact: CaseFact | FactPattern): CasePart | undefined {
  const steps = typeof fact === "string" ? fact.split(".") : [];
  let name = "";
  let found: CasePart | undefined;
  for (const [at, step] of steps.entries()) {
    name = at === 0 ? step : `${name}.${/^\d+$/.test(step) ? "*" : step}`;
    if (Object.hasOwn(parts, name)) found = name as CasePart;
  }
  return found;
}

/**
 * Names the member of the board who brings a fact.
 *
 * @param fact - a fact, as it stands in `needs` or `assumed`
 * @returns the member
 * @throws RangeError when the fact lies in no section of a case
 * @example
 * ```ts
 * factOwner("lungFunction.fev1PercentPredicted"); // => "pulmonologist"
 * factOwner("lesions.0.tissue.result"); // => "pathologist"
 * ```
 */
export function factOwner(fact: CaseFact | FactPattern): BoardMember {
  const part = partOf(fact);
  return part === undefined
    ? refuse("name who brings a fact", "the fact", "one that a case can hold", fact)
    : parts[part];
}

/** Lists the members in the order in which the article calls them. */
export function boardMembers(): readonly BoardMember[] {
  return [
    "radiologist",
    "pathologist",
    "medical-oncologist",
    "radiation-oncologist",
    "pulmonologist",
    "anesthesiologist",
    "surgeon",
    "patient",
  ];
}
