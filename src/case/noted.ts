/** What may carry a note. */
export interface Noted {
  /** Free text; no rule reads it. */
  readonly note?: string | undefined;
}
