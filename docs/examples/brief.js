/**
 * The main job: judge a case from a file and print the brief for the meeting.
 *
 *     npm start                              the two nodules of the article
 *     npm start -- FILE                      any case
 *     npm start -- FILE --policy strict      under another policy
 *
 * A file that is no case prints its issues and ends with exit code 1.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { documentPolicy, kanzakiPolicy, petrellaPolicy, review, strictPolicy, thomfordPolicy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";
import { tumorBoardBrief } from "metastasectomy/report";

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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { policy: { type: "string", default: "document" } },
});
const file = positionals[0] ?? new URL("./two-nodules.json", import.meta.url);
if (!Object.hasOwn(policies, values.policy))
  refuse([`There is no policy "${values.policy}"; there are ${Object.keys(policies).join(", ")}.`]);
const policy = policies[values.policy];

let input;
try {
  input = JSON.parse(readFileSync(file, "utf8"));
} catch (error) {
  refuse([`${file} cannot be read as JSON: ${error.message}`]);
}

const read = parseCase(input);
if (!read.ok) refuse([`${file} is not a case:`, ...read.issues.map((issue) => `- ${issue.message}`)]);
for (const query of read.queries)
  console.error(`Please check ${query.path}: ${query.value} is possible and hard to believe.`);
console.log(tumorBoardBrief(read.value, review(read.value, policy)));
