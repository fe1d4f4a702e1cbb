import { candidacy } from "../candidacy/candidacy.ts";
import { documentPolicy } from "../candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import { type PolicyEquations, withEquations } from "../candidacy/withEquations.ts";
import { schemaVersion } from "../case/candidate.ts";
import { refuse, requireFields, requireWhole, requireWord } from "../internal/guards.ts";
import type { Fev1Equation, TransferFactorEquation } from "../reference/lungFunctionInPercent.ts";
import type { ReferenceEquation } from "../reference/referenceEquation.ts";
import { judgeRow, type RowAnswer } from "./judgeRow.ts";
import type { TableRow } from "./rowReader.ts";

/** Reference equations for rows that state liters or transfer factor and no percentage; a group exactly where one has groups. */
export type CohortEquations =
  | PolicyEquations<ReferenceEquation<string, "liter", "not-used">, TransferFactorEquation>
  | PolicyEquations<ReferenceEquation<string, "liter", "required">, TransferFactorEquation>;

/** The same without the tie between equation and group, which is kept where they are chosen. */
type AnyEquations = PolicyEquations<Fev1Equation, TransferFactorEquation>;

/** How far a cohort is judged. */
export interface CohortProgress {
  /** Rows answered so far. */
  readonly rows: number;
  /** Those among them that were no case. */
  readonly refused: number;
}

/** How a cohort is judged. */
export interface CohortOptions {
  /** Equations for rows that state a measurement and no percentage; left out, such rows need the percentage. */
  readonly equations?: CohortEquations | undefined;
  /** Called as rows are answered, and once at the end. */
  readonly progress?: ((so: CohortProgress) => void) | undefined;
  /** How many rows lie between two calls; left out, 1,000. */
  readonly every?: number | undefined;
}

/**
 * Judges the rows of a table one after another: under the first policy, and under further ones beside it. Every row has
 * an answer, whatever it holds, and one row is in memory at a time.
 *
 * The group of the registry and the oligometastatic state are those of the day of the meeting. Rows that state only how
 * many lesions there are have a group; a resection cannot be assessed for them, and `lesions` is needed.
 *
 * @param rows - the rows, as `readTable` or `readCases` gives them
 * @param policies - one policy, or several of which the first decides; left out, {@link documentPolicy}
 * @param options - equations and progress
 * @returns the answers, in the order of the rows; the next row is read when the next answer is needed
 * @throws RangeError at once for a policy, an equation or an option that is none
 * @example
 * ```ts
 * const rows = readTable([{ fev1: 38 }], { asOf: "2026-11-24", columns: [{ column: "fev1", fact: "lungFunction.fev1PercentPredicted" }] });
 * const answers: RowAnswer[] = [];
 * for await (const answer of judgeCohort(rows)) answers.push(answer);
 * answers[0].ok && answers[0].needs.includes("lesions"); // => true
 * ```
 */
export function judgeCohort(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  policies: CandidacyPolicy | readonly CandidacyPolicy[] = documentPolicy,
  options: CohortOptions = {},
): AsyncGenerator<RowAnswer, void, undefined> {
  const list = requirePolicies(policies);
  if (typeof rows !== "object" || rows === null || !(Symbol.asyncIterator in rows || Symbol.iterator in rows)) {
    refuse(action, "the rows", "those of readTable or readCases", rows);
  }
  requireFields(action, "the options", options);
  for (const name of Object.keys(options)) requireWord(action, "each option", name, ["equations", "progress", "every"]);
  const { equations, progress, every = 1000 } = options;
  requireWhole(action, "the rows between two calls", every, 1);
  if (progress !== undefined && typeof progress !== "function") refuse(action, "progress", "a function", progress);
  const [first, ...others] = list;
  const reading = (policy: CandidacyPolicy): CandidacyPolicy =>
    equations === undefined ? policy : withEquations(policy, equations as AnyEquations);
  return answers(rows, [reading(first), ...others.map(reading)], { progress, every });
}

const action = "judge a cohort";

/** The policies as a list with a first one; each is tried on an empty case, before the first row. */
export function requirePolicies(
  policies: CandidacyPolicy | readonly CandidacyPolicy[],
): readonly [CandidacyPolicy, ...CandidacyPolicy[]] {
  const [first, ...others]: readonly CandidacyPolicy[] = Array.isArray(policies)
    ? policies
    : [policies as CandidacyPolicy];
  requireFields(action, "the deciding policy", first);
  const list = [first as CandidacyPolicy, ...others] as const;
  for (const policy of list) candidacy({ case: { schema: schemaVersion, asOf: "2026-01-01" } }, policy);
  for (const [at, { id }] of list.entries()) {
    if (list.findIndex((other) => other.id === id) < at) refuse(action, "each policy", "named once", id);
  }
  return list;
}

async function* answers(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  policies: readonly [CandidacyPolicy, ...CandidacyPolicy[]],
  { progress, every }: CohortOptions & { readonly every: number },
): AsyncGenerator<RowAnswer, void, undefined> {
  let count = 0;
  let refused = 0;
  for await (const row of rows) {
    requireFields(action, "each row", row);
    const answer = judgeRow(row, policies);
    if (row.line > 0) {
      count += 1;
      if (!answer.ok) refused += 1;
      if (count % every === 0) progress?.({ rows: count, refused });
    }
    yield answer;
  }
  progress?.({ rows: count, refused });
}
