import { candidacy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";
import { generatedCases } from "../../docs/examples/generatedCases.js";
import { figure } from "./figure.js";

/**
 * A cohort of 100,000 cases with holes, read and judged on one core: rows a second, what came out and what was missing.
 * Half of the cases carry a plan and the lungs it is made for. Each case differs from the next, so the figure is that of a
 * real run and not that of one case over and over. It is taken from the time the processor spent, which other work on the
 * machine leaves alone, a thousand cases at a time, none of which is kept once it is read, as in a stream. All are read
 * before any is judged, so that each figure is of one thing.
 */
const count = 100_000;
const block = 1000;
const spent = { json: 0, reading: 0, judging: 0 };
const verdicts = {};
const missing = {};

for (const lines of blocks()) {
  const plain = lines.map((line) => JSON.parse(line));
  timed("json", () => lines.filter((line) => JSON.parse(line) === null));
  timed("reading", () => plain.filter((each) => !parseCase(each).ok));
}
for (const lines of blocks()) {
  const read = lines.map((line) => parseCase(JSON.parse(line)));
  const cases = read.flatMap((each) => (each.ok ? [each.value] : []));
  tally(verdicts, Array(block - cases.length).fill("no case"));
  for (const { verdict, needs } of timed("judging", () => cases.map((each) => candidacy(each)))) {
    tally(verdicts, [verdict]);
    tally(missing, new Set(needs.map((path) => path.replace(/\.\d+/g, "[]"))));
  }
}

function* blocks() {
  const rows = generatedCases(count);
  for (let done = 0; done < count; done += block) {
    yield Array.from({ length: block }, (_, at) => {
      const row = rows.next().value;
      return JSON.stringify(at % 2 === 0 ? row : { ...row, ...planned(row) });
    });
  }
}

/** A wedge for each lesion, and the lungs as a CT with volumes describes them. */
function planned({ lesions }) {
  const resections = lesions.map(({ id }) => ({ lesions: [id], procedure: "wedge", removedVolumeMl: 40 }));
  return {
    lungs: {
      totalVolumeMl: 5200,
      volumeOn: "2026-11-03",
      obstructedSegments: ["left-superior-lingular"],
      emphysema: { present: true, heterogeneous: true, worstLobes: ["right-upper"] },
    },
    plan: {
      intent: "remove-all-known-disease",
      operationOn: "2026-12-01",
      stages: [{ order: 1, access: "vats", nodes: "sampling", resections }],
    },
  };
}

const { json, reading, judging } = spent;
figure(
  "`parseCase` beside `JSON.parse` of the same 100,000 lines, half of them with a plan and the lungs",
  `${(json / reading).toFixed(2)} times`,
  "at least 0.6 times",
);
figure("`parseCase`, 100,000 cases with holes", `${perSecond(reading)} a second`);
figure("`candidacy`, the same cases", `${perSecond(judging)} a second`);
figure("from a line of JSON to its verdict, the same cases", `${perSecond(json + reading + judging)} a second`);
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
