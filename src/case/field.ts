import type { SegmentName } from "../anatomy/segment.ts";
import type { CaseSchema } from "./candidate.ts";
import type { CaseFact } from "./fact.ts";

/** What the plain fields hold, by the word for their kind. */
interface PlainValue {
  /** Any text of at most 2,000 characters. */
  readonly text: string;
  readonly flag: boolean;
  /** A written date, which may lack its day or month. */
  readonly date: string;
  readonly segment: SegmentName;
  readonly version: CaseSchema;
}

/** A number, both ends included; with a step of 1 it counts or grades. */
export type RangeField = readonly [from: number, to: number, step?: 1];

export type WordField = readonly [string, string, ...string[]];

/** A field whose value has no parts. */
export type PlainField = keyof PlainValue | RangeField | WordField;

/** A list of at most 200 entries. */
export interface ListField {
  readonly each: Field;
  /** Set where an empty list states that there is none; elsewhere it states nothing. */
  readonly emptyMeansNone?: true;
}

export interface RequiredField {
  readonly required: Field;
}

export interface FactsField {
  readonly byFact: WordField;
}

/** An object with these fields and no other, but for `note`. */
export interface ObjectField {
  /** What stands under each name. */
  readonly [name: string]: Field;
}

/**
 * What may stand at one place of a case, written as a value: a pair of numbers is a range, a list of words a choice, an
 * object what its fields say. Every field may be absent unless it is required.
 */
export type Field = PlainField | ListField | RequiredField | FactsField | ObjectField;

/** The value a field admits, as a type. */
export type FieldValue<F> = F extends keyof PlainValue
  ? PlainValue[F]
  : F extends RangeField
    ? number
    : F extends WordField
      ? F[number]
      : F extends ListField
        ? FieldValue<F["each"]>[]
        : F extends RequiredField
          ? FieldValue<F["required"]>
          : F extends FactsField
            ? { readonly [Fact in CaseFact]?: F["byFact"][number] }
            : ObjectValue<F>;

/** An object whose required fields are there and whose others may be. */
type ObjectValue<F> = { -readonly [K in keyof F as F[K] extends RequiredField ? K : never]: FieldValue<F[K]> } & {
  -readonly [K in keyof F as F[K] extends RequiredField ? never : K]?: FieldValue<F[K]> | undefined;
};

export function isList(field: Field): field is ListField {
  return typeof field === "object" && "each" in field;
}

export function isRequired(field: Field): field is RequiredField {
  return typeof field === "object" && "required" in field;
}

/** Whether a field holds a word for each of some facts. */
export function isByFact(field: Field): field is FactsField {
  return typeof field === "object" && "byFact" in field;
}

/** Whether a field is a number between two bounds. */
export function isRange(field: Field): field is RangeField {
  return Array.isArray(field) && typeof field[0] === "number";
}

export function isPlain(field: Field): field is PlainField {
  return typeof field === "string" || Array.isArray(field);
}
