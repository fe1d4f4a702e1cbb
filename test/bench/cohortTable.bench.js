/**
 * A table from file to answers and report by the command, end to end: rows a second by the clock, and the most memory the
 * process held; then in one worker and in two. 20,000 rows, and 1,000,000 by workers, or as many as are given:
 *
 *     node test/bench/cohortTable.bench.js 200000
 *
 * Each worker first compiles what it runs, which takes some seconds of the processor whatever the number of rows: of
 * 20,000 rows it is half, of 200,000 a tenth.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generatedTable } from "../../docs/examples/generatedTable.js";
import { figure } from "./figure.js";

const asked = Number(process.argv[2]);
const count = asked || 20_000;
const countByWorkers = asked || 1_000_000;
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const file = (name) => join(folder, name);

const map = "docs/examples/generatedTable.map.json";
await generate(count);
const alone = await run([]);
figure(
  `\`metastasectomy cohort\`, ${count.toLocaleString("en-US")} rows of a CSV to answers and report`,
  speed(count, alone),
);
await generate(countByWorkers);
const [one, two] = [await run(["--workers", "1"]), await run(["--workers", "2"])];
figure(`${countByWorkers.toLocaleString("en-US")} rows by two workers`, speed(countByWorkers, two));
figure(
  `${countByWorkers.toLocaleString("en-US")} rows by two workers beside one, by the clock`,
  `${(one.seconds / two.seconds).toFixed(2)} times`,
  "at least 1.7 times",
);
rmSync(folder, { recursive: true });

async function generate(rows) {
  await pipeline(Readable.from(generatedTable(rows)), createWriteStream(file("table.csv")));
}

function speed(rows, { seconds, peak }) {
  const memory = peak === 0 ? "" : `, at most ${Math.round(peak / 1024)} MB`;
  return `${Math.round(rows / seconds).toLocaleString("en-US")} a second${memory}`;
}

/** Runs the command; seconds by the clock, and the most kilobytes it held. */
async function run(workers) {
  const start = process.hrtime.bigint();
  const words = ["--map", map, "--equations", "gli", "--out", file("out.csv"), "--report", file("r.html"), ...workers];
  const child = spawn(process.execPath, ["dist/cli.js", "cohort", file("table.csv"), ...words], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const watch = setInterval(() => {
    // Linux reports the most a process held; elsewhere the figure is left out.
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? peak);
    } catch {}
  }, 100);
  const code = await new Promise((ended) => child.once("exit", ended));
  clearInterval(watch);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  return { seconds, peak };
}
