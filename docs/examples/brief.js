/**
 * The main job: judge a case from a file, print the page for the meeting, and write it with map and appendix in HTML.
 *
 *     npm start                              the two nodules of the article
 *     npm start -- FILE                      any case
 *     npm start -- FILE --policy strict      under another policy
 *     npm start -- FILE --html PAGE          the page somewhere else than brief.html
 *
 * A file that is no case prints its issues and ends with exit code 1, and so does an option there is not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  review,
  strictPolicy,
  thomfordPolicy,
} from "metastasectomy/board";
import { parseCase } from "metastasectomy/record";
import { boardPage, tumorBoardBrief } from "metastasectomy/report";

const policies = {
  document: documentPolicy,
  strict: strictPolicy,
  thomford: thomfordPolicy,
  petrella: petrellaPolicy,
  kanzaki: kanzakiPolicy,
};

/** Ends with the sentences a person needs to mend the input. */
function refuse(lines) {
  console.error(lines.join("\n"));
  process.exit(1);
}

/** Reads the words after the command; of what Node says of a wrong one, the first sentence. */
function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { policy: { type: "string", default: "document" }, html: { type: "string", default: "brief.html" } },
    });
  } catch (error) {
    const [wrong] = error.message.split(/\. |\.?\n/);
    return refuse([`${wrong}; there are --policy and --html, each with a value.`]);
  }
}

const { values, positionals } = readWords();
const file = positionals[0] ?? new URL("./two-nodules.json", import.meta.url);
if (!Object.hasOwn(policies, values.policy))
  refuse([`There is no policy "${values.policy}"; there are ${Object.keys(policies).join(", ")}.`]);
const policy = policies[values.policy];

let input;
try {
  // Editors on Windows write a byte order mark, which is no JSON.
  input = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
} catch (error) {
  refuse([`${file} cannot be read as JSON: ${error.message}`]);
}

const read = parseCase(input);
if (!read.ok) refuse([`${file} is not a case:`, ...read.issues.map((issue) => `- ${issue.message}`)]);
for (const warning of read.warnings) console.error(`Please check: ${warning.message}.`);
const candidate = read.value;
const told = review(candidate, policy);
console.log(tumorBoardBrief(candidate, told));

try {
  writeFileSync(values.html, boardPage(candidate, told, { detail: "full" }));
  console.error(`The same with the map of the lungs and the appendix, as one page: ${resolve(values.html)}`);
} catch (error) {
  console.error(`The page with the appendix was not written: ${error.message}`);
}
