export { caseSchema } from "./record/caseSchema.ts";
export type { IssueCode } from "./record/finding.ts";
export type { Issue } from "./record/issue.ts";
export { type ParsedCase, parseCase } from "./record/parseCase.ts";
export type { ComparedFact, Warning, WarningCode } from "./record/warning.ts";
export { warningsOf } from "./record/warnings.ts";
