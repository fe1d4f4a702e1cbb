import type { PlainDate } from "../units/plainDate.ts";
import type { Noted } from "./noted.ts";

/** How an examination was made. Endoscopy is any look inside: bronchoscopy, colonoscopy, gastroscopy. */
export type StagingModality = "ct" | "pet-ct" | "mri" | "bone-scan" | "ultrasound" | "endoscopy" | "ebus" | "other";

/** A region of the body an examination covered. */
export type StagingRegion =
  | "chest"
  | "abdomen"
  | "pelvis"
  | "liver"
  | "brain"
  | "neck"
  | "spine"
  | "extremity"
  | "whole-body";

/** A staging examination. */
export interface Staging extends Noted {
  /** What was done. */
  readonly modality?: StagingModality | undefined;
  /** When. */
  readonly on?: PlainDate | undefined;
  /** Slice thickness in millimeters. */
  readonly sliceMm?: number | undefined;
  /** What it covered, all of it. */
  readonly regions?: readonly StagingRegion[] | undefined;
  /** Whether contrast was given. */
  readonly contrast?: boolean | undefined;
  /** What it showed. */
  readonly result?: string | undefined;
}
