/**
 * A verdict a row in DuckDB, by a scalar function in JavaScript: `npm install @duckdb/node-api`, then
 * `node docs/examples/duckdb.js cases.parquet`, a file with the case of each row as JSON in a column `candidate`. DuckDB
 * calls the function on one thread, whatever `threads` says.
 */
import { candidacy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";

const { DuckDBInstance, DuckDBScalarFunction, VARCHAR } = await import("@duckdb/node-api");

function verdictOf(text) {
  const read = parseCase(JSON.parse(text));
  return read.ok ? candidacy(read.value).verdict : "not a case";
}

const connection = await (await DuckDBInstance.create()).connect();
connection.registerScalarFunction(
  DuckDBScalarFunction.create({
    name: "verdict",
    parameterTypes: [VARCHAR],
    returnType: VARCHAR,
    mainFunction: (_, input, output) => {
      const cases = input.getColumnVector(0);
      for (let row = 0; row < input.rowCount; row += 1) output.setItem(row, verdictOf(cases.getItem(row)));
      output.flush();
    },
  }),
);
const [, , file] = process.argv;
const answer = await connection.runAndReadAll(
  `SELECT verdict(candidate) AS verdict, count(*) AS plans FROM '${file.replaceAll("'", "''")}' GROUP BY 1 ORDER BY 2 DESC`,
);
console.table(answer.getRowObjectsJson());
