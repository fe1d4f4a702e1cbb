/** What an application pays for an import, bundled and minified from what is packed, beside the budgets. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundledSize } from "../../docs/tooling/sizes.js";
import { figure } from "./figure.js";

const functions = "predicted, lowerLimitOfNormal, upperLimitOfNormal, zScore, percentOfPredicted, valueAtZ";
const rows = [
  ["`bed` alone", 'export { bed } from "./dist/index.js"', "0.6 kB"],
  ["`ppoFunction` alone", 'export { ppoFunction } from "./dist/index.js"', "0.6 kB"],
  ["an import for its side effects", 'import "./dist/index.js"', "0 kB"],
  [
    "one GLI equation with its functions",
    `export { fev1Global2022, ${functions} } from "./dist/reference.js"`,
    "6 kB minified",
  ],
  [
    "`candidacy` with default policy and cautions",
    'export { candidacy } from "./dist/index.js"',
    "34 kB, 12.5 kB gzipped",
  ],
  [
    "from JSON to the page in HTML",
    'export { parseCase } from "./dist/record.js"; export { review } from "./dist/board.js"; export { boardPage } from "./dist/report.js"',
    "110 kB gzipped",
  ],
];
for (const [what, contents, budget] of rows) {
  const { minified, gzipped } = await bundledSize(contents);
  figure(what, minified === 0 ? "0 kB" : `${kilobytes(minified)}, ${kilobytes(gzipped)} gzipped`, budget);
}

const declarations = ["dist/index.d.ts"];
for (const file of declarations) {
  for (const [, other] of readFileSync(file, "utf8").matchAll(/(?:from|import\() ?"(\.[^"]+)\.js"/g)) {
    const next = join(dirname(file), `${other}.d.ts`);
    if (!declarations.includes(next)) declarations.push(next);
  }
}
figure("declarations behind the root", kilobytes(lengthOf(declarations)), "220 kB");

const sources = readdirSync("src", { recursive: true })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join("src", name), "utf8").split("\n").length - 1)
  .sort((one, other) => one - other);
const lines = sources.reduce((sum, count) => sum + count, 0);
figure("lines of `src`", lines.toLocaleString("en-US"), "34,000");
figure("lines of the median file of `src`", `${sources[Math.floor(sources.length / 2)]}`, "60");

function lengthOf(files) {
  return files.reduce((sum, file) => sum + readFileSync(file).length, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
