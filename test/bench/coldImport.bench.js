import { execFileSync } from "node:child_process";
import { figure } from "./figure.js";

/**
 * What a first `import` of the root costs over an empty module, which is the least a package can: medians of 20 runs
 * each, taken in turn. Beside the time the runtime needs to start, the figure can be compared between machines.
 */
const runs = 20;
const took = (code) => {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, ["--input-type=module", "--eval", code]);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const scripts = { empty: "", module: 'import "data:text/javascript,";', root: 'import "metastasectomy";' };
const times = { empty: [], module: [], root: [] };
for (let run = 0; run < runs; run += 1) {
  for (const [name, code] of Object.entries(scripts)) times[name].push(took(code));
}
const start = median(times.empty);
figure(
  "cold import of the root over an empty module",
  `${(median(times.root) - median(times.module)).toFixed(1)} ms, where Node itself starts in ${start.toFixed(0)} ms`,
  "6 ms",
);
