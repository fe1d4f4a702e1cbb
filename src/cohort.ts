export { type CohortCharts, cohortCharts } from "./cohort/cohortCharts.ts";
export { cohortReport } from "./cohort/cohortReport.ts";
export {
  type CohortPolicy,
  type CohortTable,
  cohortTable,
  type LabeledCount,
  type ProblemCount,
} from "./cohort/cohortTable.ts";
export { compareColumns, type PersonColumns, type ReferenceColumns } from "./cohort/compareColumns.ts";
export { type ColumnGuess, type GuessedMapping, guessMapping, type NotGuessed } from "./cohort/guessMapping.ts";
export { type CohortEquations, type CohortOptions, type CohortProgress, judgeCohort } from "./cohort/judgeCohort.ts";
export type { FoundPercent, JudgedRow, PolicyAnswer, RowAnswer } from "./cohort/judgeRow.ts";
export { readCases } from "./cohort/readCases.ts";
export { readTable, type TableSource } from "./cohort/readTable.ts";
export type { ProblemCode, RowProblem } from "./cohort/rowProblem.ts";
export type { CaseRow, ProblemRow, TableRow } from "./cohort/rowReader.ts";
export type { CellFormat, ColumnMapping, DateOrder, TableMapping } from "./cohort/tableMapping.ts";
export type { TextSource, WebStream } from "./cohort/textOf.ts";
