import { refuse } from "../internal/guards.ts";
import { jsonOf, type TextLine, textLines } from "./jsonLines.ts";
import { UnreadLine } from "./rawRows.ts";
import type { TableSource } from "./readTable.ts";
import { problemAt } from "./rowProblem.ts";
import { readAsCase, type TableRow } from "./rowReader.ts";
import { isSource, itemsOf } from "./textOf.ts";

/**
 * Reads cases that are written as such: text with a case as JSON in each line, whole or as a stream, or the cases
 * themselves. Each is read as `parseCase` reads it; a line that is no JSON or no case is a row with its problems.
 *
 * @param source - the cases
 * @returns the rows, in their order, as they are read
 * @throws RangeError at once for a source that is neither text nor a stream nor a list
 * @example
 * ```ts
 * const lines = '{"case":{"schema":"metastasectomy/1","asOf":"2026-11-24"}}\n{"case":\n';
 * const rows: TableRow[] = [];
 * for await (const row of readCases(lines)) rows.push(row);
 * rows.map(({ line, ok }) => [line, ok]); // => [[1, true], [2, false]]
 * ```
 */
export function readCases(source: TableSource): AsyncGenerator<TableRow, void, undefined> {
  if (!isSource(source)) refuse("read cases", "the source", "text, a stream or cases", source);
  return casesOf(source);
}

async function* casesOf(source: TableSource): AsyncGenerator<TableRow, void, undefined> {
  for await (const each of rawCases(source)) yield caseOf(each);
}

/** A case before it is read: a line of JSON, or the value itself with its number. */
export type RawCase = TextLine | { readonly line: number; readonly value: unknown };

/** The cases of a source, none of them read. */
export async function* rawCases(source: TableSource): AsyncGenerator<RawCase, void, undefined> {
  const items = itemsOf(source);
  const first = await items.next();
  if (first.done) return;
  const rest = (async function* () {
    yield first.value;
    yield* items;
  })();
  if (typeof first.value === "string" || first.value instanceof Uint8Array) yield* textLines(rest);
  else {
    let line = 0;
    for await (const value of rest) {
      line += 1;
      yield { line, value };
    }
  }
}

export function caseOf(raw: RawCase): TableRow {
  const read = "text" in raw ? jsonOf(raw) : raw;
  if (!(read instanceof UnreadLine)) return readAsCase(read.line, read.value);
  return { ok: false, line: read.line, problems: [problemAt(read.line, undefined, read.problem)] };
}
