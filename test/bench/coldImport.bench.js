import { execFileSync } from "node:child_process";

/** What a first `import` of the root costs over an empty script: median of 20 runs each, taken in turn. */
const runs = 20;
const took = (code) => {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, ["--input-type=module", "--eval", code]);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const empty = [];
const imported = [];
for (let run = 0; run < runs; run += 1) {
  empty.push(took(""));
  imported.push(took('await import("metastasectomy");'));
}
const cost = median(imported) - median(empty);
console.log(`cold import of the root: ${cost.toFixed(1)} ms over an empty script (median of ${runs}; at most 10)`);
