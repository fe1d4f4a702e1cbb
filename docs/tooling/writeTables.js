/**
 * Writes what the documentation takes from the code: the two tables of the guide and the sizes in the README.
 *
 *     npm run docs:tables
 */
import { readFileSync, writeFileSync } from "node:fs";
import { guideTables } from "./guideTables.js";
import { measureSizes, withSizes } from "./sizes.js";
import { sourceExports } from "./sourceExports.js";

for (const [name, text] of Object.entries(guideTables(await sourceExports())))
  writeFileSync(`docs/guide/${name}`, text);
writeFileSync("README.md", withSizes(readFileSync("README.md", "utf8"), await measureSizes()));
