import type { CaseFact } from "../case/fact.ts";
import { isPlain, isRange } from "../case/field.ts";
import { unitOf } from "../case/unitOf.ts";
import { refuse, requireFields, requireList, requireWord } from "../internal/guards.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { unitFactorOf, unitsOfKind } from "../units/unitFactors.table.ts";
import { fieldAt } from "./fieldAt.ts";

/** The order in which day, month and year stand in the dates of a table; YYYY-MM-DD is read in any case. */
export type DateOrder = "day-month-year" | "month-day-year" | "year-month-day";

/** What cells look like; a column may differ from the rest of its table. */
export interface CellFormat {
  /** Cells that say "not known", beside an empty one; left out, `notKnownWords`. A 999 belongs here. */
  readonly notKnown?: readonly string[] | undefined;
  /** The sign before the decimals; left out, a point. */
  readonly decimal?: "." | "," | undefined;
  /** The order of day, month and year; left out, only YYYY-MM-DD, YYYY-MM and YYYY are read. */
  readonly dates?: DateOrder | undefined;
}

/** Which fact a column holds. */
export interface ColumnMapping extends CellFormat {
  /** The heading of the column. */
  readonly column: string;
  /** The fact, such as `lungFunction.dlcoMlPerMinPerMmHg` or `course.lesionSummary.count`. */
  readonly fact: CaseFact | "case.asOf";
  /** The unit of the column, where it is not the one in the name of the fact; a unit in a cell goes before it. */
  readonly unit?: string | undefined;
  /** What a cell means, by what stands in it; letters of either case are the same. */
  readonly words?: Readonly<Record<string, unknown>> | undefined;
  /** The sign between several values in one cell; left out, a semicolon. */
  readonly separator?: string | undefined;
}

/** How the columns of a table become cases. It is plain data and can be kept as JSON beside the table. */
export interface TableMapping extends CellFormat {
  /** The columns that are read. */
  readonly columns: readonly ColumnMapping[];
  /** The day of the meeting of every row, where no column has it. */
  readonly asOf?: PlainDate | undefined;
  /** The heading of the column that names a row. It is copied into the answers and enters no case. */
  readonly id?: string | undefined;
  /**
   * Facts that hold for every row, by path. One inside a list counts only where a column states something of the same
   * entry: a modality alone is no examination.
   */
  readonly always?: Readonly<Record<string, unknown>> | undefined;
  /** The sign between the cells of a row; left out, it is found in the first lines: comma, semicolon, tab or bar. */
  readonly delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** The encoding of the bytes; left out, UTF-8. */
  readonly encoding?: "utf-8" | "windows-1252" | "utf-16le" | undefined;
}

/** The cells that say "not known" unless a mapping has its own; letters of either case are the same. */
export const notKnownWords: readonly string[] = ["NA", "N/A", "NULL", "NaN", ".", "-", "?", "unknown", "not known"];

const action = "read a table";
const formatOptions = ["notKnown", "decimal", "dates"];

/** Refuses a mapping that cannot be meant: an unknown option, a fact no case has, one fact from two columns. */
export function requireMapping(mapping: TableMapping): void {
  requireFields(action, "the mapping", mapping);
  for (const name of Object.keys(mapping)) {
    requireWord(action, "each option of the mapping", name, [
      ...["columns", "asOf", "id", "always", "delimiter", "encoding"],
      ...formatOptions,
    ]);
  }
  requireFormat(mapping);
  requireOneOf("the delimiter", mapping.delimiter, [",", ";", "\t", "|"]);
  requireOneOf("the encoding", mapping.encoding, ["utf-8", "windows-1252", "utf-16le"]);
  if (mapping.id !== undefined && typeof mapping.id !== "string") refuse(action, "the id", "a heading", mapping.id);
  requireList(action, "the columns", mapping.columns);
  const facts = new Set<string>();
  for (const column of mapping.columns) {
    requireColumn(column);
    if (facts.has(column.fact)) refuse(action, "each fact", "filled by one column", column.fact);
    facts.add(column.fact);
  }
  if (mapping.always !== undefined) requireFields(action, "what always holds", mapping.always);
  for (const fact of Object.keys(mapping.always ?? {})) {
    if (fieldAt(fact) === undefined || facts.has(fact)) {
      refuse(action, "each fact that always holds", "one that a case has and no column fills", fact);
    }
  }
  if (!facts.has("case.asOf")) requireDay(mapping.asOf);
}

function requireDay(asOf: unknown): void {
  if (typeof asOf !== "string") {
    refuse(action, "the day of the meeting", "given as asOf or by a column for case.asOf", asOf);
  }
}

function requireColumn(column: ColumnMapping): void {
  requireFields(action, "each column", column);
  for (const name of Object.keys(column)) {
    requireWord(action, "each option of a column", name, [
      ...["column", "fact", "unit", "words", "separator"],
      ...formatOptions,
    ]);
  }
  requireFormat(column);
  if (typeof column.column !== "string") refuse(action, "the column", "a heading", column.column);
  const { unit, words, separator } = column;
  const found = typeof column.fact === "string" ? fieldAt(column.fact) : undefined;
  if (found === undefined) {
    refuse(action, `the fact of column "${column.column}"`, "one that a cell of a table can fill", column.fact);
  }
  if (words !== undefined) requireFields(action, `the words of column "${column.column}"`, words);
  if (separator !== undefined && (typeof separator !== "string" || separator === "")) {
    refuse(action, `the separator of column "${column.column}"`, "text", separator);
  }
  if (unit === undefined) return;
  const own = isPlain(found.field) && isRange(found.field) ? unitOf(column.fact) : undefined;
  const kind = own === undefined ? undefined : unitFactorOf(own)?.kind;
  const known = typeof unit === "string" ? unitFactorOf(unit) : undefined;
  if (kind === undefined || known?.kind !== kind) {
    const fitting = unitsOfKind(kind);
    const bound = fitting.length === 0 ? "left out" : `one of ${fitting.join(", ")}`;
    refuse(action, `the unit of column "${column.column}"`, bound, unit);
  }
}

function requireFormat({ notKnown, decimal, dates }: CellFormat): void {
  if (notKnown !== undefined) requireList(action, "the words for not known", notKnown);
  requireOneOf("the sign before the decimals", decimal, [".", ","]);
  requireOneOf("the order of dates", dates, ["day-month-year", "month-day-year", "year-month-day"]);
}

function requireOneOf(what: string, value: unknown, words: readonly string[]): void {
  if (value !== undefined) requireWord(action, what, value, words);
}
