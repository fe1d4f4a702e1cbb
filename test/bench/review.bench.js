import { readdirSync, readFileSync } from "node:fs";
import { candidacy, strictPolicy } from "metastasectomy";
import { review } from "metastasectomy/board";
import { parseCase } from "metastasectomy/record";
import { measure } from "mitata";
import { figure } from "./figure.js";

/**
 * What a review takes over one judgment of the same case, and how it grows with the number of lesions: ratios of one run.
 * The budgets are 40 for the worked patients and 3 for twice the lesions.
 */
const folder = new URL("../../docs/examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => /^[\w-]+\.json$/.test(name));
const time = async (run) => (await measure(run)).p50;

const ratios = [];
for (const name of examples) {
  const read = parseCase(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  if (!read.ok) throw new Error(`${name} is no case`);
  const whole = await time(() => review(read.value));
  const agenda = await time(() => review(read.value, undefined, { sections: ["agenda"] }));
  const one = await time(() => candidacy(read.value));
  ratios.push(whole / one);
  console.log(
    `${name}: a review is ${Math.round(whole / one)} times candidacy, its agenda ${Math.round(agenda / one)}`,
  );
}

figure(
  "`review` beside `candidacy`, the worked patients",
  `${Math.round(Math.min(...ratios))} to ${Math.round(Math.max(...ratios))} times`,
  "at most 40 times",
);

/** Lesions of which the lobe alone is known, and lesions of which everything is. */
const kinds = {
  sparse: (at) => ({ id: `${at}`, lobe: "right-lower" }),
  full: (at) => ({
    id: `${at}`,
    nature: "proven-metastasis",
    lobe: "right-lower",
    segments: ["right-superior"],
    diameterMm: 12,
    depthMm: 20 + (at % 9),
    pleuralSurface: "costal",
    intersegmentalPlaneMm: 12,
    adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 12 }],
  }),
};
const rows = [...Object.entries(kinds), ["sparse (strict policy)", kinds.sparse, strictPolicy]];
for (const [kind, lesion, policy] of rows) {
  let before;
  const growths = [];
  for (const count of [5, 10, 20, 40, 80]) {
    const lesions = Array.from({ length: count }, (_, at) => lesion(at));
    const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, lesions };
    const runs = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      review(candidate, policy);
      return performance.now() - begin;
    });
    const best = Math.min(...runs);
    if (before !== undefined) growths.push(best / before);
    const growth = before === undefined ? "" : `, ${(best / before).toFixed(1)} times that of half as many`;
    console.log(`${count} ${kind} lesions: ${best.toFixed(1)} ms${growth}`);
    before = best;
  }
  figure(`\`review\` of 80 ${kind} lesions`, `${before.toFixed(0)} ms`, "2,000 ms");
  const most = Math.max(...growths).toFixed(1);
  figure(`\`review\`, twice as many ${kind} lesions, up to 80`, `at most ${most} times as long`, "at most 3 times");
}
