import type { Extent } from "../../anatomy/extent.ts";
import { distinct, type FactPath } from "../../evidence/reason.ts";
import type { Verdict } from "../../evidence/verdict.ts";
import type { FitnessFacts, PlannedExtent } from "../../fitness/fitnessFacts.ts";
import type { FitnessPathwayId } from "../../fitness/fitnessResult.ts";
import { fortyPercentRule } from "../../fitness/fortyPercentRule.ts";
import { type EarlyLoss, earlyLossBothSides } from "../../reserve/earlyLoss.table.ts";
import type { PercentPredicted } from "../../units/proportion.ts";
import type { ReserveLimit } from "./planOptions.ts";

/** What is left after a stage. */
export interface PlannedReserve {
  /** Predicted FEV1 in percent of predicted; nothing where it was never measured. */
  readonly fev1?: Extent;
  /** Predicted DLCO in percent of predicted; nothing where it was never measured. */
  readonly dlco?: Extent;
  /** Whether that meets the limit: only where both ends of the range do. */
  readonly verdict: Verdict;
  /** The pathway that is the limit. */
  readonly limit: FitnessPathwayId;
  /** What is missing before it can be said. */
  readonly needs: readonly FactPath[];
  /** Early after the second side: a printed mean loss, and what it would make of this FEV1. No line was drawn for it. */
  readonly early?: { readonly fev1: number; readonly loss: EarlyLoss };
}

/**
 * Predicts FEV1 and DLCO after a stage by counting what still functions, and holds both ends of the range against a
 * published pathway. A range of which one end meets it and the other does not is unknown: what the operation takes would
 * settle it.
 *
 * ```math
 * ppo = pre \cdot \frac{F - R}{F}
 * ```
 *
 * with every stage so far in `R`; one stage after the other gives the same as all at once.
 *
 * @param limit - lung function and the pathway
 * @param removed - functioning units gone, as a range
 * @param functioning - units that function before the plan, at least 1
 * @param extent - the largest operation so far, where it is known
 * @param second - whether this is the second side
 * @param open - facts that would narrow the range
 */
export function stageReserve(
  { facts, pathway = fortyPercentRule }: ReserveLimit,
  removed: Extent,
  functioning: number,
  extent: PlannedExtent | undefined,
  second: boolean,
  open: readonly FactPath[],
): PlannedReserve {
  const after = (units: number): FitnessFacts => ({
    ...facts,
    ...predicted("ppoFev1PercentPredicted", facts.fev1PercentPredicted, units, functioning),
    ...predicted("ppoDlcoPercentPredicted", facts.dlcoPercentPredicted, units, functioning),
    ...((facts.plannedExtent ?? undefined) === undefined && extent !== undefined ? { plannedExtent: extent } : {}),
  });
  const [worse, better] = [after(removed.most), after(removed.least)];
  const [atWorst, atBest] = [pathway(worse), pathway(better)];
  const [verdict, other] = [atWorst.judgment.verdict, atBest.judgment.verdict];
  const settled = verdict === other ? verdict : "unknown";
  const missing = distinct([...atWorst.judgment.needs, ...atBest.judgment.needs]);
  const fev1 = facts.fev1PercentPredicted ?? undefined;
  return {
    ...between("fev1", worse.ppoFev1PercentPredicted, better.ppoFev1PercentPredicted),
    ...between("dlco", worse.ppoDlcoPercentPredicted, better.ppoDlcoPercentPredicted),
    verdict: settled,
    limit: atWorst.pathway.id,
    needs: settled === "unknown" ? (missing.length > 0 ? missing : open) : [],
    ...(second && fev1 !== undefined ? { early: early(fev1) } : {}),
  };
}

function early(fev1: number): { readonly fev1: number; readonly loss: EarlyLoss } {
  return { fev1: (fev1 * (100 - earlyLossBothSides.rightAfterPercent)) / 100, loss: earlyLossBothSides };
}

type Predicted = "ppoFev1PercentPredicted" | "ppoDlcoPercentPredicted";

function predicted(
  name: Predicted,
  measured: PercentPredicted | null | undefined,
  removed: number,
  functioning: number,
): Partial<Record<Predicted, PercentPredicted>> {
  if (measured === undefined || measured === null) return {};
  return { [name]: ((measured * (functioning - removed)) / functioning) as PercentPredicted };
}

function between(
  name: "fev1" | "dlco",
  worse: number | null | undefined,
  better: number | null | undefined,
): Partial<Record<"fev1" | "dlco", Extent>> {
  return typeof worse === "number" && typeof better === "number" ? { [name]: { least: worse, most: better } } : {};
}
