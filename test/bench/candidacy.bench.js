import { readFileSync } from "node:fs";
import { candidacy, strictPolicy } from "metastasectomy";
import { parseCase } from "metastasectomy/record";
import { measure } from "mitata";
import { figure } from "./figure.js";

/** How many cases a second are judged, on one core, from a case that is parsed already, and parsing included. */
const input = JSON.parse(readFileSync(new URL("../../docs/examples/two-nodules.json", import.meta.url), "utf8"));
const read = parseCase(input);
if (!read.ok) throw new Error("the example is no case");

const rows = {
  "under the document's policy": () => candidacy(read.value),
  "under the strict policy": () => candidacy(read.value, strictPolicy),
  "with parsing": () => {
    const row = parseCase(input);
    return row.ok && candidacy(row.value);
  },
};
for (const [name, run] of Object.entries(rows)) {
  const { p50 } = await measure(run);
  figure(`candidacy of one case ${name}`, `${Math.round(1e9 / p50).toLocaleString("en-US")} a second`);
}
