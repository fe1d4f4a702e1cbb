import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CostEstimate } from "../plan/planTaken.ts";
import type { Extent } from "../units/extent.ts";
import { type ValuesAfter, valuesAfter } from "./valueAfter.ts";

/** One estimate of what the plan takes, with what it would leave. */
export interface EstimateLeaves extends CostEstimate, ValuesAfter {
  /** The same as percent of the lung that functions. */
  readonly percent: Extent;
}

/** Sets the estimates of what the plan takes side by side; absent if nothing is removed. */
export function costEstimates(
  { lungFunction }: Pick<Candidate, "lungFunction">,
  judgment: Candidacy,
): readonly EstimateLeaves[] | undefined {
  const { plan, cost, taken } = judgment;
  if (plan.operations.length === 0) return undefined;
  return taken.estimates.map((estimate) => {
    const { least, most } = estimate.units;
    return {
      ...estimate,
      percent: { least: (100 * least) / cost.functioning, most: (100 * most) / cost.functioning },
      ...valuesAfter(judgment, estimate.units, plan.operations, lungFunction),
    };
  });
}
