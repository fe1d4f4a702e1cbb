import type { CautionCode } from "../candidacy/caution.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { refuse } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import { factLabel } from "../words/factLabel.ts";
import { cautionNames } from "./cohortWords.table.ts";
import type { RowAnswer } from "./judgeRow.ts";
import type { RowProblem } from "./rowProblem.ts";
import { type Counts, countAnswer, countsIn, emptyTally, type PolicyTally, type Tally } from "./tally.ts";

/** How many rows have something. */
export interface LabeledCount {
  /** What it is called in the data. */
  readonly name: string;
  /** What it is called in print. */
  readonly label: string;
  /** How many rows. */
  readonly count: number;
}

/** How many rows have a problem of one kind. */
export interface ProblemCount {
  /** How many. */
  readonly count: number;
  /** The first of them. */
  readonly first: RowProblem;
}

/** One policy in numbers. */
export interface CohortPolicy {
  /** The policy. */
  readonly policy: string;
  /** Verdicts; a plan outside the scope is counted as such. */
  readonly verdicts: Readonly<Required<PolicyTally["verdicts"]>>;
  /** Answers to scope and pillars, each among the plans that met all before it. */
  readonly flow: PolicyTally["flow"];
  /** Facts that are missing and could change the verdict, the most frequent first; one of several lesions counts once a row. */
  readonly missing: readonly LabeledCount[];
  /** Facts that were assumed, the most frequent first. */
  readonly assumed: readonly LabeledCount[];
  /** Cautions, the most frequent first. */
  readonly cautions: readonly (LabeledCount & { readonly name: CautionCode })[];
  /** What predicted function is compared with. */
  readonly threshold: Threshold;
}

/** A cohort in numbers, as plain data. */
export interface CohortTable {
  /** Rows. */
  readonly rows: number;
  /** Rows that were read as a case and judged. */
  readonly cases: number;
  /** The policies side by side, the deciding one first. */
  readonly policies: readonly CohortPolicy[];
  /** What concerns the table as a whole: a heading that is missing, an empty column, a file of the wrong kind. */
  readonly notes: readonly RowProblem[];
  /** Problems of rows by kind and column, the most frequent first. */
  readonly problems: readonly ProblemCount[];
  /** Values that are possible and hard to believe, each kind with the first of it. */
  readonly warnings: readonly { readonly count: number; readonly first: string }[];
  /** Where percentages of predicted come from: "stated", the equation set, or "missing". */
  readonly percentPredicted: { readonly fev1: Readonly<Counts>; readonly dlco: Readonly<Counts> };
  /** Predicted postoperative function, its worse end: rows by the lower edge of a step of five percentage points. */
  readonly ppo: { readonly fev1: Readonly<Counts>; readonly dlco: Readonly<Counts> };
  /** Oligometastatic states. */
  readonly states: Readonly<Counts>;
  /** Groups of the International Registry. */
  readonly groups: Readonly<Counts>;
}

/**
 * Counts the answers to the rows of a cohort: verdicts, missing facts, assumptions and cautions under each policy, where
 * percentages come from, predicted function, states and groups, and what kept rows from being read. It holds counts and
 * no row, so that memory does not grow with the cohort.
 *
 * @param answers - the answers of `judgeCohort`
 * @returns the table, plain data
 * @throws RangeError for what is no list or stream of answers
 * @example
 * ```ts
 * const rows = readTable("fev1\n38\nhigh\n", { asOf: "2026-11-24", columns: [{ column: "fev1", fact: "lungFunction.fev1PercentPredicted" }] });
 * const table = await cohortTable(judgeCohort(rows));
 * [table.rows, table.cases]; // => [2, 1]
 * table.policies[0].verdicts.undetermined; // => 1
 * ```
 */
export async function cohortTable(answers: AsyncIterable<RowAnswer> | Iterable<RowAnswer>): Promise<CohortTable> {
  if (
    typeof answers !== "object" ||
    answers === null ||
    !(Symbol.asyncIterator in answers || Symbol.iterator in answers)
  ) {
    refuse("count a cohort", "the answers", "those of judgeCohort", answers);
  }
  const tally = emptyTally();
  for await (const answer of answers) {
    readAs("count a cohort", "each answer", "one of judgeCohort", answer, () => countAnswer(tally, answer));
  }
  return tableOf(tally);
}

/** Sorts and labels what was counted. */
export function tableOf(tally: Tally): CohortTable {
  const { rows, refused, notes, percent, ppo, states, groups } = tally;
  return {
    rows,
    cases: rows - refused,
    policies: Object.entries(tally.policies).map(([policy, counted]) => ({
      policy,
      verdicts: { candidate: 0, "not-candidate": 0, undetermined: 0, "outside-scope": 0, ...counted.verdicts },
      flow: counted.flow,
      missing: labeled(counted.needs, (fact) => factLabel(fact as CaseFact)),
      assumed: labeled(counted.assumed, (fact) => factLabel(fact as CaseFact)),
      cautions: labeled(counted.cautions, (code) => cautionNames[code as CautionCode]) as CohortPolicy["cautions"],
      threshold: counted.threshold,
    })),
    notes,
    problems: Object.values(tally.problems).sort((one, other) => other.count - one.count),
    warnings: Object.values(tally.warnings).sort((one, other) => other.count - one.count),
    percentPredicted: percent,
    ppo,
    states,
    groups,
  };
}

function labeled(counts: Counts, label: (name: string) => string): readonly LabeledCount[] {
  return countsIn(counts)
    .map(([name, count]) => ({ name, label: label(name), count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
