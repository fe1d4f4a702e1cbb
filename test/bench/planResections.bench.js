/**
 * How long a plan takes, by the number of lesions: spread over five lobes, and all in one lobe where they share segments,
 * with and without lesions that may be left. Beside it what trying every assignment would have to try, and the part of
 * the time in which the lesions are read one by one.
 *
 *     npm run bench
 */
import { chooseResection, planResections, segmentsOf } from "metastasectomy";
import { measure } from "mitata";
import { figure } from "./figure.js";

let seed = 1;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const oneOf = (list) => list[Math.floor(random() * list.length)];
const lobes = ["right-upper", "right-middle", "right-lower", "left-upper", "left-lower"];
const branch = (order, distanceMm) => [{ structure: "vessel", order, relation: "near", distanceMm }];

/** A lesion of which everything is known, so that three operations are weighed for most. */
function lesionIn(lobe) {
  return {
    lobe,
    segments: [oneOf(segmentsOf(lobe))],
    diameterMm: 5 + Math.floor(random() * 12),
    depthMm: oneOf([0, 2, 8, 35]),
    pleuralSurface: "costal",
    intersegmentalPlaneMm: 10 + Math.floor(random() * 8),
    adjacent: oneOf([[], branch("segmental", 4), branch("segmental", 13), branch("segmental", 18)]),
  };
}

const rows = [
  ["spread over five lobes", () => lesionIn(oneOf(lobes)), {}],
  ["all in one lobe", () => lesionIn("right-lower"), {}],
  ["spread, any of them may be left", () => lesionIn(oneOf(lobes)), { withoutSurgery: { modality: "radiotherapy" } }],
];
for (const [name, make, options] of rows) {
  for (const count of [1, 2, 5, 10, 20, 40]) {
    const lesions = Array.from({ length: count }, make);
    const planned = await measure(() => planResections(lesions, options));
    const read = await measure(() => lesions.map((lesion) => chooseResection(lesion)));
    const ways = lesions.map(
      (lesion) =>
        chooseResection(lesion).options.filter(({ clears }) => clears === "met").length +
        (options.withoutSurgery === undefined ? 0 : 1),
    );
    const assignments = ways.reduce((product, each) => product * Math.max(1, each), 1);
    const took = `${(planned.p50 / 1e6).toFixed(3)} ms`;
    console.log(
      `${count} lesions, ${name}: ${took}, ${(planned.p50 / read.p50).toFixed(1)} times reading them; ${assignments.toPrecision(2)} assignments, a front of ${planResections(lesions, options).front.length}`,
    );
    if (count === 20) figure(`\`planResections\`, 20 lesions ${name}`, took, "5 ms");
  }
}
