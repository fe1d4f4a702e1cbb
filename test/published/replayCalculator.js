/**
 * Compares every equation with output of the official GLI web calculator in a file of one's own: that of the R package
 * pft, `data-raw/gli_test_grid_GLI.csv`, or one with the same columns. Prints how many values were compared and which
 * differ at the third decimal, and ends with 1 where any does.
 *
 *     npm run build && node test/published/replayCalculator.js gli_test_grid_GLI.csv
 */
import { readFileSync } from "node:fs";
import {
  compareWithReference,
  fev1FvcGli2012,
  fev1Gli2012,
  fvcGli2012,
  kcoGli2017,
  kcoGli2017Traditional,
  tlcoGli2017,
  tlcoGli2017Traditional,
  vaGli2017,
} from "metastasectomy/reference";

const groups = { 1: "caucasian", 2: "african-american", 3: "north-east-asian", 4: "south-east-asian", 5: "other" };
const columns = [
  [fev1Gli2012, "fev1_predicted", "fev1_lln", "fev1_uln"],
  [fvcGli2012, "fvc_predicted", "fvc_lln", "fvc_uln"],
  [fev1FvcGli2012, "fev1fvc_predicted", "fev1fvc_lln", "fev1fvc_uln"],
  [tlcoGli2017, "tlco_predicted", "tlco_lln", "tlco_uln"],
  [tlcoGli2017Traditional, "dlco_predicted", "dlco_lln", "dlco_uln"],
  [kcoGli2017, "kcosi_predicted", "kcosi_lln", "kcosi_uln"],
  [kcoGli2017Traditional, "kcotr_predicted", "kcotr_lln", "kcotr_uln"],
  [vaGli2017, "va_predicted", "va_lln", "va_uln"],
];

const [head, ...lines] = readFileSync(process.argv[2], "utf8").trim().split(/\r?\n/);
const names = head.split(",");
let compared = 0;
const differing = [];
for (const line of lines) {
  const cells = line.split(",");
  const row = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  const person = {
    sex: row.sex === "F" ? "female" : "male",
    group: groups[row.ethnic],
    ageYears: Number(row.age),
    heightCm: Number(row.height),
  };
  for (const [equation, predicted, ...limits] of columns) {
    if (row[predicted] === "NA") continue;
    const found = compareWithReference(equation, person, 1);
    const values = [found.predicted, found.lowerLimitOfNormal, found.upperLimitOfNormal];
    for (const [at, column] of [predicted, ...limits].entries()) {
      compared += 1;
      if (Math.round(values[at] * 1000) === Math.round(Number(row[column]) * 1000)) continue;
      differing.push(`${line.slice(0, 20)}: ${column} ${row[column]}, here ${values[at]}`);
    }
  }
}
console.log(`${compared} values compared, ${differing.length} differ`);
for (const each of differing) console.log(each);
process.exitCode = differing.length === 0 ? 0 : 1;
