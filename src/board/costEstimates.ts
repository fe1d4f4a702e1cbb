import type { Candidacy } from "../candidacy/candidacyResult.ts";
import { predictedValueOf } from "../candidacy/predictedRanges.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CostEstimate } from "../plan/planTaken.ts";
import type { Extent } from "../units/extent.ts";
import { type ValueAfterStage, valueAfter } from "./valueAfter.ts";

/** One estimate of what the plan takes, with what it would leave. */
export interface EstimateLeaves extends CostEstimate {
  /** The same as percent of the lung that functions. */
  readonly percent: Extent;
  /** FEV1; left out where it was not measured. */
  readonly fev1?: ValueAfterStage;
  /** DLCO; left out where it was not measured. */
  readonly dlco?: ValueAfterStage;
}

/** Sets the estimates of what the plan takes side by side; absent if nothing is removed. */
export function costEstimates(
  { lungFunction }: Pick<Candidate, "lungFunction">,
  { plan, cost, taken, pillars }: Candidacy,
): readonly EstimateLeaves[] | undefined {
  if (plan.operations.length === 0) return undefined;
  const { reasons } = pillars.physiologicReserve;
  const values = { fev1: predictedValueOf(reasons, "fev1"), dlco: predictedValueOf(reasons, "dlco") };
  return taken.estimates.map((estimate) => {
    const { least, most } = estimate.units;
    return {
      ...estimate,
      percent: { least: (100 * least) / cost.functioning, most: (100 * most) / cost.functioning },
      ...(values.fev1 && { fev1: valueAfter(values.fev1, estimate.units, plan.operations, lungFunction) }),
      ...(values.dlco && { dlco: valueAfter(values.dlco, estimate.units, plan.operations, lungFunction) }),
    };
  });
}
