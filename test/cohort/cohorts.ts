import { generatedCases } from "../../docs/examples/generatedCases.js";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/policies.table.ts";
import { type CohortTable, cohortTable } from "../../src/cohort/cohortTable.ts";
import { judgeCohort } from "../../src/cohort/judgeCohort.ts";
import { readCases } from "../../src/cohort/readCases.ts";

/** The table of a made-up cohort, the same on every machine. */
export function madeUpTable(
  rows: number,
  policies: readonly CandidacyPolicy[] = [documentPolicy, strictPolicy],
): Promise<CohortTable> {
  return cohortTable(judgeCohort(readCases([...generatedCases(rows)] as never), policies));
}
