/**
 * `candidacy` over a cohort of ten thousand with holes, with all its reasons, beside the same criteria written out by
 * hand for just this kind of case (byHand.js). Both have to build equal results before either is measured; the ratio is
 * the figure, and it is to be at most 3.
 *
 *     npm run bench
 */
import { deepStrictEqual } from "node:assert";
import { candidacy } from "metastasectomy";
import { byHand } from "./byHand.js";

let seed = 1;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const oneOf = (list) => list[Math.floor(random() * list.length)];
const percent = () => (random() < 0.1 ? undefined : 30 + Math.floor(70 * random()));

const cohort = Array.from({ length: 10_000 }, () => ({
  case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
  primary: {
    site: "colorectal",
    status: oneOf(["no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled"]),
    assessedOn: "2026-11-03",
  },
  extrathoracic: { state: "none-found" },
  lesions: [
    {
      id: "a",
      nature: "suspected-metastasis",
      lobe: "right-lower",
      diameterMm: 4 + Math.floor(8 * random()),
      depthMm: Math.floor(6 * random()),
      pleuralSurface: "costal",
    },
  ],
  lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: percent(), dlcoPercentPredicted: percent() },
}));
for (const row of cohort) deepStrictEqual(candidacy(row), byHand(row));

const contenders = { "by hand, for this kind of case alone": byHand, candidacy: (row) => candidacy(row) };
const best = {};
let judged = 0;
for (let round = 0; round < 9; round += 1) {
  for (const [name, judge] of Object.entries(contenders)) {
    const start = process.hrtime.bigint();
    for (const row of cohort) if (judge(row).verdict === "candidate") judged += 1;
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, seconds);
  }
}
for (const [name, seconds] of Object.entries(best)) {
  console.log(`${name}: ${Math.round(cohort.length / seconds).toLocaleString("en-US")} rows a second`);
}
const [hand, whole] = Object.values(best);
console.log(`candidacy takes ${(whole / hand).toFixed(2)} times as long (at most 3; ${judged} met in all rounds)`);
