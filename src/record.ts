export { caseSchema } from "./record/caseSchema.ts";
export type { Issue } from "./record/issue.ts";
export { type ParsedCase, parseCase } from "./record/parseCase.ts";
export { type Query, queriesOf } from "./record/queries.ts";
