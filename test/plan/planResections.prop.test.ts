import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { bestOf, frontOf } from "../../src/plan/comparePlans.ts";
import { planSetting } from "../../src/plan/planSetting.ts";
import { searchPlans } from "../../src/plan/searchPlans.ts";
import { someLesions } from "./anyLesions.ts";
import { anySetting, counted, possible } from "./anySetting.ts";
import { bruteForce, frontBruteForce, order } from "./bruteForce.ts";

describe("planResections", () => {
  it("finds the same plan and the same front as trying every assignment, in 10,000 cases of up to 8 lesions", () => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 24, arbitrary: someLesions(5) }, { weight: 1, arbitrary: someLesions(8) }),
        anySetting,
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
