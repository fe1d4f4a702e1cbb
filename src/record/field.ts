import type { SegmentName } from "../anatomy/segment.ts";
import type { CaseSchema } from "../case/candidate.ts";

/** What the plain fields hold, by the word that stands for them. */
interface PlainValue {
  /** Any text. */
  readonly text: string;
  /** Yes or no. */
  readonly flag: boolean;
  /** A written date, which may lack its day or month. */
  readonly date: string;
  /** A segment by name. */
  readonly segment: SegmentName;
  /** The version of the shape of a case. */
  readonly version: CaseSchema;
}

/** A number, both ends included; with a step of 1 it counts or grades. */
export type RangeField = readonly [from: number, to: number, step?: 1];

/** One of some words. */
export type WordField = readonly [string, string, ...string[]];

/** A field whose value has no parts. */
export type PlainField = keyof PlainValue | RangeField | WordField;

/** A list. */
export interface ListField {
  /** What each entry is. */
  readonly each: Field;
}

/** A field that may not be absent. */
export interface RequiredField {
  /** What it is. */
  readonly required: Field;
}

/** An object with these fields and no other, but for `note`; the field called `*` stands for every other name. */
export interface ObjectField {
  /** What stands under each name. */
  readonly [name: string]: Field;
  /** Belongs to a list. */
  readonly each?: never;
  /** Belongs to a field that may not be absent. */
  readonly required?: never;
}

/**
 * What may stand at one place of a case, written as a value: a pair of numbers is a range, a list of words a choice, an
 * object what its fields say. Every field may be absent unless it is required.
 */
export type Field = PlainField | ListField | RequiredField | ObjectField;

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
          : F extends { readonly "*": infer E }
            ? Record<string, FieldValue<E>>
            : ObjectValue<F>;

/** An object whose required fields are there and whose others may be. */
type ObjectValue<F> = { -readonly [K in keyof F as F[K] extends RequiredField ? K : never]: FieldValue<F[K]> } & {
  -readonly [K in keyof F as F[K] extends RequiredField ? never : K]?: FieldValue<F[K]> | undefined;
};
