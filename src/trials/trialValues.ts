import { caseFields } from "../case/caseFields.table.ts";
import { type CaseFact, type FactPattern, factPattern } from "../case/fact.ts";
import { type Field, isByFact, isList, isPlain, isRange, isRequired, type RangeField } from "../case/field.ts";
import { existing } from "../internal/guards.ts";
import { defaultResectionPolicy } from "../resection/resectionPolicies.table.ts";
import type { PlainDate } from "../units/plainDate.ts";

/**
 * Lists values a missing fact can have: every word of a closed list, both ends of what a number or a date can reasonably
 * be. A list, a section or a text has those a meeting would state first, or none, and then its effect is not tried.
 */
export function trialValues(path: CaseFact, asOf: PlainDate): readonly unknown[] {
  const pattern = factPattern(path);
  if (pattern === "staging") return examinations(asOf).map((each) => [each]);
  if (pattern === "staging.*") return examinations(asOf);
  // Of a deep place nothing judges differently but whether it lies below the outer rind.
  if (pattern === "lesions.*.depthMm") return [0, defaultResectionPolicy.rindMm, 100];
  if (pattern === "patient.lungEvents") return [[], [{ on: asOf }]];
  if (Object.hasOwn(chosen, pattern)) return chosen[pattern] as readonly unknown[];
  const field = fieldAt(caseFields, pattern.split("."));
  if (field === undefined || !isPlain(field) || field === "text" || field === "segment") return [];
  if (field === "flag") return yesNo;
  if (field === "date") return ["1900-01-01", asOf];
  return isRange(field) ? valuesOf(field) : (field as readonly unknown[]);
}

/** Every grade of a short scale, both ends of a long one. */
function valuesOf([from, to, step]: RangeField): readonly number[] {
  if (step === undefined || to - from > 9) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function fieldAt(field: Field, [step, ...rest]: readonly string[]): Field | undefined {
  if (isRequired(field)) return fieldAt(field.required, [step as string, ...rest]);
  if (step === undefined) return field;
  if (isList(field)) return fieldAt(field.each, rest);
  if (isPlain(field) || isByFact(field) || !Object.hasOwn(field, step)) return undefined;
  return fieldAt(existing(field[step]), rest);
}

const yesNo: readonly unknown[] = [true, false];

function examinations(on: PlainDate): readonly unknown[] {
  return ["ct", "endoscopy"].map((modality) => ({ modality, on, regions: ["chest", "abdomen"] }));
}

/** Ends of a number are where a meeting would still believe it; in between nothing judges differently from one of them. */
const chosen: Readonly<Partial<Record<FactPattern, readonly unknown[]>>> = {
  "lesions.*.diameterMm": [3, 30, 150],
  "lesions.*.intersegmentalPlaneMm": [0, 50],
  "lesions.*.adjacent": [
    [],
    [{ structure: "vessel", order: "segmental", relation: "abuts" }],
    [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: 1 }],
    [{ structure: "bronchus", order: "main", relation: "invades" }],
  ],
  "lesions.*.adjacent.*.relation": ["abuts", "invades"],
  "lesions.*.adjacent.*.distanceMm": [0, 3, 50],
  "plan.stages.*.extended": [["chest-wall"]],
  "lungs.totalVolumeMl": [3000, 9000],
  "staging.*.regions": [["chest", "abdomen"], ["extremity"]],
  "extrathoracic.sites": [[{ state: "resected" }], [{ state: "growing", treatableWithCurativeIntent: false }]],
  "patient.ageYears": [10, 60],
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
  "patient.cardiac.creatinineUmolPerL": [60, 400],
  "liver.remnantPercent": [5, 80],
};
