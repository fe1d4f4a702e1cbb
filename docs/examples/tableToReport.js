/**
 * From a table to its report: `node docs/examples/tableToReport.js TABLE.csv MAP.json REPORT.html`.
 * `node docs/examples/generatedTable.js 5000 > TABLE.csv` makes such a table up, and generatedTable.map.json is its mapping.
 */
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { documentPolicy, strictPolicy } from "metastasectomy";
import { cohortReport, cohortTable, judgeCohort, readTable } from "metastasectomy/cohort";
import { fev1Global2022, tlcoGli2017 } from "metastasectomy/reference";

const [file, map, report] = process.argv.slice(2);
const rows = readTable(createReadStream(file), JSON.parse(readFileSync(map, "utf8")));
const equations = { fev1: fev1Global2022, transferFactor: tlcoGli2017 };
const table = await cohortTable(judgeCohort(rows, [documentPolicy, strictPolicy], { equations }));
writeFileSync(report, cohortReport(table));
console.log(table.policies[0].verdicts);
