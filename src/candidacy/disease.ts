import type { PlainDate } from "../biology/plainDate.ts";
import type { PrimarySite } from "../biology/primarySite.ts";
import type { Biomarker } from "../biology/systemicOptions.ts";

/** How the primary tumor stands. */
export type PrimaryStatus =
  | "no-evidence-of-disease"
  | "controlled-in-place"
  | "controllable"
  | "uncontrolled"
  | "never-found";

/** A result that bears on systemic treatment, with its number and its day. */
export interface DatedBiomarker extends Biomarker {
  /** A result as a number. */
  readonly value?: number | undefined;
  /** The unit of that number. */
  readonly unit?: string | undefined;
  /** When. */
  readonly on?: PlainDate | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** The primary tumor. */
export interface Primary {
  /** Where. */
  readonly site?: PrimarySite | undefined;
  /** What kind. */
  readonly histology?: string | undefined;
  /** When it was diagnosed. */
  readonly diagnosedOn?: PlainDate | undefined;
  /** When it was treated with the aim of cure. */
  readonly treatedOn?: PlainDate | undefined;
  /** How it stands. */
  readonly status?: PrimaryStatus | undefined;
  /** When that was assessed. */
  readonly assessedOn?: PlainDate | undefined;
  /** Results that bear on systemic treatment. */
  readonly biomarkers?: readonly DatedBiomarker[] | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** A local treatment of a metastasis that has been given. */
export interface LocalTreatment {
  /** Where. */
  readonly site?: string | undefined;
  /** What. */
  readonly kind?: string | undefined;
  /** When. */
  readonly on?: PlainDate | undefined;
  /** Lung segments it took. */
  readonly segmentsRemoved?: number | undefined;
  /** Dose, for radiotherapy. */
  readonly doseGray?: number | undefined;
  /** Fractions, for radiotherapy. */
  readonly fractions?: number | undefined;
  /** What came of it. */
  readonly result?: string | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** A systemic treatment. */
export interface SystemicTreatment {
  /** Its class. */
  readonly class?: string | undefined;
  /** The drug. */
  readonly agent?: string | undefined;
  /** First dose. */
  readonly startedOn?: PlainDate | undefined;
  /** Last dose. */
  readonly lastDoseOn?: PlainDate | undefined;
  /** Whether it is running. */
  readonly ongoing?: boolean | undefined;
  /** What came of it. */
  readonly response?: string | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** The course of the disease. */
export interface DiseaseCourse {
  /** Whether it was polymetastatic before. */
  readonly polymetastaticBefore?: boolean | undefined;
  /** Whether it was oligometastatic before. */
  readonly oligometastaticBefore?: boolean | undefined;
  /** When the lung metastases were detected. */
  readonly lungMetastasisDetectedOn?: PlainDate | undefined;
  /** Local treatments given. */
  readonly localTreatments?: readonly LocalTreatment[] | undefined;
  /** Systemic treatments given; an empty list says "none". */
  readonly systemic?: readonly SystemicTreatment[] | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** A staging examination. */
export interface Staging {
  /** What was done. */
  readonly modality?: string | undefined;
  /** When. */
  readonly on?: PlainDate | undefined;
  /** Slice thickness in millimeters. */
  readonly sliceMm?: number | undefined;
  /** What was imaged. */
  readonly regions?: readonly string[] | undefined;
  /** What it showed. */
  readonly result?: string | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** Disease outside the chest at one site. */
export interface ExtrathoracicSite {
  /** Where. */
  readonly site?: string | undefined;
  /** How it stands. */
  readonly state?: "resected" | "complete-response" | "stable" | "growing" | undefined;
  /** Whether it could be treated with the aim of cure. */
  readonly treatableWithCurativeIntent?: boolean | undefined;
  /** When that was assessed. */
  readonly assessedOn?: PlainDate | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** Disease outside the chest. */
export interface Extrathoracic {
  /** Whether any was found. */
  readonly state?: "none-found" | "present" | undefined;
  /** The sites, where it was. */
  readonly sites?: readonly ExtrathoracicSite[] | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}

/** The chest beyond the lesions. */
export interface Chest {
  /** Hilar and mediastinal nodes. */
  readonly nodes?: "not-suspicious" | "suspected" | "biopsy-negative" | "proven" | undefined;
  /** The stations in question. */
  readonly stations?: readonly string[] | undefined;
  /** The pleura. */
  readonly pleura?: "clear" | "effusion-not-sampled" | "malignant" | undefined;
  /** Whether cancer fills the lymphatics of the lung. */
  readonly lymphangitis?: boolean | undefined;
  /** Whether the list of lesions is complete. */
  readonly lesionListComplete?: boolean | undefined;
  /** Free text of no consequence. */
  readonly note?: string | undefined;
}
