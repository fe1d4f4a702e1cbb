import { refuse } from "../internal/guards.ts";
import { rawReader } from "./rawReader.ts";
import { rawRows } from "./rawRows.ts";
import type { TableRow } from "./rowReader.ts";
import { requireMapping, type TableMapping } from "./tableMapping.ts";
import { isSource, type TextSource, type WebStream } from "./textOf.ts";

/** A table: text or bytes of a CSV file, whole or as a stream, or its rows as objects. */
export type TableSource = TextSource | WebStream | AsyncIterable<object> | Iterable<object>;

/**
 * Reads a table as cases, a row at a time: CSV or TSV as text, as bytes or as a stream, or rows of objects.
 *
 * A mapping says which fact each column holds; nothing is guessed here, and {@link guessMapping} proposes one. A cell is
 * read as it stands: with a unit behind the number it is converted, with a bound (`<5`), a sign between thousands or a
 * word the fact does not have it is a problem. A row with a problem is not a case, because a value that was not
 * understood is not the same as one that was not recorded. Nothing is thrown on the way: problems are data, with line,
 * column and a sentence, and the next row is read. What concerns the table as a whole comes as a row of line 0.
 *
 * @param source - the table
 * @param mapping - what its columns hold
 * @returns the rows, in their order, as they are read; reading waits until the next is needed
 * @throws RangeError at once for a mapping with an unknown option, fact or unit, or without a day of the meeting
 * @example
 * ```ts
 * const csv = "fev1;dlco\n88,5;NA\n<40;61\n";
 * const mapping: TableMapping = {
 *   asOf: "2026-11-24",
 *   decimal: ",",
 *   columns: [
 *     { column: "fev1", fact: "lungFunction.fev1PercentPredicted" },
 *     { column: "dlco", fact: "lungFunction.dlcoPercentPredicted" },
 *   ],
 * };
 * const rows: TableRow[] = [];
 * for await (const row of readTable(csv, mapping)) rows.push(row);
 * rows[0].ok && rows[0].value.lungFunction; // => { fev1PercentPredicted: 88.5 }
 * rows[1].ok || rows[1].problems[0].message; // => "Line 3, column \"fev1\": \"<40\" is a bound and no measurement."
 * ```
 */
export function readTable(source: TableSource, mapping: TableMapping): AsyncGenerator<TableRow, void, undefined> {
  if (!isSource(source)) refuse("read a table", "the source", "text, a stream or rows", source);
  requireMapping(mapping);
  return rowsOf(source, mapping);
}

async function* rowsOf(source: TableSource, mapping: TableMapping): AsyncGenerator<TableRow, void, undefined> {
  const read = rawReader(mapping);
  for await (const row of rawRows(source, mapping)) yield read(row);
}
