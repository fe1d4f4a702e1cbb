import type { PlainDate } from "../units/plainDate.ts";
import type { Noted } from "./noted.ts";
import type { PrimarySite } from "./primarySite.ts";

/** How the primary tumor stands. */
export type PrimaryStatus =
  | "no-evidence-of-disease"
  | "controlled-in-place"
  | "controllable"
  | "uncontrolled"
  | "never-found";

/** A result that bears on systemic treatment. */
export interface Biomarker {
  /** Its name as the laboratory writes it: `"MSI"`, `"MMR"`, `"BRAF"`. */
  readonly name?: string | undefined;
  /** Its result in words: `"MSI-H"`, `"dMMR"`, `"MSS"`, `"pMMR"`. */
  readonly result?: string | undefined;
}

/** A result that bears on systemic treatment, with its number and its day. */
export interface DatedBiomarker extends Biomarker, Noted {
  /** A result as a number. */
  readonly value?: number | undefined;
  /** The unit of that number. */
  readonly unit?: string | undefined;
  /** When. */
  readonly on?: PlainDate | undefined;
}

/** The primary tumor. */
export interface Primary extends Noted {
  /** Where. */
  readonly site?: PrimarySite | undefined;
  /** What kind. */
  readonly histology?: string | undefined;
  /** Regional lymph nodes at the first operation. */
  readonly nodes?: "negative" | "positive" | undefined;
  /** Residual tumor after the resection of the primary. */
  readonly resection?: "R0" | "R1" | "R2" | "not-resected" | undefined;
  /** When it was diagnosed. */
  readonly diagnosedOn?: PlainDate | undefined;
  /** When it was treated with the aim of cure. */
  readonly treatedOn?: PlainDate | undefined;
  /** How it stands. */
  readonly status?: PrimaryStatus | undefined;
  /** When that was assessed. */
  readonly assessedOn?: PlainDate | undefined;
  /** Who or what assessed it. */
  readonly assessedBy?: string | undefined;
  /** Results that bear on systemic treatment. */
  readonly biomarkers?: readonly DatedBiomarker[] | undefined;
}
