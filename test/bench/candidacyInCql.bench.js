/**
 * `candidacy` over a cohort of ten thousand with holes, with all its reasons and cautions, beside cql-execution, which
 * evaluates scope and the three pillars in CQL (pillars.cql) and builds no reasons. Both have to agree on every case
 * before either is measured. The figure is the ratio: CQL at least 15 times as slow.
 *
 *     npm run bench
 */
import { deepStrictEqual } from "node:assert";
import { candidacy } from "metastasectomy";
import { cohort } from "./cohortOfOneNodule.js";
import { figure } from "./figure.js";
import { inCql, rowOf } from "./inCql.js";

const rows = cohort.map(rowOf);
const answers = { candidate: true, "not-candidate": false, undetermined: null };
deepStrictEqual(
  cohort.map((row) => answers[candidacy(row).verdict]),
  await inCql(rows),
);

let judged = 0;
const judgeAll = (judge) => () => {
  for (const row of cohort) if (judge(row).verdict === "candidate") judged += 1;
};
const contenders = {
  candidacy: judgeAll((row) => candidacy(row)),
  "cql-execution, without reasons": async () => {
    judged += (await inCql(rows)).filter(Boolean).length;
  },
};
const best = {};
for (let round = 0; round < 9; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = process.hrtime.bigint();
    await run();
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, seconds);
  }
}
for (const [name, seconds] of Object.entries(best)) {
  console.log(`${name}: ${Math.round(cohort.length / seconds).toLocaleString("en-US")} rows a second`);
}
const [whole, cql] = Object.values(best);
figure(
  `candidacy with its reasons beside the same criteria in cql-execution, ${judged} met in all rounds`,
  `${(cql / whole).toFixed(1)} times as fast`,
  "at least 15 times",
);
