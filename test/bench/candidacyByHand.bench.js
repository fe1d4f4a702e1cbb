/**
 * `candidacy` over a cohort of ten thousand with holes, with all its reasons, beside the same criteria written out by
 * hand for just this kind of case (byHand.js), which asks the same questions and builds the same result, and beside
 * cql-execution, which evaluates scope and the three pillars in CQL (pillars.cql) and builds no reasons. All three have
 * to agree on every case before any is measured (otherWays.test.ts holds them to it as well). The figures are the
 * ratios: by hand at most 3 times as fast, CQL at least 15 times as slow.
 *
 *     npm run bench
 */
import { deepStrictEqual } from "node:assert";
import { candidacy } from "metastasectomy";
import { byHand } from "./byHand.js";
import { cohort } from "./cohortOfOneNodule.js";
import { inCql, rowOf } from "./inCql.js";

const rows = cohort.map(rowOf);
const answers = { candidate: true, "not-candidate": false, undetermined: null };
for (const row of cohort) deepStrictEqual(candidacy(row), byHand(row));
deepStrictEqual(
  cohort.map((row) => answers[candidacy(row).verdict]),
  await inCql(rows),
);

let judged = 0;
const judgeAll = (judge) => () => {
  for (const row of cohort) if (judge(row).verdict === "candidate") judged += 1;
};
const contenders = {
  "by hand, for this kind of case alone": judgeAll(byHand),
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
const [hand, whole, cql] = Object.values(best);
console.log(`candidacy takes ${(whole / hand).toFixed(1)} times as long as by hand (asked: at most 3)`);
console.log(
  `candidacy is ${(cql / whole).toFixed(1)} times as fast as CQL (asked: at least 15; ${judged} met in all rounds)`,
);
