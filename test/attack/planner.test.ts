import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { existing } from "../../src/internal/guards.ts";
import { bestOf, frontOf } from "../../src/plan/comparePlans.ts";
import { planSetting } from "../../src/plan/planSetting.ts";
import { searchPlans } from "../../src/plan/searchPlans.ts";
import { knownLesion } from "../plan/anyLesions.ts";
import { anySetting, counted, possible } from "../plan/anySetting.ts";
import { bruteForce, frontBruteForce, order } from "../plan/bruteForce.ts";
import { count, shown, Tally } from "./tally.ts";

const tally = new Tally("planner");
afterAll(() => tally.write());

const fields: readonly (keyof LungLesion)[] = [
  "lobe",
  "segments",
  "diameterMm",
  "depthMm",
  "pleuralSurface",
  "intersegmentalPlaneMm",
  "crossesFissure",
  "adjacent",
];

/** A lesion without some of what is usually recorded of it. */
const holed = fc.tuple(knownLesion, fc.subarray([...fields], { maxLength: 3 })).map(([lesion, gone]): LungLesion => {
  const kept = Object.entries(lesion).filter(([field]) => !(gone as readonly string[]).includes(field));
  return Object.fromEntries(kept);
});

/** One that reaches into the next lobe. */
const crossing = knownLesion.map((lesion): LungLesion => ({ ...lesion, crossesFissure: true }));

/** A price for each operation, beside what a wedge counts. */
const priced = anySetting.filter(({ policy }) => Object.values(policy.prices).every((price) => price > 0));

/** Lesions and what is tried with them, by the name they are counted under. */
const kinds = {
  "plans of fully recorded lesions against every assignment of operations": [knownLesion, anySetting],
  "plans of lesions with missing facts against every assignment": [holed, anySetting],
  "plans of lesions across a fissure against every assignment": [fc.oneof(crossing, knownLesion), anySetting],
  "plans at a price for each operation against every assignment": [fc.oneof(holed, crossing, knownLesion), priced],
} as const;

it("the plan and the front of every price are those of trying every assignment", () => {
  for (const [kind, [lesion, setting]] of Object.entries(kinds)) {
    const cases = fc.tuple(fc.array(lesion, { minLength: 1, maxLength: 5 }), setting);
    for (const [lesions, given] of fc.sample(cases, { numRuns: count(10_000), seed: 6 })) {
      const options = possible(lesions, given);
      const all = bruteForce(lesions, options);
      const { plans } = searchPlans(planSetting(lesions, options), {});
      const best = [[...all].sort(order)[0], frontBruteForce(all)];
      tally.add(kind);
      if (shown([counted(existing(bestOf(plans))), frontOf(plans).map(counted)]) !== shown(best))
        tally.fail(kind, shown([lesions, options]));
    }
  }
  expect(tally.failures).toEqual([]);
});
