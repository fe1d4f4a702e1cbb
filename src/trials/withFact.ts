import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";

/** The same case with one fact stated, the parts on the way to it made where they are missing. */
export function withFact(candidate: Candidate, path: CaseFact, fact: unknown): Candidate {
  return stated(candidate, path.split("."), fact) as Candidate;
}

function stated(value: unknown, [step, ...rest]: readonly string[], fact: unknown): unknown {
  if (step === undefined) return fact;
  if (Array.isArray(value)) {
    const items = [...value];
    items[Number(step)] = stated(items[Number(step)], rest, fact);
    return items;
  }
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: stated(fields[step], rest, fact) };
}

/**
 * Whether a fact that is asked for is stated already, in whole or in part. An examination that is asked for is another
 * than those listed, so the list of examinations states none.
 */
export function isStated(path: CaseFact, facts: readonly CaseFact[]): boolean {
  return path !== "staging" && facts.some((fact) => fact === path || fact.startsWith(`${path}.`));
}

/** Every path of a case to a fact that is stated, lists by their places; an empty list is a statement, a note is none. */
export function statedFacts(candidate: Candidate): readonly CaseFact[] {
  return placesIn(candidate, "") as readonly CaseFact[];
}

function placesIn(value: unknown, path: string): readonly string[] {
  if (value === undefined || value === null) return [];
  const entries = typeof value === "object" ? Object.entries(value) : [];
  if (entries.length === 0) return [path];
  return entries.flatMap(([step, each]) =>
    step === "note" || (path === "" && step === "case") ? [] : placesIn(each, path === "" ? step : `${path}.${step}`),
  );
}
