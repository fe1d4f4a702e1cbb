import { refuse, requireFields, requireNamed, requireNumber } from "../internal/guards.ts";
import { requireResectionPolicy } from "../resection/requireResectionPolicy.ts";
import type { ProcedureName } from "../resection/resectionOption.ts";
import { defaultResectionPolicy } from "../resection/resectionPolicies.table.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";

/** How plans are priced and compared. No publication prices one resection against another. */
export interface PlanPolicy {
  /** Its name, carried by every result. */
  readonly id: string;
  /** How each resection is chosen and what it takes. */
  readonly resection: ResectionPolicy;
  /**
   * What an operation of each kind is counted as beside the lung it takes, in units of the 19, at least 0. With a price
   * on a segmentectomy, two of them in a lobe may come to more than the lobe.
   */
  readonly prices: Readonly<Record<ProcedureName, number>>;
}

/** The default: nothing but lung is counted, so the counted cost of a plan is the units it removes. A convention. */
export const countedUnitsPolicy: PlanPolicy = {
  id: "counted-units",
  resection: defaultResectionPolicy,
  prices: { wedge: 0, segmentectomy: 0, lobectomy: 0 },
};

/** What an operation is counted as at most: far beyond the 19 units of the lung, and a finite sum of any number of them. */
const mostCounted = 1e6;

/** Refuse a policy without prices, or with one that is not a number of at least 0. */
export function requirePlanPolicy(action: string, policy: PlanPolicy): void {
  requireNamed(action, "the policy", policy, ["id", "resection", "prices"]);
  requireResectionPolicy(action, policy.resection);
  requireFields(action, "the prices", policy.prices);
  for (const procedure of ["wedge", "segmentectomy", "lobectomy"] as const) {
    requireNumber(action, `the price of a ${procedure}`, policy.prices[procedure], 0);
    const price = policy.prices[procedure];
    if (price > mostCounted) refuse(action, `the price of a ${procedure}`, `a number up to ${mostCounted}`, price);
  }
}
