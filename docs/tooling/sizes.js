import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { blockIn, markdownTable, withBlock } from "./blocks.js";

/** What a caller imports, and what the table of sizes calls it. */
const imports = [
  ["`bed`", `export { bed } from "./dist/index.js"`],
  ["`ppoFunction`", `export { ppoFunction } from "./dist/index.js"`],
  ["`resectionStatus`", `export { resectionStatus } from "./dist/index.js"`],
  ["`futureLiverRemnantOk` with its default policy", `export { futureLiverRemnantOk } from "./dist/index.js"`],
  ["`zScore` and FEV1 by GLI Global", `export { zScore, fev1Global2022 } from "./dist/index.js"`],
  ["`chooseResection` with its default policy", `export { chooseResection } from "./dist/index.js"`],
  ["`candidacy` with its default policy", `export { candidacy } from "./dist/index.js"`],
  ["`review`", `export { review } from "./dist/board.js"`],
  ["`parseCase`", `export { parseCase } from "./dist/record.js"`],
  ["everything behind `metastasectomy/record`", `export * from "./dist/record.js"`],
  ["`tumorBoardBrief`", `export { tumorBoardBrief } from "./dist/report.js"`],
  ["everything behind `metastasectomy`", `export * from "./dist/index.js"`],
  ["everything behind `metastasectomy/board`", `export * from "./dist/board.js"`],
];

/**
 * Bundles each import as an application would, from what is packed, and weighs it. The build has to be there.
 *
 * @returns {Promise<{ what: string, minified: number, gzipped: number }[]>} sizes in bytes
 */
export async function measureSizes() {
  return Promise.all(imports.map(async ([what, contents]) => ({ what, ...(await bundledSize(contents)) })));
}

/**
 * Bundles one module as an application would, and weighs it.
 *
 * @param {string} contents - the module
 * @returns {Promise<{ minified: number, gzipped: number }>} sizes in bytes
 */
export async function bundledSize(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [{ contents: bytes }] = outputFiles;
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

/**
 * Puts the sizes into a page, between the two comments that mark their place.
 *
 * @param {string} page - the text as it stands
 * @param {{ what: string, minified: number, gzipped: number }[]} sizes - what was measured
 * @returns {string} the text with the table
 */
export function withSizes(page, sizes) {
  const rows = sizes.map(({ what, minified, gzipped }) => [what, kilobytes(minified), kilobytes(gzipped)]);
  return withBlock(page, "sizes", markdownTable(["imported", "minified, kB:", "gzipped, kB:"], rows));
}

/**
 * Reads the table back.
 *
 * @param {string} page - the text
 * @returns {{ what: string, minified: number, gzipped: number }[]} sizes in bytes, as far as they are printed
 */
export function sizesIn(page) {
  const rows = blockIn(page, "sizes").matchAll(/^\| (.*`.*) \| ([\d.]+) \| ([\d.]+) \|$/gm);
  return [...rows].map(([, what, minified, gzipped]) => ({ what, minified: minified * 1000, gzipped: gzipped * 1000 }));
}

/** Two decimals under ten, one under a hundred: fine enough for a tolerance of 5 %. */
function kilobytes(bytes) {
  const value = bytes / 1000;
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
