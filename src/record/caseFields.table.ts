import { chestFields } from "./sections/chest.table.ts";
import { courseFields } from "./sections/course.table.ts";
import { exerciseFields } from "./sections/exercise.table.ts";
import { extrathoracicFields } from "./sections/extrathoracic.table.ts";
import { headerFields } from "./sections/header.table.ts";
import { lesionFields } from "./sections/lesion.table.ts";
import { liverFields } from "./sections/liver.table.ts";
import { lungFunctionFields } from "./sections/lungFunction.table.ts";
import { lungsFields } from "./sections/lungs.table.ts";
import { patientFields } from "./sections/patient.table.ts";
import { planFields } from "./sections/plan.table.ts";
import { primaryFields } from "./sections/primary.table.ts";
import { stagingFields } from "./sections/staging.table.ts";
import { systemicAlternativeFields } from "./sections/systemicAlternative.table.ts";

/** The sections of a case. */
export type CaseFields = {
  /** The case as a document. */
  readonly case: { readonly required: typeof headerFields };
  /** The person. */
  readonly patient: typeof patientFields;
  /** The primary tumor. */
  readonly primary: typeof primaryFields;
  /** The course of the disease. */
  readonly course: typeof courseFields;
  /** Staging examinations. */
  readonly staging: { readonly each: typeof stagingFields };
  /** Disease outside the chest. */
  readonly extrathoracic: typeof extrathoracicFields;
  /** The chest beyond the lesions. */
  readonly chest: typeof chestFields;
  /** The lesions. */
  readonly lesions: { readonly each: typeof lesionFields };
  /** What is already missing in the lungs. */
  readonly lungs: typeof lungsFields;
  /** Lung function. */
  readonly lungFunction: typeof lungFunctionFields;
  /** Exercise tests. */
  readonly exercise: typeof exerciseFields;
  /** The liver. */
  readonly liver: typeof liverFields;
  /** Whether a systemic treatment would serve better. */
  readonly systemicAlternative: typeof systemicAlternativeFields;
  /** What is intended. */
  readonly plan: typeof planFields;
};

/**
 * Every field of a case and what it may hold: the one table that the parser reads, the JSON Schema is made from, and
 * the type of a case is held against. Numbers are bounded on both sides by what no person exceeds, wide by intent; what
 * is merely odd is a query, not an issue.
 */
export const caseFields: CaseFields = {
  case: { required: headerFields },
  patient: patientFields,
  primary: primaryFields,
  course: courseFields,
  staging: { each: stagingFields },
  extrathoracic: extrathoracicFields,
  chest: chestFields,
  lesions: { each: lesionFields },
  lungs: lungsFields,
  lungFunction: lungFunctionFields,
  exercise: exerciseFields,
  liver: liverFields,
  systemicAlternative: systemicAlternativeFields,
  plan: planFields,
};
