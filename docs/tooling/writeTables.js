/**
 * Writes what the documentation takes from the code: the tables of the guide, chapters and sizes in the README and what docs/validation.md
 * takes from files of the repository.
 *
 *     npm run docs:tables
 */
import { readFileSync, writeFileSync } from "node:fs";
import { withBlock } from "./blocks.js";
import { chapterTable, guideTables } from "./guideTables.js";
import { validation } from "./pages.js";
import { measureSizes, withSizes } from "./sizes.js";
import { sourceExports } from "./sourceExports.js";
import { withValidation } from "./validation.js";

for (const [name, text] of Object.entries(guideTables(await sourceExports())))
  writeFileSync(`docs/guide/${name}`, text);
const readme = withBlock(readFileSync("README.md", "utf8"), "chapters", chapterTable());
writeFileSync("README.md", withSizes(readme, await measureSizes()));
writeFileSync(validation, await withValidation(readFileSync(validation, "utf8")));
