import type { PlainDate } from "../units/plainDate.ts";
import type { Noted } from "./noted.ts";

/** Disease outside the chest at one site. */
export interface ExtrathoracicSite extends Noted {
  /** Where. */
  readonly site?: string | undefined;
  /** How it stands. */
  readonly state?: "resected" | "complete-response" | "stable" | "growing" | undefined;
  /** Whether it could be treated with the aim of cure. */
  readonly treatableWithCurativeIntent?: boolean | undefined;
  /** When that was assessed. */
  readonly assessedOn?: PlainDate | undefined;
}

/** Disease outside the chest. */
export interface Extrathoracic extends Noted {
  /** Whether any was found. */
  readonly state?: "none-found" | "present" | undefined;
  /** The sites, where it was. */
  readonly sites?: readonly ExtrathoracicSite[] | undefined;
}
