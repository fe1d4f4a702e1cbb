/**
 * Runs every bench, one after the other, and writes docs/validation.md: the figures beside their budgets, and the tables
 * that follow from files of the repository. A bench that fails stops it.
 *
 *     npm run bench
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable, withBlock } from "../../docs/tooling/blocks.js";
import { validation } from "../../docs/tooling/pages.js";
import { withValidation } from "../../docs/tooling/validation.js";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const file = join(folder, "figures");
writeFileSync(file, "");
const env = { ...process.env, BENCH_FIGURES: file };
const benches = readdirSync("test/bench").filter((name) => name.endsWith(".bench.js"));
for (const name of benches) {
  console.log(`\n${name}`);
  execFileSync(process.execPath, [join("test/bench", name)], { stdio: "inherit", env });
}
const figures = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

const day = new Date().toISOString().slice(0, 10);
const machine = `${availableParallelism()} cores of ${cpus()[0].model.trim()}, Node ${process.versions.node}`;
const table = markdownTable(["what", "budget", "measured"], figures);
const page = await withValidation(readFileSync(validation, "utf8"));
writeFileSync(validation, withBlock(page, "benches", `Measured on ${day}, ${machine}.\n\n${table}`));
console.log(`\n${validation} is written.`);
