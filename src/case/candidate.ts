import type { PlainDate } from "../units/plainDate.ts";
import type { Chest } from "./chest.ts";
import type { DiseaseCourse } from "./course.ts";
import type { ExerciseTest } from "./exercise.ts";
import type { Extrathoracic } from "./extrathoracic.ts";
import type { CaseFact } from "./fact.ts";
import type { LungLesion } from "./lesion.ts";
import type { Liver } from "./liver.ts";
import type { LungFunctionTest } from "./lungFunction.ts";
import type { Lungs } from "./lungs.ts";
import type { Noted } from "./noted.ts";
import type { Patient } from "./patient.ts";
import type { Plan } from "./plan.ts";
import type { Primary } from "./primary.ts";
import type { Staging } from "./staging.ts";
import type { SystemicAlternative } from "./systemicAlternative.ts";

/** The version of the shape of a case. */
export type CaseSchema = "metastasectomy/1";

/** Why a fact is absent. */
export type AbsentReason = "not-performed" | "unable" | "declined";

/** The case as a document: which shape, which day. */
export interface CaseHeader extends Noted {
  /** The version of the shape. */
  readonly schema: CaseSchema;
  /** The day of the meeting. Nothing else in this package supplies the current date. */
  readonly asOf: PlainDate;
  /** Why facts are absent, by path: shown, and the test is not requested again. */
  readonly absentReasons?: { readonly [Fact in CaseFact]?: AbsentReason } | undefined;
}

/**
 * A case: the plan for one person, and what is known. Every field but the header may be absent, and absent is never
 * read as normal. The same names stand in the JSON of a case; the brands are the types of the same numbers.
 */
export interface Candidate extends Noted {
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
  /** Whether a systemic treatment would be preferable. */
  readonly systemicAlternative?: SystemicAlternative | undefined;
  /** What is intended. */
  readonly plan?: Plan | undefined;
}

/** The version of the shape of a case that this package reads. */
export const schemaVersion: CaseSchema = "metastasectomy/1";
