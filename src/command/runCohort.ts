import { createReadStream } from "node:fs";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { cohortReport } from "../cohort/cohortReport.ts";
import { tableOf } from "../cohort/cohortTable.ts";
import { verdictNames } from "../cohort/cohortWords.table.ts";
import { numeral } from "../cohort/flowDrawing.ts";
import { guessMapping } from "../cohort/guessMapping.ts";
import { jsonLines } from "../cohort/jsonLines.ts";
import type { RawItem } from "../cohort/rawReader.ts";
import { rawRows, UnreadLine } from "../cohort/rawRows.ts";
import { rawCases } from "../cohort/readCases.ts";
import { readTable } from "../cohort/readTable.ts";
import type { TableMapping } from "../cohort/tableMapping.ts";
import { addTally, emptyTally } from "../cohort/tally.ts";
import { itemsOf } from "../cohort/textOf.ts";
import { existing } from "../internal/guards.ts";
import { batchJudge } from "./batchJudge.ts";
import { openPart } from "./checkpoint.ts";
import { policyNamed, policyNames } from "./namedPolicies.ts";
import { parquetRows, wanted, writeParquet } from "./parquetFiles.ts";
import { Refusal, requireApart } from "./refusal.ts";
import { csvLine, resultHeadings } from "./resultRow.ts";
import { terminalText, withoutMark } from "./terminalText.ts";

export interface CohortIo {
  readonly write: (text: string) => Promise<void>;
  /** Says something beside the answer. */
  readonly say: (text: string) => void;
  /** The width of the terminal the answer goes to; absent where it goes to a file or another program. */
  readonly columns?: number | undefined;
  readonly version: string;
  /** The file of a worker, which holds `judgeBatch`. */
  readonly worker: string;
}

const usage = `metastasectomy cohort FILE    judge every row of FILE: .csv, .tsv, .ndjson or .parquet

  --map FILE         which column holds which fact, as JSON; without it each row is a case (.ndjson, .parquet)
  --guess            print a first mapping of a CSV file to be checked, with the reason of each guess, and end
  --out FILE         the answers: .csv, .ndjson or .parquet
  --report FILE      the counts with their pictures as a page
  --policy NAME      ${policyNames}; several: the first decides
  --workers N        threads that judge beside the one that reads
  --equations gli    FEV1 in liters by GLI Global 2022, transfer factor by GLI 2017, where no percentage is stated

Interrupted, the same command goes on where its answers end.
`;

const endings = /\.(csv|tsv|txt|ndjson|jsonl|parquet)$/i;

/** Rows between two checkpoints. */
const batchSize = 500;

/** Judges the rows of a file: answers, counts and report. */
export async function runCohort(words: readonly string[], io: CohortIo): Promise<void> {
  const { file, values } = readWords(words);
  if (values.help) return io.write(usage);
  if (file === undefined) throw new Refusal(2, usage.trimEnd());
  const kind = kindOf(file);
  if (values.guess) return guessed(file, kind, io);
  const policies = values.policy.map(policyNamed);
  const map = values.map === undefined ? undefined : await mappingIn(values.map);
  if (map === undefined && kind === "csv") {
    throw new Refusal(2, `${file} needs --map FILE; --guess prints a first one to be checked.`);
  }
  if (values.equations !== undefined && values.equations !== "gli") {
    throw new Refusal(2, `There are no equations "${values.equations}"; there are gli.`);
  }
  const { size, mtimeMs } = await statOf(file);
  const out = values.out ?? `${file.replace(endings, "")}.result.csv`;
  const written = kindOf(out);
  requireApart([file, values.map, out, values.report]);
  if (written === "parquet") await wanted("hyparquet-writer", async () => undefined);
  const headings = resultHeadings(policies);
  const task = JSON.stringify([io.version, file, size, mtimeMs, map, values.policy, values.equations, written]);
  const part = await openPart(out, task);
  const tally = part.before?.tally ?? emptyTally();
  if (part.before !== undefined) io.say(`Going on after ${numeral(tally.rows)} rows.\n`);
  const read = { bytes: 0 };
  const rows = skipped(rowsOf(file, kind, map, read), part.before?.items ?? 0);
  const { judge, atOnce, end } = await batchJudge(values.workers, io.worker);
  const how = { map, policies: values.policy, equations: values.equations !== undefined, csv: written === "csv" };
  let items = part.before?.items ?? 0;
  let header = items === 0 && written === "csv" ? csvLine(headings) : "";
  // Batches are judged side by side and written in the order of the rows.
  const answered = inOrder(batches(rows), atOnce, async (batch) => ({
    count: batch.length,
    ...(await judge({ rows: batch, ...how })),
  }));
  try {
    for await (const { count, text, tally: counted } of answered) {
      items += count;
      addTally(tally, counted);
      await part.add(header + text, items, tally);
      header = "";
      if (io.columns !== undefined && count === batchSize) io.say(bar(tally.rows, read.bytes / Math.max(1, size)));
    }
  } finally {
    await end();
  }
  if (io.columns !== undefined) io.say("\r\u001b[K");
  const table = tableOf(tally);
  if (values.report !== undefined) await writeFile(values.report, cohortReport(table));
  await part.finish((answers) =>
    written === "parquet"
      ? writeParquet(createReadStream(answers), out, headings, (name) => /^line$|percent$|_least$|_most$/.test(name))
      : rename(answers, out),
  );
  for (const { message } of table.notes) io.say(terminalText(`${message}\n`));
  await io.write(terminalText(summary(table)));
}

