import { execFileSync } from "node:child_process";

/**
 * What a first `import` of the root costs over an empty script, and how much of that an empty module costs, which is the
 * least a package can: medians of 20 runs each, taken in turn. As a share of the time the runtime needs to start, the
 * figure can be compared between machines.
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
const over = (name) => (median(times[name]) - start).toFixed(1);
const share = ((100 * (median(times.root) - start)) / start).toFixed(0);
console.log(`cold import of the root: ${over("root")} ms over an empty script (median of ${runs}; asked: at most 10)`);
console.log(
  `an empty module: ${over("module")} ms; the runtime starts in ${start.toFixed(0)} ms, the root adds ${share} %`,
);
