import { refuse, requireFields } from "../internal/guards.ts";
import { dateSpan } from "../units/plainDate.ts";
import { type Candidate, schemaVersion } from "./candidate.ts";
import { caseParts } from "./caseParts.table.ts";
import { requireParts } from "./requireParts.ts";

/** What an error message says could not be done. */
export const judging = "judge candidacy";

/**
 * Refuses all but an object with the header of a case, its version and the day of the meeting, that has its objects and
 * lists where a case has them. What `parseCase` returns is no case, its `value` is.
 */
export function requireCase(action: string, candidate: Candidate): void {
  requireFields(action, "the case", candidate);
  if ("value" in candidate) refuse(action, "the case", "the value of what parseCase returns", candidate);
  requireParts(action, candidate, caseParts);
  const { case: header }: Partial<Candidate> = candidate;
  if (header?.schema !== schemaVersion) refuse(action, "the header's schema", `"${schemaVersion}"`, header?.schema);
  dateSpan(header.asOf);
}
