/** What can keep a row, a column or a whole table from being read. */
export type ProblemCode =
  | "not-a-table"
  | "no-rows"
  | "heading-missing"
  | "heading-twice"
  | "heading-unit"
  | "column-twice"
  | "column-empty"
  | "column-not-read"
  | "encoding"
  | "quote-open"
  | "quote-misplaced"
  | "cell-count"
  | "row-not-an-object"
  | "not-json"
  | "not-a-number"
  | "not-a-measurement"
  | "decimal-sign"
  | "unit-unknown"
  | "unit-of-another-kind"
  | "not-a-word"
  | "not-yes-or-no"
  | "not-a-date"
  | "date-order"
  | "not-a-case"
  | "not-judged";

/** One thing that is wrong, as data. */
export interface RowProblem {
  /** What kind of thing. */
  readonly code: ProblemCode;
  /** The line of the file, from 1; for rows of objects their number. Absent where the whole table is meant. */
  readonly line?: number;
  /** The heading of the column, where one is meant. */
  readonly column?: string;
  /** All of it in one sentence. */
  readonly message: string;
}

/** What is wrong with a cell, without its place. */
export interface CellProblem {
  /** What kind of thing. */
  readonly code: ProblemCode;
  /** What is wrong, as the rest of a sentence that begins with the cell. */
  readonly said: string;
}

/** A cell as a sentence quotes it: short, and without signs that move a cursor. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `"${short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\ufffd")}"`;
}

/** Names a place in a table as a sentence begins with it; nothing for the table as a whole. */
export function placeOf(line: number | undefined, column: string | undefined): string {
  const places = [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column ${quoted(column)}`]),
  ].join(", ");
  return places.charAt(0).toUpperCase() + places.slice(1);
}

export function problemAt(
  line: number | undefined,
  column: string | undefined,
  { code, said }: CellProblem,
): RowProblem {
  const place = placeOf(line, column);
  const message = place === "" ? `${said}.` : `${place}: ${said}.`;
  return { code, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }), message };
}
