/**
 * A table from file to answers and report by the command, end to end: rows a second by the clock, and the most memory the
 * process held; then in one worker and in two. 20,000 rows, or as many as are asked for:
 *
 *     node test/bench/cohortTable.bench.js 1000000
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generatedTable } from "../../docs/examples/generatedTable.js";
import { figure } from "./figure.js";

const count = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const file = (name) => join(folder, name);
await pipeline(Readable.from(generatedTable(count)), createWriteStream(file("table.csv")));

const map = "docs/examples/generatedTable.map.json";
const words = [
  file("table.csv"),
  "--map",
  map,
  "--equations",
  "gli",
  "--out",
  file("out.csv"),
  "--report",
  file("r.html"),
];
const alone = await run([]);
const memory = alone.peak === 0 ? "" : `, at most ${Math.round(alone.peak / 1024)} MB`;
figure(
  `\`metastasectomy cohort\`, ${count.toLocaleString("en-US")} rows of a CSV to answers and report`,
  `${Math.round(count / alone.seconds).toLocaleString("en-US")} a second${memory}`,
);
const [one, two] = [await run(["--workers", "1"]), await run(["--workers", "2"])];
figure(
  "the same by two workers beside one, by the clock",
  `${(one.seconds / two.seconds).toFixed(2)} times`,
  "at least 1.7 times",
);
rmSync(folder, { recursive: true });

/** Runs the command; seconds by the clock, and the most kilobytes it held. */
async function run(workers) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ["dist/cli.js", "cohort", ...words, ...workers], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const watch = setInterval(() => {
    // Linux tells the most a process held; elsewhere the figure is left out.
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
