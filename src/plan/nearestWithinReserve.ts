import { compared } from "./comparePlans.ts";
import type { PlanSetting } from "./planSetting.ts";
import { searchPlans } from "./searchPlans.ts";
import { reserveOf } from "./stagesOf.ts";
import type { WholePlan } from "./wholePlans.ts";

/**
 * Finds the plan nearest to clearing everything that would meet the reserve: any lesion may be treated without surgery,
 * whatever the options allow, and the fewest are. Nothing where not even leaving all of them would meet it.
 */
export function nearestWithinReserve(setting: PlanSetting): WholePlan | undefined {
  return [...searchPlans(setting, { anyLeft: true }).plans]
    .sort((a, b) => compared(a, b).favors)
    .find((plan) => reserveOf(plan, false, [], setting)?.verdict === "met");
}
