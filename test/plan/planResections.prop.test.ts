import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { existing } from "../../src/internal/existing.ts";
import { bestOf, frontOf } from "../../src/plan/comparePlans.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { countedUnitsPolicy, type PlanPolicy } from "../../src/plan/planPolicy.ts";
import { planSetting } from "../../src/plan/planSetting.ts";
import { searchPlans } from "../../src/plan/searchPlans.ts";
import type { WholePlan } from "../../src/plan/wholePlans.ts";
import { someLesions } from "./anyLesions.ts";
import { bruteForce, type Counted, frontBruteForce, order, tidy } from "./bruteForce.ts";

const price = fc.constantFrom(0, 0, 0.5, 1, 2, 0.2, 0.6, 1.8);
const policies: fc.Arbitrary<PlanPolicy> = fc
  .record({
    wedgeUnits: fc.constantFrom(
      { least: 0, most: 1 },
      { least: 1, most: 1 },
      { least: 0, most: 0 },
      { least: 0.5, most: 2 },
    ),
    prices: fc.oneof(
      fc.constant(countedUnitsPolicy.prices),
      fc.record({ wedge: price, segmentectomy: price, lobectomy: price }),
    ),
  })
  .map(({ wedgeUnits, prices }) => ({
    id: "drawn",
    resection: { ...countedUnitsPolicy.resection, wedgeUnits },
    prices,
  }));
const few = fc.subarray([...segmentsOf()], { maxLength: 4 });
const settings = fc.record(
  {
    policy: policies,
    lungs: fc.record({ obstructed: few, absent: few }),
    withoutSurgery: fc.oneof(
      fc.constant({ modality: "radiotherapy" as const }),
      fc.constant({ modality: "ablation" as const, lesions: [0] }),
    ),
    staging: fc.constantFrom("a-stage-per-side" as const, "one-stage" as const),
  },
  { requiredKeys: ["policy"] },
);

type Options = PlanOptions & { policy: PlanPolicy };

/** The same options without what cannot be: a lesion in a segment that is gone, a choice among no lesions. */
function possible(lesions: readonly LungLesion[], { lungs, withoutSurgery, ...given }: Options): Options {
  const lobes = lesions.map(({ lobe }) => lobe);
  const held = lesions.flatMap(({ segments }) => segments ?? []);
  const absent = lungs?.absent?.filter((name) => !held.includes(name));
  const gone = lobes.some((lobe) => lobe && segmentsOf(lobe).every((name) => absent?.includes(name)));
  return {
    ...given,
    ...(lungs === undefined || gone ? {} : { lungs: { ...lungs, absent } }),
    ...(lesions.length === 0 ? {} : { withoutSurgery }),
  };
}

function counted(plan: WholePlan): Counted {
  const { unoperated, most, least, price: paid, operations, stages, margin } = plan;
  return { left: unoperated, most: tidy(most + paid), least: tidy(least + paid), operations, stages, margin };
}

describe("planResections", () => {
  it("finds the same plan and the same front as trying every assignment, in 10,000 cases of up to 8 lesions", () => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 24, arbitrary: someLesions(5) }, { weight: 1, arbitrary: someLesions(8) }),
        settings,
        (lesions, given) => {
          const options = possible(lesions, given);
          const all = bruteForce(lesions, options);
          most = Math.max(most, all.length);
          const found = searchPlans(planSetting(lesions, options), {}).plans;
          expect(counted(existing(bestOf(found)))).toEqual([...all].sort(order)[0]);
          expect(frontOf(found).map(counted)).toEqual(frontBruteForce(all));
        },
      ),
      { numRuns: 10_000 },
    );
    expect(most).toBeGreaterThan(500);
  });
});
