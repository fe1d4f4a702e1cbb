/**
 * Judges made-up cases in ClickHouse with the configuration and the SQL beside this file, in two shards, and compares every
 * verdict with the library's. The engine comes from npm, 550 MB, and is not installed with the package:
 *
 *     npm install --no-save chdb && npm run build
 *     node docs/examples/clickhouse/run.js 1000000
 *
 * A shard is a process with a data base and a pool of its own, as a server of a cluster has them; counts are added.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { candidacy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";
import { generatedCases } from "../generatedCases.js";

const own = fileURLToPath(import.meta.url);
const [count, shards] = [Number(process.argv[2] ?? 1_000_000), 2];
if (process.send) await shard(process.argv[3]);
else await cohort();

/** The whole cohort: a shard a process, then the sum of their counts beside the library's. */
async function cohort() {
  const folder = await mkdtemp(join(tmpdir(), "clickhouse-"));
  const start = performance.now();
  const counts = await Promise.all(Array.from({ length: shards }, (_, at) => countsOf(join(folder, `${at}`), at)));
  const seconds = (performance.now() - start) / 1000;
  const inEngine = counts.reduce((sum, each) => add(sum, each), {});
  const found = { different: 0, verdicts: {} };
  for (let at = 0; at < shards; at += 1) await compare(join(folder, `${at}`), at, found);
  await rm(folder, { recursive: true });
  console.table({ ClickHouse: inEngine, library: found.verdicts });
  console.log(`${count} rows in ${shards} shards, ${Math.round(count / seconds)} a second; ${found.different} differ.`);
  if (found.different > 0 || JSON.stringify(sorted(inEngine)) !== JSON.stringify(sorted(found.verdicts)))
    process.exitCode = 1;
}

function* casesOf(at) {
  const each = Math.ceil(count / shards);
  for (const row of generatedCases(Math.min(each, count - at * each), at + 1)) yield `${JSON.stringify(row)}\n`;
}

async function countsOf(folder, at) {
  await mkdir(folder);
  await pipeline(Readable.from(casesOf(at)), createWriteStream(join(folder, "cases.ndjson")));
  const child = fork(own, [`${count}`, folder]);
  let counts;
  child.on("message", (sent) => {
    counts = sent;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`shard ${at} ended with ${code}`);
  return counts;
}

/** One server: its configuration, the worker, its rows, and the statements of cohort.sql. */
async function shard(folder) {
  const { Session } = await import("chdb");
  const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
  const [scripts, worker] = [join(folder, "user_scripts"), resolve("dist/cli.js")];
  await mkdir(scripts);
  await copyFile(beside("verdict_function.xml"), join(folder, "verdict_function.xml"));
  const script = (await readFile(beside("verdict.sh"), "utf8")).replace(
    "metastasectomy",
    `${process.execPath} ${worker}`,
  );
  await writeFile(join(scripts, "verdict.sh"), script);
  await chmod(join(scripts, "verdict.sh"), 0o755);
  await writeFile(
    join(folder, "config.xml"),
    `<clickhouse><user_scripts_path>${scripts}/</user_scripts_path>
<user_defined_executable_functions_config>${folder}/*_function.xml</user_defined_executable_functions_config></clickhouse>`,
  );
  const session = new Session(join(folder, "data"), {
    connectionArgs: [`--config-file=${join(folder, "config.xml")}`],
  });
  const [createCases, createAnswers, verdicts, missing] = (await readFile(beside("cohort.sql"), "utf8")).split(/;\n/);
  session.query("CREATE DATABASE board; USE board");
  session.query(createCases);
  session.query(
    `INSERT INTO cases SELECT leftPad(toString(rowNumberInAllBlocks()), 9, '0'), line FROM file('${folder}/cases.ndjson', LineAsString) SETTINGS max_threads = 1`,
  );
  session.query(createAnswers);
  const counts = rowsIn(session.query(verdicts, "TSV"));
  console.log(session.query(`${missing} LIMIT 3`, "TSV"));
  const answer = "if(JSONExtractBool(answer, 'ok'), JSONExtractString(answer, 'verdict'), 'not a case')";
  session.query(`SELECT ${answer} FROM answers ORDER BY patient INTO OUTFILE '${folder}/verdicts' FORMAT TSV`);
  session.close();
  process.send(counts);
  process.disconnect();
}

function rowsIn(text) {
  const rows = text.trim().split("\n");
  return Object.fromEntries(rows.map((line) => line.split("\t")).map(([name, plans]) => [name, Number(plans)]));
}

/** Every verdict of a shard beside that of the library, row by row. */
async function compare(folder, at, found) {
  const cases = casesOf(at);
  for await (const verdict of createInterface({ input: createReadStream(join(folder, "verdicts")) })) {
    const read = parseCase(JSON.parse(cases.next().value));
    const expected = read.ok ? candidacy(read.value).verdict : "not a case";
    if (verdict !== expected) found.different += 1;
    add(found.verdicts, { [expected]: 1 });
  }
  if (!cases.next().done) throw new Error("an answer is missing");
}

function add(sum, counts) {
  for (const [name, plans] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + plans;
  return sum;
}

function sorted(counts) {
  return Object.entries(counts).sort();
}
