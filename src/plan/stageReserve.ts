import type { CaseFact } from "../case/fact.ts";
import { distinct } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { PlannedExtent } from "../fitness/fitnessFacts.ts";
import { fitnessOverRange } from "../fitness/fitnessOverRange.ts";
import type { FitnessPathwayId } from "../fitness/fitnessPathways.ts";
import { fortyPercentRule } from "../fitness/fortyPercentRule.ts";
import { omitAbsent } from "../internal/absent.ts";
import { type EarlyLoss, earlyLossBothSides } from "../reserve/earlyLoss.table.ts";
import type { Extent } from "../units/extent.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { CostMethod } from "./costMethod.ts";
import type { ReserveLimit } from "./planOptions.ts";
import type { PlanTaken } from "./planTaken.ts";

/** Predicted postoperative function after a stage. */
export interface PlannedReserve {
  /** Predicted FEV1 in percent of predicted; absent if it was never measured. */
  readonly fev1?: Extent;
  /** Predicted DLCO in percent of predicted; absent if it was never measured. */
  readonly dlco?: Extent;
  /** Whether that meets the limit: only where the whole of the range does. */
  readonly verdict: Verdict;
  /** The pathway that is the limit. */
  readonly limit: FitnessPathwayId;
  /** The estimate of what is taken at the upper end of the range the prediction goes by. */
  readonly by: CostMethod;
  /** What is missing before it can be said. */
  readonly needs: readonly CaseFact[];
  /** Early after the second side: a printed mean loss, and what it would make of this FEV1. No threshold was published for it. */
  readonly early?: { readonly fev1: number; readonly loss: EarlyLoss };
}

/**
 * Predicts FEV1 and DLCO after a stage from what is taken, the range over every estimate that decides, and runs a published pathway along the whole
 * range, see {@link fitnessOverRange}. A range with more than one answer is unknown: what the operation takes would
 * settle it.
 *
 * ```math
 * ppo = pre \cdot \frac{F - R}{F}
 * ```
 *
 * with every stage so far in `R`; one stage after the other gives the same as all at once.
 */
export function stageReserve(
  { facts, pathway = fortyPercentRule }: ReserveLimit,
  { units: removed, by }: PlanTaken,
  functioning: number,
  extent: PlannedExtent | undefined,
  second: boolean,
  open: readonly CaseFact[],
): PlannedReserve {
  const fev1 = predicted(facts.fev1PercentPredicted, removed, functioning);
  const dlco = predicted(facts.dlcoPercentPredicted, removed, functioning);
  const { pathway: asked, judgment } = fitnessOverRange(
    pathway,
    { ...facts, plannedExtent: facts.plannedExtent ?? extent },
    { ppoFev1PercentPredicted: fev1, ppoDlcoPercentPredicted: dlco },
  );
  const needs = judgment.needs.flatMap((path) => (path === "plan" && open.length > 0 ? open : [path]));
  return {
    ...omitAbsent({ fev1, dlco }),
    verdict: judgment.verdict,
    limit: asked.id,
    by,
    needs: distinct(needs),
    ...omitAbsent({ early: second ? early(facts.fev1PercentPredicted) : undefined }),
  };
}

function early(fev1: PercentPredicted | null | undefined): PlannedReserve["early"] {
  if (fev1 === undefined || fev1 === null) return undefined;
  return { fev1: (fev1 * (100 - earlyLossBothSides.rightAfterPercent)) / 100, loss: earlyLossBothSides };
}

function predicted(
  measured: PercentPredicted | null | undefined,
  removed: Extent,
  functioning: number,
): Extent | undefined {
  if (measured === undefined || measured === null) return undefined;
  const left = (units: number): number => (measured * (functioning - units)) / functioning;
  return { least: left(removed.most), most: left(removed.least) };
}
