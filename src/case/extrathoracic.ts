import type { PlainDate } from "../units/plainDate.ts";

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
  /** Free text; no rule reads it. */
  readonly note?: string | undefined;
}

/** Disease outside the chest. */
export interface Extrathoracic {
  /** Whether any was found. */
  readonly state?: "none-found" | "present" | undefined;
  /** The sites, where it was. */
  readonly sites?: readonly ExtrathoracicSite[] | undefined;
  /** Free text; no rule reads it. */
  readonly note?: string | undefined;
}
