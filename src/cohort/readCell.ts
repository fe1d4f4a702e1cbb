import { isRange, type PlainField } from "../case/field.ts";
import { acceptedWords } from "../case/synonyms.ts";
import { unitOf } from "../case/unitOf.ts";
import { existing } from "../internal/guards.ts";
import { converted, unitFactorOf } from "../units/unitFactors.table.ts";
import { fieldAt } from "./fieldAt.ts";
import { readDate } from "./readDate.ts";
import { type CellProblem, quoted } from "./rowProblem.ts";
import { type CellFormat, type ColumnMapping, notKnownWords } from "./tableMapping.ts";

/** Converts a cell into what a case holds; `undefined` where it states nothing. */
export type CellReader = (cell: unknown) => { readonly value?: unknown; readonly problem?: CellProblem };

const nothing: ReturnType<CellReader> = {};

/** Prepares the reader of a column, once for all rows. */
export function cellReader(column: ColumnMapping, table: CellFormat): CellReader {
  const { field, several } = existing(fieldAt(column.fact));
  const { notKnown = table.notKnown ?? notKnownWords, separator = ";" } = column;
  const silent = new Set(["", ...notKnown.map((word) => same(`${word}`))]);
  const words = new Map(Object.entries(column.words ?? {}).map(([cell, value]) => [same(cell), value]));
  const read = textReader(field, column, {
    decimal: column.decimal ?? table.decimal,
    dates: column.dates ?? table.dates,
  });
  const one = (text: string): ReturnType<CellReader> => {
    const word = same(text);
    if (words.has(word)) return words.get(word) == null ? nothing : { value: words.get(word) };
    return silent.has(word) ? nothing : read(text);
  };
  return (cell) => {
    if (cell === null || cell === undefined) return nothing;
    if (typeof cell === "number" || typeof cell === "boolean") return typed(cell, field, one, column);
    if (typeof cell === "bigint") return typed(Number(cell), field, one, column);
    // A column of days in a columnar file; its time of day says nothing a case holds.
    if (cell instanceof Date) return one(Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10));
    if (typeof cell !== "string") return { value: cell };
    const text = cell.trim();
    if (!several || words.has(same(text)) || silent.has(same(text))) return one(text);
    return listOf(text.split(separator), one);
  };
}

function listOf(parts: readonly string[], one: (text: string) => ReturnType<CellReader>): ReturnType<CellReader> {
  const read = parts.map((part) => one(part.trim()));
  const problem = read.find((each) => each.problem !== undefined);
  if (problem !== undefined) return problem;
  return { value: read.flatMap(({ value }) => (value === undefined ? [] : [value])) };
}

/** Letters of either case, and however many spaces, are the same. */
function same(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}

/** A value that has a type already is read as it would be written; a number counts in the unit of its column. */
function typed(
  cell: number | boolean,
  field: PlainField,
  one: (text: string) => ReturnType<CellReader>,
  column: ColumnMapping,
): ReturnType<CellReader> {
  const written = one(String(cell));
  if (typeof cell !== "number" || !isRange(field) || written.problem === undefined) return written;
  return Number.isFinite(cell) ? { value: inUnitOfFact(cell, column, column.unit) } : written;
}

function textReader(
  field: PlainField,
  column: ColumnMapping,
  format: CellFormat,
): (text: string) => ReturnType<CellReader> {
  if (isRange(field)) return (text) => numberIn(text, column, format.decimal ?? ".");
  if (field === "date") {
    return (text) => {
      const read = readDate(text, format.dates);
      return typeof read === "string" ? { value: read } : { problem: read };
    };
  }
  if (field === "flag") return flagIn;
  if (field === "text" || field === "version") return (text) => ({ value: text });
  const known = new Map([...acceptedWords(field)].map(([written, word]) => [hyphenated(`${written}`), word]));
  return (text) => {
    const value = known.get(hyphenated(text));
    if (value !== undefined) return { value };
    const few = known.size > 14 ? "" : ` (${[...known.values()].join(", ")})`;
    const said = `${quoted(text)} is none of the words of this fact${few}; the mapping can state what it means`;
    return { problem: { code: "not-a-word", said } };
  };
}

/** Replaces blanks and underscores by the hyphen of a word. */
function hyphenated(text: string): string {
  return same(text).replace(/[ _]/g, "-");
}

const flags: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, y: true, "1": true },
  ...{ false: false, no: false, n: false, "0": false },
};

function flagIn(text: string): ReturnType<CellReader> {
  const word = same(text);
  if (Object.hasOwn(flags, word)) return { value: flags[word] };
  return {
    problem: {
      code: "not-yes-or-no",
      said: `${quoted(text)} is neither yes nor no (yes, no, true, false, 1, 0); the mapping can state what it means`,
    },
  };
}

/** A number, with or without a unit behind it. */
function numberIn(text: string, column: ColumnMapping, decimal: "." | ","): ReturnType<CellReader> {
  if (/^[<>≤≥~]/.test(text)) {
    return { problem: { code: "not-a-measurement", said: `${quoted(text)} is a bound and no measurement` } };
  }
  const [, digits, written] = /^([-+]?[\d.,]+(?:[eE][-+]?\d+)?)\s*(.*)$/s.exec(text) ?? [];
  if (digits === undefined) return { problem: { code: "not-a-number", said: `${quoted(text)} is not a number` } };
  const plain = decimal === "," ? /^[-+]?\d+(,\d+)?$/ : /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;
  if (!plain.test(digits)) {
    const said = `${quoted(text)} is not a number with a decimal ${decimal === "," ? "comma" : "point"} and no sign between thousands`;
    return { problem: { code: "decimal-sign", said } };
  }
  const number = Number(digits.replace(",", "."));
  const unit = existing(written)
    .trim()
    .replace(/^\[(.*)\]$/, (all, inner: string) => (unitFactorOf(all) === undefined ? inner : all));
  if (unit === "") return { value: inUnitOfFact(number, column, column.unit) };
  const own = unitOf(column.fact);
  const known = unitFactorOf(unit);
  if (known === undefined) {
    const bound = own === undefined ? "has no unit" : `is read in ${own}`;
    return {
      problem: { code: "unit-unknown", said: `${quoted(text)} has a unit that is not known; the fact ${bound}` },
    };
  }
  if (own === undefined || unitFactorOf(own)?.kind !== known.kind) {
    const said = `${quoted(text)} has a unit of another kind than ${own ?? "a number without a unit"}`;
    return { problem: { code: "unit-of-another-kind", said } };
  }
  return { value: inUnitOfFact(number, column, unit) };
}

function inUnitOfFact(number: number, { fact }: ColumnMapping, unit: string | undefined): number {
  const own = unitOf(fact);
  if (unit === undefined || own === undefined) return number;
  return converted(number, existing(unitFactorOf(unit)), existing(unitFactorOf(own)));
}
