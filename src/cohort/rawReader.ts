import { existing } from "../internal/guards.ts";
import type { RawRow } from "./rawRows.ts";
import { caseOf, type RawCase } from "./readCases.ts";
import { type ProblemRow, type RowReader, rowReader, type TableRow } from "./rowReader.ts";
import type { TableMapping } from "./tableMapping.ts";

/** A row before it is read, as data that can cross to another thread: its cells, a case, or what is to be said. */
export type RawItem = RawRow | RawCase | ProblemRow;

/** Prepares the reading of rows, those of a table by its mapping; what is to be said of one stays as it is. */
export function rawReader(mapping: TableMapping | undefined): (item: RawItem) => TableRow {
  let reader: RowReader | undefined;
  return (item) => {
    if ("ok" in item) return item;
    if (!("cells" in item)) return caseOf(item);
    reader ??= rowReader(existing(mapping), item.headings);
    return reader(item.line, item.cells);
  };
}
