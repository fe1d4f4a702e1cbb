import type { Noted } from "./noted.ts";

/** Whether a systemic treatment would be preferable. */
export interface SystemicAlternative extends Noted {
  /** Whether it was considered. */
  readonly considered?: boolean | undefined;
  /** Whether it is considered better. */
  readonly better?: "yes" | "no" | "unclear" | undefined;
  /** Why. */
  readonly reason?: string | undefined;
}
