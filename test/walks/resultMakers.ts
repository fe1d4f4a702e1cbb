import { review } from "../../src/board.ts";
import { type CohortTable, cohortTable, judgeCohort, type RowAnswer, type TableRow } from "../../src/cohort.ts";
import { compareFitness } from "../../src/fitness.ts";
import { documentPolicy, fev1Global2022, percentPredicted, strictPolicy } from "../../src/index.ts";
import { candidate, planned } from "./argumentMakers.ts";

const reviewed = review(planned);

const rows: readonly TableRow[] = [
  { ok: true, line: 2, value: candidate, warnings: [] },
  { ok: false, line: 3, problems: [{ line: 3, code: "not-json", message: "Line 3: not JSON." }] },
];
const answers: RowAnswer[] = [];
for await (const answer of judgeCohort(rows, [documentPolicy, strictPolicy])) answers.push(answer);
const table: CohortTable = await cohortTable(answers);

const column = { column: "fev1", fact: "lungFunction.fev1PercentPredicted", words: { none: null } };
const people = {
  sex: Uint8Array.of(1),
  ageYears: Float64Array.of(61),
  heightCm: Float64Array.of(166),
  measured: Float64Array.of(2),
};

/** Valid arguments of the functions that take results of other functions, or rows, or write for a reader. */
export const resultLists: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  // report
  bedChart: [[planned, reviewed, { lines: [], models: [] }]],
  boardPage: [[planned, reviewed, { detail: "full", idPrefix: "b" }]],
  factLabel: [["lesions.0.depthMm"]],
  factOwner: [["lesions.0.depthMm"]],
  fitnessTable: [[compareFitness({ fev1PercentPredicted: percentPredicted(60) })]],
  lungMap: [[planned, reviewed, {}]],
  reserveChart: [[planned, reviewed, {}]],
  show: [[reviewed], [reviewed, planned]],
  timeline: [[planned, reviewed, {}]],
  tumorBoardBrief: [[planned, reviewed, { detail: "full" }]],
  // cohort
  cohortCharts: [[table]],
  cohortReport: [[table]],
  cohortTable: [[answers]],
  compareColumns: [[fev1Global2022, people]],
  guessMapping: [[["FEV1 (l)"], [["2.4"]]]],
  judgeCohort: [[rows, [documentPolicy], { every: 10 }]],
  readCases: [[[candidate]], ["{}"]],
  readTable: [
    ["fev1;dlco\n88,5;NA\n", { asOf: "2026-11-24", decimal: ",", notKnown: ["NA"], columns: [column], always: {} }],
    [[{ fev1: 88 }], { asOf: "2026-11-24", columns: [column] }],
  ],
  // fhir
  reviewToFhir: [[planned, reviewed, { subject: "Patient/1" }]],
};
