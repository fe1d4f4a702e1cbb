/**
 * A cohort: every row is read as a case, judged, and counted. Nothing throws halfway; a row that is no case is counted
 * with what is wrong with it, a line that is no JSON with its number in the file, and a row that cannot be assessed with
 * what is missing. Prints tables in Markdown.
 *
 *     node docs/examples/cohort.js            10,000 cases made up by arithmetic
 *     node docs/examples/cohort.js 100000     as many
 *     node docs/examples/cohort.js FILE       the cases of a file, one a line, as JSON
 *
 * A file that cannot be read ends with exit code 1.
 */
import { readFileSync } from "node:fs";
import { candidacy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";
import { generatedCases } from "./generatedCases.js";

const [from = "10000"] = process.argv.slice(2);
const answers = {
  candidate: "meets the criteria",
  "not-candidate": "does not meet them",
  undetermined: "cannot be assessed",
};
const verdicts = new Map();
const missing = new Map();
const queried = new Map();
const refused = new Map();
let total = 0;

for (const row of /^\d+$/.test(from) ? generatedCases(Number(from)) : linesOf(from)) {
  total += 1;
  const read = parseCase(row);
  for (const { path } of read.warnings) count(queried, placeOf(path));
  if (!read.ok) {
    count(verdicts, "is no case");
    for (const { path, bound } of read.issues) count(refused, `${placeOf(path)} must be ${bound}`);
    continue;
  }
  const { verdict, scope, needs } = candidacy(read.value);
  count(verdicts, scope.verdict === "unmet" ? "is outside the scope" : answers[verdict]);
  for (const fact of new Set(needs.map(placeOf))) count(missing, fact);
}

print("Verdict", verdicts);
print("Missing fact", missing);
print("Possible and hard to believe", queried);
print("Issue", refused);

/** The rows of a file, one a line. An empty line is none, and one that is no JSON is counted here. */
function linesOf(file) {
  let text;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    console.error(`${file} cannot be read: ${error.message}`);
    process.exit(1);
  }
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line)];
    } catch {
      total += 1;
      count(verdicts, "is no case");
      count(refused, `line ${at + 1} must be JSON`);
      return [];
    }
  });
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A fact of any lesion is the same fact. */
function placeOf(path) {
  return path.replace(/\.\d+(?=\.|$)/g, "[]");
}

function print(title, counts) {
  console.log(`| ${title} | Cases | Share |\n| --- | ---: | ---: |`);
  for (const [key, cases] of [...counts].sort(
    ([a, one], [b, other]) => other - one || a.localeCompare(b, "en", { numeric: true }),
  )) {
    console.log(`| ${key} | ${cases} | ${((100 * cases) / total).toFixed(1)} % |`);
  }
  console.log("");
}
