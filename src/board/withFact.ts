import type { Candidate } from "../candidacy/candidate.ts";
import type { FactPath } from "../evidence/reason.ts";

/**
 * Gives the same case with one fact stated otherwise, or stated at all. Lists keep their places; what the path passes
 * through and the case does not have is made.
 */
export function withFact(candidate: Candidate, path: FactPath, value: unknown): Candidate {
  return placed(candidate, path.split("."), value) as Candidate;
}

function placed(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder)) {
    return holder.map((each, at) => (String(at) === key ? placed(each, rest, value) : each));
  }
  const fields = (holder ?? {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: placed(fields[key], rest, value) };
}
