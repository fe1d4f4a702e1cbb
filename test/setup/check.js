/**
 * The check before a commit: format, lint, layers, types, and the unit tests of what changed since `main` or the commit
 * named: those beside each file of `src` that changed, and the tests that changed themselves.
 *
 *     npm run check
 *     npm run check -- HEAD~1
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const git = (...words) => spawnSync("git", words, { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
const [since = "main"] = process.argv.slice(2);
const [base = "HEAD"] = git("merge-base", since, "HEAD");
const changed = [...git("diff", "--name-only", base), ...git("ls-files", "--others", "--exclude-standard")];
const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => join("test", file))
  .filter((file) => file.endsWith(".test.ts"));

/** The tests beside a file: `test/x/y.test.ts` and `test/x/y.prop.test.ts` of `src/x/y.ts`, or the file itself. */
function testsOf(file) {
  const name = basename(file).split(".", 1)[0];
  const folder = dirname(file).replace(/^src/, "test");
  return tests.filter(
    (test) => test === file || (dirname(test) === folder && basename(test).split(".", 1)[0] === name),
  );
}

const cache = "node_modules/.cache";
mkdirSync(cache, { recursive: true });
const types = (project, name) => [
  "tsc",
  "-p",
  project,
  "--incremental",
  "--tsBuildInfoFile",
  `${cache}/${name}.tsbuildinfo`,
];
const affected = [...new Set(changed.filter((file) => /^(src|test)\//.test(file)).flatMap(testsOf))];
const unit = [
  "vitest",
  "run",
  "--config",
  "test/setup/vitest.config.ts",
  "--typecheck.enabled=false",
  "--reporter=dot",
];

/** Runs commands one after the other, until one fails. */
async function inTurn(commands) {
  for (const words of commands) {
    const code = await new Promise((ended) =>
      spawn(join("node_modules/.bin", words[0]), words.slice(1), { stdio: "inherit" }).on("exit", ended),
    );
    if (code !== 0) throw new Error(`failed: ${words.join(" ")}`);
  }
}

// Two chains for two cores.
const chains = [
  inTurn([types(".", "src"), types("test", "test")]),
  inTurn([
    ["biome", "check"],
    ["depcruise", "src", "--config", ".dependency-cruiser.js", "--output-type", "err"],
    ...(affected.length > 0 ? [[...unit, ...affected]] : []),
  ]),
];
for (const { reason } of await Promise.allSettled(chains)) {
  if (reason === undefined) continue;
  console.error(reason.message);
  process.exitCode = 1;
}
