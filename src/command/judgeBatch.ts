import { judgeCohort } from "../cohort/judgeCohort.ts";
import { type RawItem, rawReader } from "../cohort/rawReader.ts";
import type { TableMapping } from "../cohort/tableMapping.ts";
import { countAnswer, emptyTally, type Tally } from "../cohort/tally.ts";
import { defaultEquations } from "../reference/defaultEquations.ts";
import { policyNamed } from "./namedPolicies.ts";
import { csvLine, resultHeadings, resultRow } from "./resultRow.ts";

/** Rows to read and judge and how, as data that can cross to another thread. */
export interface Batch {
  /** The rows, not yet read, and notes. */
  readonly rows: readonly RawItem[];
  /** Which column holds which fact, where the rows are those of a table. */
  readonly map?: TableMapping | undefined;
  /** The words of the policies; the first decides. */
  readonly policies: readonly string[];
  /** Whether liters and transfer factors become percentages. */
  readonly equations: boolean;
  /** Whether answers are lines of CSV; else of JSON. */
  readonly csv: boolean;
}

export interface BatchAnswer {
  /** A line an answer; notes have none. */
  readonly text: string;
  readonly tally: Tally;
}

/** Reads and judges a batch of rows, in this thread or in a worker. */
export async function judgeBatch({ rows, map, policies, equations, csv }: Batch): Promise<BatchAnswer> {
  const named = policies.map(policyNamed);
  const headings = resultHeadings(named);
  const { fev1, transferFactor } = defaultEquations;
  const gli = equations ? { fev1, transferFactor } : undefined;
  const tally = emptyTally();
  let text = "";
  for await (const answer of judgeCohort(rows.map(rawReader(map)), named, { equations: gli })) {
    countAnswer(tally, answer);
    if (answer.line === 0) continue;
    const row = resultRow(answer, headings);
    text += csv ? csvLine(headings.map((name) => row[name])) : `${JSON.stringify(row)}\n`;
  }
  return { text, tally };
}
