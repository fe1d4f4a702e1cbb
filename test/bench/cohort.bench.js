import { candidacy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";
import { generatedCases } from "../../docs/examples/generatedCases.js";

/**
 * A cohort of 100,000 cases with holes, read and judged on one core: rows a second, what came out and what was missing.
 * Each case differs from the next, so the figure is that of a real run and not that of one case over and over. It is
 * taken from the time the processor spent, which other work on the machine leaves alone.
 */
const count = 100_000;
const spent = { reading: 0, judging: 0 };
const verdicts = {};
const missing = {};

for (const row of generatedCases(count)) {
  const read = timed("reading", () => parseCase(row));
  const result = read.ok ? timed("judging", () => candidacy(read.value)) : { verdict: "no case", needs: [] };
  tally(verdicts, [result.verdict]);
  tally(missing, new Set(result.needs.map((path) => path.replace(/\.\d+/g, "[]"))));
}

const { reading, judging } = spent;
console.log(`parseCase: ${perSecond(reading)} rows a second`);
console.log(`candidacy: ${perSecond(judging)} rows a second`);
console.log(`parseCase and candidacy: ${perSecond(reading + judging)} rows a second`);
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
