import { spawnSync } from "node:child_process";
import { chapters } from "../../docs/tooling/chapters.js";

/**
 * Counts which deliberate errors the tests miss, chapter by chapter: `npm run test:mutation -- resection board`, or all
 * of them, which takes hours. Each chapter is held to the examples in its own folder of tests. It ends with a failure
 * when one is below the threshold.
 */
const named = process.argv.slice(2);
const names = chapters.map(({ name }) => name);
const unknown = named.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no chapter ${unknown.join(", ")}; there are ${names.join(", ")}.`);

const below = (named.length > 0 ? named : names).filter((chapter) => {
  const mutate = `src/${chapter}/**/*.ts,!src/**/index.ts,!src/**/*.table.ts`;
  const { status } = spawnSync("npx", ["stryker", "run", "test/setup/stryker.config.json", "--mutate", mutate], {
    env: { ...process.env, CHAPTER: chapter },
    stdio: "inherit",
  });
  return status !== 0;
});
console.log(below.length === 0 ? "Every chapter passes." : `Below the threshold: ${below.join(", ")}.`);
process.exitCode = below.length === 0 ? 0 : 1;
