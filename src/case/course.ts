import type { SegmentName } from "../anatomy/segment.ts";
import type { PlainDate } from "../units/plainDate.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** A local treatment of a metastasis that has been given. */
export interface LocalTreatment extends Noted {
  /** Where. */
  readonly site?: string | undefined;
  /** What. */
  readonly kind?: string | undefined;
  /** When. */
  readonly on?: PlainDate | undefined;
  /** Lung segments it took. */
  readonly segmentsRemoved?: number | undefined;
  /** The lung segments it took, by name. */
  readonly segments?: readonly SegmentName[] | undefined;
  /** Dose, for radiotherapy. */
  readonly doseGray?: number | undefined;
  /** Fractions, for radiotherapy. */
  readonly fractions?: number | undefined;
  /** What came of it. */
  readonly result?: string | undefined;
  /** Histology of what was treated. */
  readonly histology?: string | undefined;
}

/** A systemic treatment. */
export interface SystemicTreatment extends Noted {
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
  /** Why it was stopped. */
  readonly stoppedBecause?: "completed" | "toxicity" | "progression" | "other" | undefined;
}

/** Number and size of lesions that are not listed one by one. */
export interface LesionSummary extends Noted {
  /** How many. */
  readonly count?: number | undefined;
  /** Whether there may be more than `count`. */
  readonly countIsAtLeast?: boolean | undefined;
  /** Diameter of the largest. */
  readonly largestMm?: Quantity<"millimeter"> | undefined;
  /** Whether both lungs are affected. */
  readonly bilateral?: boolean | undefined;
}

/** The course of the disease. */
export interface DiseaseCourse extends Noted {
  /** Whether it was polymetastatic before. */
  readonly polymetastaticBefore?: boolean | undefined;
  /** Whether it was oligometastatic before. */
  readonly oligometastaticBefore?: boolean | undefined;
  /** When the lung metastases were detected. */
  readonly lungMetastasisDetectedOn?: PlainDate | undefined;
  /** Disease-free interval in months, where it was published without dates. */
  readonly intervalMonths?: Quantity<"month"> | undefined;
  /** Number and size of the lesions, where they are not listed. It serves counts and groups, never a resection. */
  readonly lesionSummary?: LesionSummary | undefined;
  /** Local treatments given. */
  readonly localTreatments?: readonly LocalTreatment[] | undefined;
  /** Systemic treatments given; an empty list says "none". */
  readonly systemic?: readonly SystemicTreatment[] | undefined;
}
