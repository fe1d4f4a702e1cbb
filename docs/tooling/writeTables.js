/**
 * Writes what the documentation takes from the code: the tables of the guide, chapters, sizes and the picture of the README, and what
 * docs/validation.md takes from files of the repository.
 *
 *     npm run docs:tables
 */
import { readFileSync, writeFileSync } from "node:fs";
import { withBlock } from "./blocks.js";
import { chapterTable, guideTables } from "./guideTables.js";
import { chaptersPage, sizesPage, validation } from "./pages.js";
import { picture } from "./picture.js";
import { measureSizes, withSizes } from "./sizes.js";
import { sourceExports } from "./sourceExports.js";
import { withValidation } from "./validation.js";

for (const [name, text] of Object.entries(guideTables(await sourceExports())))
  writeFileSync(`docs/guide/${name}`, text);
writeFileSync(chaptersPage, withBlock(readFileSync(chaptersPage, "utf8"), "chapters", chapterTable()));
writeFileSync(sizesPage, withSizes(readFileSync(sizesPage, "utf8"), await measureSizes()));
writeFileSync(validation, await withValidation(readFileSync(validation, "utf8")));

const { review } = await import("../../dist/board.js");
const { parseCase } = await import("../../dist/record.js");
const { lungMap, show } = await import("../../dist/report.js");
const { value } = parseCase(JSON.parse(readFileSync("docs/examples/two-nodules.json", "utf8")));
const found = review(value);
writeFileSync("docs/answers.svg", picture(String(show(found)), lungMap(value, found)));
