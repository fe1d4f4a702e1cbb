import { candidacy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { figure } from "./figure.js";

/**
 * A cohort of 100,000 cases with holes, read and judged on one core: rows a second, what came out and what was missing.
 * Each case differs from the next, so the figure is that of a real run and not that of one case over and over. It is
 * taken from the time the processor spent, which other work on the machine leaves alone.
 */
const count = 100_000;
const spent = { json: 0, reading: 0, judging: 0 };
const verdicts = {};
const missing = {};

for (const row of generatedCases(count)) {
  const line = JSON.stringify(row);
  const plain = timed("json", () => JSON.parse(line));
  const read = timed("reading", () => parseCase(plain));
  const result = read.ok ? timed("judging", () => candidacy(read.value)) : { verdict: "no case", needs: [] };
  tally(verdicts, [result.verdict]);
  tally(missing, new Set(result.needs.map((path) => path.replace(/\.\d+/g, "[]"))));
}

const { json, reading, judging } = spent;
figure(
  "`parseCase` beside `JSON.parse` of the same 100,000 lines",
  `${(json / reading).toFixed(2)} times`,
  "at least 0.6 times",
);
figure("`parseCase`, 100,000 cases with holes", `${perSecond(reading)} a second`);
figure("`candidacy`, the same cases", `${perSecond(judging)} a second`);
console.table(sorted(verdicts));
console.table(sorted(missing));

function timed(what, run) {
  const { user, system } = process.cpuUsage();
  const result = run();
  const now = process.cpuUsage();
  spent[what] += (now.user + now.system - user - system) / 1e6;
  return result;
}

function perSecond(seconds) {
  return Math.round(count / seconds).toLocaleString("en-US");
}

function tally(counts, names) {
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
}

function sorted(counts) {
  return Object.fromEntries(Object.entries(counts).sort(([, one], [, other]) => other - one));
}
