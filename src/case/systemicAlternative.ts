/** Whether a systemic treatment would be preferable. */
export interface SystemicAlternative {
  /** Whether it was considered. */
  readonly considered?: boolean | undefined;
  /** Whether it is considered better. */
  readonly better?: "yes" | "no" | "unclear" | undefined;
  /** Why. */
  readonly reason?: string | undefined;
  /** Free text; no rule reads it. */
  readonly note?: string | undefined;
}
