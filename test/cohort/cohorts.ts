import { generatedCases } from "../../docs/examples/generatedCases.js";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
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
