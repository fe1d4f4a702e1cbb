import type { PlainDate } from "../units/plainDate.ts";

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
  /** Whether contrast was given. */
  readonly contrast?: boolean | undefined;
  /** What it showed. */
  readonly result?: string | undefined;
  /** Free text; no rule reads it. */
  readonly note?: string | undefined;
}
