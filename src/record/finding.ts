/** What kind of thing is wrong. */
export type IssueCode =
  | "missing"
  | "unknown-field"
  | "unknown-fact"
  | "unknown-word"
  | "unknown-version"
  | "wrong-type"
  | "out-of-range"
  | "no-date"
  | "too-long"
  | "contradiction"
  | "unreadable";

/** One place of an input that cannot stand as it is. */
export interface Finding {
  /** The steps that lead there: names of fields, places in lists from 0; none for the whole. */
  readonly path: readonly (string | number)[];
  /** What kind of thing is wrong. */
  readonly code: IssueCode;
  /** What would have to stand there. */
  readonly bound: string;
  readonly value: unknown;
  readonly hint?: string;
}
