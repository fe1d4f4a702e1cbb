import { figure } from "../figures/figure.ts";
import { refuse, requireFields, requireList } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import type { CohortPolicy, CohortTable } from "./cohortTable.ts";
import { flowDrawing } from "./flowDrawing.ts";
import { missingDrawing } from "./missingDrawing.ts";
import { reserveDrawing } from "./reserveDrawing.ts";

/** The pictures of a cohort, each the text of an SVG file. */
export interface CohortCharts {
  /** How many plans get through reading, scope and pillars under the deciding policy. */
  readonly flow: string;
  /** Which facts are missing how often where the verdict is open. */
  readonly missing: string;
  /** How predicted FEV1 and DLCO are distributed, beside the thresholds of the policies. */
  readonly reserve: string;
}

/**
 * Draws a cohort: its flow through scope and pillars, its missing facts, and its predicted postoperative function beside
 * the thresholds. Each is a self-contained SVG, with every number it shows in its text for screen readers.
 *
 * @param table - the table of the cohort
 * @returns the pictures
 * @throws RangeError for what is no table of a cohort, and for one of which no row could be judged
 * @example
 * ```ts
 * const table = await cohortTable(judgeCohort(readCases('{"case":{"schema":"metastasectomy/1","asOf":"2026-11-24"}}')));
 * cohortCharts(table).missing.includes("lesions: 1 (100.0 %)"); // => true
 * ```
 */
export function cohortCharts(table: CohortTable): CohortCharts {
  const policy = requireTable("draw a cohort", table);
  if (policy === undefined) return refuse("draw a cohort", "the table", "one of a cohort with a case", table);
  return readAs("draw a cohort", "the table", "what cohortTable returns", table, () => ({
    flow: figure(flowDrawing(table, policy)),
    missing: figure(missingDrawing(table, policy)),
    reserve: figure(reserveDrawing(table)),
  }));
}

/** The deciding policy of a table; none where no row was a case. */
export function requireTable(action: string, table: CohortTable): CohortPolicy | undefined {
  requireFields(action, "the table", table);
  requireList(action, "the policies of the table", table.policies);
  return table.policies[0];
}
