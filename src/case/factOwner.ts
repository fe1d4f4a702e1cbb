import { refuse } from "../internal/guards.ts";
import type { CaseFact, FactPattern } from "./fact.ts";

/** Who sits at the table and brings facts to it, in the order in which the article calls them. */
export const boardMembers = [
  "radiologist",
  "pathologist",
  "medical-oncologist",
  "radiation-oncologist",
  "pulmonologist",
  "anesthesiologist",
  "surgeon",
  "patient",
] as const;

/** One of them. */
export type BoardMember = (typeof boardMembers)[number];

/** A section of a case: every fact lies in one, so that every fact has an owner. */
type Section = Exclude<FactPattern, `${string}.${string}`>;

/** Who brings which part of a case, a section or less; the longest name decides. A `*` is any place in a list. */
const written = {
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
} as const;

/** A part of a case that one member brings. A `*` is any place in a list. */
export type CasePart = keyof typeof written;

/** Finds a section that no member brings, and a part that no case has. */
type Complete = [Exclude<CasePart, FactPattern>] extends [never]
  ? Readonly<Record<Section, BoardMember>>
  : "no case has such a part";

const parts: Readonly<Record<CasePart, BoardMember>> = written satisfies Complete;

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
