import { requireFields } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";
import { dateSpan } from "../units/plainDate.ts";
import type { Candidate } from "./candidate.ts";
import { schemaVersion } from "./schemaVersion.ts";

/**
 * Refuses all but an object with the header of a case: its version and the day of the meeting. What `parseCase` returns
 * is no case, its `value` is.
 */
export function requireCase(action: string, candidate: Candidate): void {
  requireFields(action, "the case", candidate);
  const { case: header } = candidate;
  const parsed = "ok" in candidate && "value" in candidate;
  if (parsed) refuse(action, "the case", "the value of what parseCase returns", candidate);
  requireFields(action, "the header", header);
  if (header.schema !== schemaVersion) refuse(action, "the header's schema", `"${schemaVersion}"`, header.schema);
  dateSpan(header.asOf);
}
