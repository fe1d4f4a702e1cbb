import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../../src/anatomy/segment.ts";
import { bestOf, frontOf } from "../../../src/resection/plan/comparePlans.ts";
import type { PlanPolicy } from "../../../src/resection/plan/planPolicy.ts";
import { countedUnitsPolicy } from "../../../src/resection/plan/planPolicy.ts";
import { planSetting } from "../../../src/resection/plan/planSetting.ts";
import { searchPlans } from "../../../src/resection/plan/searchPlans.ts";
import type { WholePlan } from "../../../src/resection/plan/wholePlans.ts";
import { someLesions } from "./anyLesions.ts";
import { bruteForce, type Counted, frontBruteForce, order } from "./bruteForce.ts";

const price = fc.constantFrom(0, 0, 0.5, 1, 2);
const policies: fc.Arbitrary<PlanPolicy> = fc.oneof(
  fc.constant(countedUnitsPolicy),
  fc.record({
    id: fc.constant("priced"),
    resection: fc.constant(countedUnitsPolicy.resection),
    prices: fc.record({ wedge: price, segmentectomy: price, lobectomy: price }),
  }),
);
const few = fc.subarray([...segmentsOf()], { maxLength: 4 });
const settings = fc.record(
  {
    policy: policies,
    lungs: fc.record({ obstructed: few }),
    withoutSurgery: fc.oneof(
      fc.constant({ modality: "radiotherapy" as const }),
      fc.constant({ modality: "ablation" as const, lesions: [0] }),
    ),
    staging: fc.constantFrom("a-stage-per-side" as const, "one-stage" as const),
  },
  { requiredKeys: ["policy"] },
);

function counted(plan: WholePlan): Counted {
  const { unoperated, most, least, price: paid, operations, stages, margin } = plan;
  return { left: unoperated, most: most + paid, least: least + paid, operations, stages, margin };
}

describe("planResections", () => {
  it("finds the same plan and the same front as trying every assignment, in 10,000 cases of up to 8 lesions", () => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: someLesions(5) }, { weight: 1, arbitrary: someLesions(8) }),
        settings,
        (lesions, given) => {
          const options = given.withoutSurgery?.lesions && lesions.length === 0 ? { policy: given.policy } : given;
          const all = bruteForce(lesions, options);
          most = Math.max(most, all.length);
          const found = searchPlans(planSetting(lesions, options), {}).plans;
          expect(counted(bestOf(found)!)).toEqual([...all].sort(order)[0]);
          expect(frontOf(found).map(counted)).toEqual(frontBruteForce(all));
        },
      ),
      { numRuns: 10_000 },
    );
    expect(most).toBeGreaterThan(500);
  });
});
