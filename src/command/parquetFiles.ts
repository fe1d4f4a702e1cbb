import { createRequire } from "node:module";
import { jsonLines } from "../cohort/jsonLines.ts";
import { UnreadLine } from "../cohort/rawRows.ts";
import { itemsOf } from "../cohort/textOf.ts";
import { Refusal } from "./refusal.ts";
import type { ResultRow } from "./resultRow.ts";

/** How many rows are in memory at once. */
const step = 5000;

/** Loads a package that only some of the command needs, and says what to install where it is missing. */
export async function wanted<T>(name: string, load: () => Promise<T>, who = "Parquet files"): Promise<T> {
  try {
    createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Refusal(2, `${who} need a package that is not installed: npm install ${name}`);
  }
  return load();
}

/** The rows of a Parquet file, some at a time. */
export async function* parquetRows(file: string): AsyncGenerator<object, void, undefined> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await wanted(
    "hyparquet",
    () => import("hyparquet"),
  );
  const buffer = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(buffer);
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += step) {
    yield* await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd: Math.min(count, rowStart + step) });
  }
}

/** Writes rows that stand as a line of JSON each to a Parquet file, some at a time. */
export async function writeParquet(
  lines: AsyncIterable<unknown>,
  file: string,
  headings: readonly string[],
  isNumber: (heading: string) => boolean,
): Promise<void> {
  const { ParquetWriter, fileWriter, schemaFromColumnData } = await wanted(
    "hyparquet-writer",
    () => import("hyparquet-writer"),
  );
  const columns = (rows: readonly ResultRow[]) =>
    headings.map((name) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: isNumber(name) ? ("DOUBLE" as const) : ("STRING" as const),
      nullable: true,
    }));
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: schemaFromColumnData({ columnData: columns([]) }),
  });
  let rows: ResultRow[] = [];
  for await (const each of jsonLines(itemsOf(lines))) {
    if (!(each instanceof UnreadLine)) rows.push(each.value as ResultRow);
    if (rows.length < step) continue;
    await writer.write({ columnData: columns(rows) });
    rows = [];
  }
  if (rows.length > 0) await writer.write({ columnData: columns(rows) });
  await writer.finish();
}