function summary({ rows, cases, policies, problems }: ReturnType<typeof tableOf>): string {
  const lines = [
    `${numeral(rows)} ${rows === 1 ? "row" : "rows"}, ${numeral(rows - cases)} of them not read as a case.`,
  ];
  for (const { policy, verdicts } of policies) {
    lines.push(`Policy ${policy}:`);
    for (const [verdict, name] of Object.entries(verdictNames)) {
      lines.push(`  ${name}: ${numeral(verdicts[verdict as keyof typeof verdicts])}`);
    }
  }
  for (const { count, first } of problems.slice(0, 5)) lines.push(`${numeral(count)} of this kind: ${first.message}`);
  return `${lines.join("\n")}\n`;
}

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        map: { type: "string" },
        guess: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        out: { type: "string" },
        report: { type: "string" },
        policy: { type: "string", multiple: true, default: ["document"] },
        equations: { type: "string" },
        workers: { type: "string" },
      },
    });
    const [file, ...more] = positionals;
    if (more.length === 0) return { values, file };
  } catch (error) {
    const [wrong] = (error as Error).message.split(/\. |\.?\n/);
    throw new Refusal(2, `${wrong}; metastasectomy cohort lists the options.`);
  }
  throw new Refusal(2, "One file at a time.");
}

function kindOf(file: string): "csv" | "ndjson" | "parquet" {
  const ending = endings.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) throw new Refusal(2, `${file} ends in none of .csv, .tsv, .ndjson, .parquet.`);
  if (ending === "parquet") return "parquet";
  return ending === "ndjson" || ending === "jsonl" ? "ndjson" : "csv";
}

async function statOf(file: string): Promise<{ readonly size: number; readonly mtimeMs: number }> {
  try {
    return await stat(file);
  } catch (error) {
    throw new Refusal(2, `${file} cannot be read: ${(error as Error).message}`);
  }
}

async function mappingIn(file: string): Promise<TableMapping> {
  try {
    const mapping: TableMapping = JSON.parse(withoutMark(await readFile(file, "utf8")));
    readTable("", mapping);
    return mapping;
  } catch (error) {
    throw new Refusal(2, `${file} is no mapping: ${(error as Error).message}`);
  }
}

/** The rows of a file, and how much of it is read. */
function rowsOf(
  file: string,
  kind: ReturnType<typeof kindOf>,
  map: TableMapping | undefined,
  read: { bytes: number },
): AsyncIterable<RawItem> {
  const bytes = (async function* () {
    for await (const piece of createReadStream(file)) {
      read.bytes += (piece as Uint8Array).length;
      yield piece as Uint8Array;
    }
  })();
  const source = kind === "parquet" ? parquetRows(file) : bytes;
  if (map === undefined) return rawCases(source);
  return rawRows(kind === "ndjson" ? objectsIn(bytes) : source, map);
}

async function* objectsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<object, void, undefined> {
  for await (const each of jsonLines(itemsOf(bytes))) yield each instanceof UnreadLine ? each : (each.value as object);
}

async function* skipped<T>(rows: AsyncIterable<T>, count: number): AsyncGenerator<T, void, undefined> {
  let at = 0;
  for await (const row of rows) {
    at += 1;
    if (at > count) yield row;
  }
}

/** The rows, so many at a time; a source that ends early ends with a batch that is not full, if only an empty one. */
async function* batches(rows: AsyncIterable<RawItem>): AsyncGenerator<readonly RawItem[], void, undefined> {
  let batch: RawItem[] = [];
  for await (const row of rows) {
    if (batch.push(row) < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Works on several items at once and gives the results in the order of the items; the next item is read when there is room. */
async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is met where its turn comes, or not at all once an earlier one has ended the run.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length < atOnce) continue;
    yield await existing(underWay.shift());
  }
  for (const each of underWay) yield await each;
}

function bar(rows: number, share: number): string {
  const full = Math.round(20 * share);
  return `\r[${"#".repeat(full)}${".".repeat(20 - full)}] ${numeral(rows)} rows`;
}

/** Prints a first mapping and says why each column is in it or not. */
async function guessed(file: string, kind: ReturnType<typeof kindOf>, io: CohortIo): Promise<void> {
  if (kind !== "csv") throw new Refusal(2, "--guess reads the headings of a CSV file.");
  await statOf(file);
  let headings: readonly string[] = [];
  const cells: (readonly unknown[])[] = [];
  for await (const row of rawRows(createReadStream(file), { columns: [], asOf: "2026-01-01" })) {
    if (!("cells" in row)) continue;
    headings = row.headings;
    if (cells.push(row.cells) === 200) break;
  }
  const { mapping, guesses, notGuessed } = guessMapping(headings, cells);
  for (const { column, because } of guesses) io.say(terminalText(`${column.column}: ${column.fact}. ${because}\n`));
  for (const { column, because } of notGuessed) io.say(terminalText(`${column}: not guessed. ${because}\n`));
  await io.write(`${JSON.stringify(mapping, null, 2)}\n`);
}
