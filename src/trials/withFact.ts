import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";

/** The same case with one fact stated, the parts on the way to it made where they are missing. */
export function withFact(candidate: Candidate, path: CaseFact, fact: unknown): Candidate {
  return stated(candidate, path.split("."), fact) as Candidate;
}

function stated(value: unknown, [step, ...rest]: readonly string[], fact: unknown): unknown {
  if (step === undefined) return fact;
  // A place in a list that is not recorded begins the list.
  if (Array.isArray(value) || (value == null && /^\d+$/.test(step))) {
    const items: unknown[] = [...((value ?? []) as readonly unknown[])];
    items[Number(step)] = stated(items[Number(step)], rest, fact);
    return items;
  }
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: stated(fields[step], rest, fact) };
}

/** Lists that state something when they are empty: looked for, and none found. */
const noneWhenEmpty: readonly string[] = ["adjacent", "lungEvents", "absentSegments", "obstructedSegments"];

/**
 * Every path of a case to a fact that is stated, lists by their places. Nothing is stated by a note, by a section or a
 * list entry without facts, and by an empty list, unless none is what an empty one means.
 */
export function statedFacts(candidate: Candidate): readonly CaseFact[] {
  const found: string[] = [];
  addStated(found, { ...candidate, case: undefined }, "");
  return found as readonly string[] as readonly CaseFact[];
}

function addStated(found: string[], value: object, path: string): void {
  for (const step in value) {
    const each = value[step as keyof typeof value] as unknown;
    if (each === undefined || each === null || step === "note") continue;
    const place = path === "" ? step : `${path}.${step}`;
    if (typeof each === "object" && !(Array.isArray(each) && each.length === 0)) addStated(found, each, place);
    else if (typeof each !== "object" || noneWhenEmpty.includes(step)) found.push(place);
  }
}

/** The stated facts with every place on the way to them, so that a fact counts as stated where a part of it is. */
export function statedPlaces(facts: readonly CaseFact[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const fact of facts) {
    for (let place: string = fact; place !== "" && !places.has(place); ) {
      places.add(place);
      place = place.slice(0, Math.max(0, place.lastIndexOf(".")));
    }
  }
  // An examination that is needed is another than those listed, so their list states none.
  places.delete("staging");
  return places;
}
