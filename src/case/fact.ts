import type { Candidate } from "./candidate.ts";
import type { LungLesion } from "./lesion.ts";

/** Every dotted place inside a value: its fields, and theirs. `At` is a place in a list. */
type PlaceIn<T, At extends string> = T extends readonly (infer Entry)[]
  ? At | Below<At, Entry, At>
  : { [Name in Exclude<keyof T & string, "note">]-?: Name | Below<Name, NonNullable<T[Name]>, At> }[Exclude<
      keyof T & string,
      "note"
    >];

/** What lies below a name: absent if the value has no parts. A branded number is a number. */
type Below<Name extends string, T, At extends string> = T extends number | string | boolean
  ? never
  : `${Name}.${PlaceIn<T, At>}`;

/** What a judgment can need: everything but the header, which every case has. */
type Facts = Omit<Candidate, "case" | "note">;

/**
 * The dotted place of a fact in a case, `lesions.0.depthMm`: every field of {@link Candidate}, every section and every
 * list. The same spelling stands in `needs`, in `assumed`, in the issues of the parser and in `absentReasons`.
 */
export type CaseFact = PlaceIn<Facts, `${number}`>;

/** A fact whatever its place in a list, `lesions.*.depthMm`: how a policy and a table name it. */
export type FactPattern = PlaceIn<Facts, "*">;

/** A fact of one lesion, named from the lesion on: `depthMm`. */
export type LesionFact = PlaceIn<LungLesion, `${number}`>;

/** What the choice of a resection can need: a fact of the lesion, the lung volume, or what a surgeon alone can state. */
export type ResectionFact = LesionFact | "plan.surgeonStatement.completeResection" | "lungs.totalVolumeMl";

/** What can be needed about one lesion: its own facts, and those of the person, the lungs and the plan. */
export type FactFromLesion = LesionFact | Extract<CaseFact, `${"patient" | "plan" | "lungs"}.${string}`>;

/** Names a fact of one lesion as a fact of the case; one of the person, the lungs or the plan already is. */
export function atLesion(lesion: number, fact: FactFromLesion): CaseFact {
  return isOfCase(fact) ? fact : `lesions.${lesion}.${fact}`;
}

function isOfCase(fact: FactFromLesion): fact is Exclude<FactFromLesion, LesionFact> {
  return fact.startsWith("plan.") || fact.startsWith("patient.") || fact.startsWith("lungs.");
}

/** Names the fact of a pattern at one place of its list; without a place the pattern is a fact already. */
export function factAt(pattern: FactPattern, place?: number): CaseFact {
  return (place === undefined ? pattern : pattern.replace("*", `${place}`)) as CaseFact;
}

/** Names a fact whatever its place in a list: `lesions.*.depthMm` for `lesions.0.depthMm`. */
export function factPattern(fact: CaseFact): FactPattern {
  return fact.replace(/\.\d+(?=\.|$)/g, ".*") as FactPattern;
}
