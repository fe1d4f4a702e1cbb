/**
 * Writes what the documentation takes from the code: the two tables of the guide and the sizes in the README.
 *
 *     npm run docs:tables
 */
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { guideTables } from "./guideTables.js";
import { measureSizes, withSizes } from "./sizes.js";

const { outputFiles } = await build({ entryPoints: ["src/index.ts"], bundle: true, format: "esm", write: false });
const root = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
for (const [name, text] of Object.entries(guideTables(root))) writeFileSync(`docs/guide/${name}`, text);
writeFileSync("README.md", withSizes(readFileSync("README.md", "utf8"), await measureSizes()));
