import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chapters } from "../../docs/tooling/chapters.js";

/**
 * Counts which deliberate errors the tests miss, chapter by chapter: `npm run test:mutation -- resection board`, or all
 * of them, which takes hours; `SAMPLE=3` before it draws a third (mutationSample.js), and options such as
 * `--concurrency=1` go to Stryker. Each chapter is tried with the examples in its own folder of tests. It ends with a
 * failure when one is below the threshold. Each count is kept in mutationScores.json, from which docs/validation.md is
 * written.
 */
const named = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const options = process.argv.slice(2).filter((word) => word.startsWith("-"));
const report = "reports/mutation.json";
const one = Number(process.env.SAMPLE ?? 1);
const names = chapters.map(({ name }) => name);
const unknown = named.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no chapter ${unknown.join(", ")}; there are ${names.join(", ")}.`);

const below = (named.length > 0 ? named : names).filter((chapter) => {
  rmSync(report, { force: true });
  const mutate = `src/${chapter}/**/*.ts,!src/**/index.ts,!src/**/*.table.ts`;
  const { status } = spawnSync(
    "npx",
    ["stryker", "run", "test/setup/stryker.config.json", "--mutate", mutate, ...options],
    {
      env: { ...process.env, CHAPTER: chapter },
      stdio: "inherit",
    },
  );
  if (existsSync(report)) keep(chapter);
  return status !== 0;
});
console.log(below.length === 0 ? "Every chapter passes." : `Below the threshold: ${below.join(", ")}.`);
process.exitCode = below.length === 0 ? 0 : 1;

/** Keeps what the last run counted, in the order of the chapters. */
function keep(chapter) {
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...words) => statuses.filter((status) => words.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const row = {
    chapter,
    ...(one > 1 && { was: `${share(one)} of its declarations, drawn by the hash of their text` }),
    mutants: killed + count("Survived", "NoCoverage"),
    killed,
    on: new Date().toISOString().slice(0, 10),
  };
  const file = "test/setup/mutationScores.json";
  const others = JSON.parse(readFileSync(file, "utf8")).filter((other) => other.chapter !== chapter);
  const rows = [...others, row].sort((one, other) => names.indexOf(one.chapter) - names.indexOf(other.chapter));
  writeFileSync(file, JSON.stringify(rows));
  spawnSync("npx", ["biome", "format", "--write", file]);
}

/** A share in words: a third. */
function share(of) {
  return ["half", "a third", "a quarter", "a fifth", "a sixth", "a seventh", "an eighth"][of - 2] ?? `one in ${of}`;
}
