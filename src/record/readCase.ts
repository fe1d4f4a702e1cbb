import type { Candidate } from "../case/candidate.ts";
import { type CaseFields, caseFields } from "./caseFields.table.ts";
import type { FieldValue } from "./field.ts";
import type { Finding } from "./finding.ts";
import { inconsistencies } from "./inconsistencies.ts";
import { readField } from "./readField.ts";

/** A case as it was read, and what keeps it from being one. */
export interface ReadCase {
  /** The case; worth nothing where anything was found. */
  readonly value: Candidate;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/** What a brand hides: the same numbers, words and lists without the units in their types, and without notes. */
type Plain<T> = T extends number
  ? number
  : T extends string | boolean | undefined
    ? T
    : T extends readonly (infer E)[]
      ? Plain<E>[]
      : { [K in keyof T as K extends "note" ? never : K]: Plain<T[K]> };

/** Every dotted place of a shape: optional fields are assignable to each other whatever their names, paths are not. */
type Places<T> = T extends readonly (infer E)[]
  ? Places<E>
  : T extends object
    ? { [K in keyof T & string]-?: K | `${K}.${Places<NonNullable<T[K]>>}` }[keyof T & string]
    : never;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Table = FieldValue<CaseFields>;
type Written = Plain<Candidate>;

/** Holds the table and the hand-written type together: each field of one is a field of the other, of the same kind. */
type Agree = [Same<Places<Table>, Places<Written>>, Same<Table, Written>];

/** Reads an input field by field, and where every field stands, asks whether they can be true together. */
export function readCase(input: unknown): ReadCase {
  const findings: Finding[] = [];
  const value = readField(caseFields, input, [], findings) as Agree extends [true, true]
    ? Candidate
    : "table and type differ";
  return { value, findings: findings.length > 0 ? findings : inconsistencies(value) };
}
