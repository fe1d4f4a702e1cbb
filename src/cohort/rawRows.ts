import { isPlain, isRange } from "../case/field.ts";
import { unitOf } from "../case/unitOf.ts";
import { existing } from "../internal/guards.ts";
import { csvRows } from "./csvRows.ts";
import { fieldAt } from "./fieldAt.ts";
import { otherUnit } from "./headingUnit.ts";
import { type CellProblem, problemAt, quoted } from "./rowProblem.ts";
import type { ProblemRow } from "./rowReader.ts";
import { notKnownWords, type TableMapping } from "./tableMapping.ts";
import { itemsOf, textOf } from "./textOf.ts";
import { wrongKind } from "./wrongKind.ts";

export interface RawRow {
  /** The headings of the table; the same list for every row of it. */
  readonly headings: readonly string[];
  /** The line where the row begins, from 1; for rows of objects their number. */
  readonly line: number;
  /** What stands under each heading. */
  readonly cells: readonly unknown[];
}

/** A line of a source of rows that could not be read as one. */
export class UnreadLine {
  readonly line: number;
  readonly problem: CellProblem;
  constructor(line: number, problem: CellProblem) {
    this.line = line;
    this.problem = problem;
  }
}

/** Reads the rows of a source without reading their cells, and says what is to be said of the table as a whole. */
export async function* rawRows(
  source: unknown,
  mapping: TableMapping,
): AsyncGenerator<RawRow | ProblemRow, void, undefined> {
  const items = itemsOf(source);
  const first = await items.next();
  const rest = (async function* () {
    if (!first.done) yield first.value;
    yield* items;
  })();
  const isText = first.done || typeof first.value === "string" || first.value instanceof Uint8Array;
  const rows = isText ? textRows(rest, mapping) : objectRows(rest, mapping);
  const silent = new Set(["", ...(mapping.notKnown ?? notKnownWords).map((word) => `${word}`.toLowerCase())]);
  const empty = new Set(mapping.columns.map(({ column }) => column));
  let count = 0;
  for await (const row of rows) {
    if ("cells" in row) {
      count += 1;
      for (const column of empty) {
        const at = row.headings.indexOf(column);
        if (at < 0 || !silent.has(`${row.cells[at] ?? ""}`.trim().toLowerCase())) empty.delete(column);
      }
    }
    yield row;
  }
  if (count === 0) return;
  for (const column of empty) {
    yield note({ code: "column-empty", said: "no row says anything in it" }, column);
  }
}

function note(problem: CellProblem, column?: string): ProblemRow {
  return { ok: false, line: 0, problems: [problemAt(undefined, column, problem)] };
}

function unread(line: number, problem: CellProblem): ProblemRow {
  return { ok: false, line, problems: [problemAt(line, undefined, problem)] };
}

async function* textRows(pieces: AsyncIterable<unknown>, mapping: TableMapping): AsyncGenerator<RawRow | ProblemRow> {
  let wrong: CellProblem | undefined;
  let undecoded = false;
  const watched = (async function* () {
    let beginning: string | undefined = "";
    for await (const text of textOf(pieces, mapping.encoding)) {
      undecoded ||= text.includes("\ufffd");
      if (beginning === undefined) yield text;
      else beginning += text;
      if (beginning === undefined || beginning.length < 32) continue;
      wrong = wrongKind(beginning);
      if (wrong !== undefined) return;
      yield beginning;
      beginning = undefined;
    }
    if (beginning === undefined) return;
    wrong = wrongKind(beginning);
    if (wrong === undefined) yield beginning;
  })();
  let headings: readonly string[] | undefined;
  let below = 0;
  for await (const { line, cells, problem } of csvRows(watched, mapping.delimiter)) {
    if (headings !== undefined) below += 1;
    if (problem !== undefined) yield unread(line, problem);
    else if (headings === undefined) {
      headings = cells.map((cell) => cell.trim());
      yield* notesOf(headings, mapping);
    } else if (fits(cells, headings)) yield { headings, line, cells };
    else {
      const said = `the row has ${cells.length} cells under ${headings.length} headings; it is not read, because its values may stand under others`;
      yield unread(line, { code: "cell-count", said });
    }
  }
  if (wrong !== undefined) yield note(wrong);
  else if (headings === undefined) yield note({ code: "no-rows", said: "The source holds no line of headings" });
  else if (below === 0) yield note({ code: "no-rows", said: "The source holds no row below its headings" });
  if (undecoded && wrong === undefined) {
    const said = "Some letters are not UTF-8; the mapping can state the encoding, such as windows-1252";
    yield note({
      code: "encoding",
      said: mapping.encoding === undefined ? said : `Some letters are not ${mapping.encoding}`,
    });
  }
}

/** Spreadsheets write empty cells behind the last heading. */
function fits(cells: readonly string[], headings: readonly string[]): boolean {
  if (cells.length < headings.length) return false;
  return cells.slice(headings.length).every((cell) => cell.trim() === "");
}

async function* objectRows(rows: AsyncIterable<unknown>, mapping: TableMapping): AsyncGenerator<RawRow | ProblemRow> {
  const asked = [...mapping.columns.map(({ column }) => column), ...(mapping.id === undefined ? [] : [mapping.id])];
  let line = 0;
  for await (const row of rows) {
    line += 1;
    if (row instanceof UnreadLine) yield unread(row.line, row.problem);
    else if (typeof row !== "object" || row === null || Array.isArray(row)) {
      yield unread(line, { code: "row-not-an-object", said: "the row is no object with named fields" });
    } else {
      const fields = row as Readonly<Record<string, unknown>>;
      if (line === 1) yield* notesOf(Object.keys(fields), mapping);
      yield {
        headings: asked,
        line,
        cells: asked.map((name) => (Object.hasOwn(fields, name) ? fields[name] : undefined)),
      };
    }
  }
}

function isNumber(fact: string): boolean {
  const { field } = existing(fieldAt(fact));
  return isPlain(field) && isRange(field);
}

/** What a mapping and the headings of a table do not share. */
function* notesOf(headings: readonly string[], { columns, id }: TableMapping): Generator<ProblemRow> {
  const asked = [...columns.map(({ column }) => column), ...(id === undefined ? [] : [id])];
  for (const { column, fact, unit } of columns) {
    const named = headings.includes(column) ? otherUnit(column, fact, unit) : undefined;
    if (named === undefined) continue;
    const said = `the heading names ${named}, and the mapping reads it in ${unit ?? unitOf(fact)}`;
    yield note({ code: "heading-unit", said }, column);
  }
  for (const [at, { column, fact }] of columns.entries()) {
    const before = columns.slice(0, at).find((each) => each.column === column && isNumber(each.fact));
    if (before === undefined || !isNumber(fact)) continue;
    yield note({ code: "column-twice", said: `two numbers are read from it, ${before.fact} and ${fact}` }, column);
  }
  for (const column of asked) {
    if (headings.includes(column)) continue;
    yield note(
      { code: "heading-missing", said: `the table has no such heading; it has ${headings.map(quoted).join(", ")}` },
      column,
    );
  }
  for (const [at, heading] of headings.entries()) {
    if (headings.indexOf(heading) < at && asked.includes(heading)) {
      yield note({ code: "heading-twice", said: "two columns have this heading; the first is read" }, heading);
    } else if (!asked.includes(heading) && heading !== "") {
      yield note({ code: "column-not-read", said: "the mapping does not read it" }, heading);
    }
  }
}
