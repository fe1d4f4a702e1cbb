import type { SegmentName } from "../anatomy/segment.ts";
import type { PlainDate } from "../units/plainDate.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** An operation a surgeon can plan; the last two no rule chooses. */
export type PlannedProcedure = "wedge" | "segmentectomy" | "lobectomy" | "sleeve-lobectomy" | "pneumonectomy";

/** One resection of a plan. */
export interface PlannedResection extends Noted {
  /** The lesions it removes, by id. */
  readonly lesions?: readonly string[] | undefined;
  /** The operation. */
  readonly procedure?: PlannedProcedure | undefined;
  /** The segments it takes. */
  readonly segments?: readonly SegmentName[] | undefined;
  /** The lung volume it takes, from CT. */
  readonly removedVolumeMl?: Quantity<"milliliter"> | undefined;
  /** What it takes of the 19 units, where not every segment it takes is named. */
  readonly removedUnits?: { readonly least?: number | undefined; readonly most?: number | undefined } | undefined;
}

/** One operation of a plan that may have several. */
export interface PlannedStage extends Noted {
  /** Which comes when, from 1. */
  readonly order?: number | undefined;
  /** Which side. */
  readonly side?: "right" | "left" | "both" | undefined;
  /** How the chest is entered. */
  readonly access?: string | undefined;
  /** What is done about the nodes. */
  readonly nodes?: string | undefined;
  /** What is removed. */
  readonly resections?: readonly PlannedResection[] | undefined;
  /** What is resected beside the lung. */
  readonly extended?:
    | readonly ("chest-wall" | "diaphragm" | "pericardium" | "vertebra" | "great-vessel" | "atrium")[]
    | undefined;
}

/** Lesions that are to be treated without surgery. */
export interface OtherTreatment extends Noted {
  /** Which, by id. */
  readonly lesions?: readonly string[] | undefined;
  /** How. */
  readonly modality?: string | undefined;
  /** Dose, for radiotherapy. */
  readonly doseGray?: number | undefined;
  /** Fractions, for radiotherapy. */
  readonly fractions?: number | undefined;
}

/** What the surgeon answers where no rule does. */
export interface SurgeonStatement extends Noted {
  /** Whether all known disease can be removed. A no always counts, a yes only where no rule chooses. */
  readonly completeResection?: "yes" | "no" | "uncertain" | undefined;
  /** Whether the operation is tolerated. A no always counts, a yes where performance status or lung disease leaves it open. */
  readonly toleratesOperation?: "yes" | "no" | "uncertain" | undefined;
  /** Free text in the surgeon's words, printed; no rule reads it. */
  readonly text?: string | undefined;
}

/** What is intended. Absent, it is derived lesion by lesion and labeled so. */
export interface Plan extends Noted {
  /** What the operation is for. */
  readonly intent?:
    | "remove-all-known-disease"
    | "progressing-lesion-only"
    | "diagnostic"
    | "residual-after-chemotherapy"
    | "palliative"
    | undefined;
  /** Day of the operation. */
  readonly operationOn?: PlainDate | undefined;
  /** The operations. */
  readonly stages?: readonly PlannedStage[] | undefined;
  /**
   * What is resected instead of the planned resection of the same lesions, if that turns out not to be possible. It changes
   * no verdict.
   */
  readonly fallback?: readonly PlannedResection[] | undefined;
  /** What is treated without surgery. */
  readonly otherTreatment?: readonly OtherTreatment[] | undefined;
  /** What the surgeon answers. */
  readonly surgeonStatement?: SurgeonStatement | undefined;
}
