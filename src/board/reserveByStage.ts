import { type LungSide, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment } from "../anatomy/segment.ts";
import type { Candidacy } from "../candidacy/candidacy.ts";
import type { Candidate } from "../case/candidate.ts";
import { omitAbsent } from "../internal/absent.ts";
import { existing } from "../internal/guards.ts";
import { planCost } from "../plan/planCost.ts";
import type { PlannedOperation } from "../plan/plannedOperations.ts";
import { planTaken } from "../plan/planTaken.ts";
import { defaultResectionPolicy } from "../resection/resectionPolicies.table.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import { type EarlyLoss, earlyLossBothSides } from "../reserve/earlyLoss.table.ts";
import { type LeftAfter, valuesAfter } from "./valueAfter.ts";

/** Predicted postoperative function after a stage and all before it. */
export interface StageReserve extends LeftAfter {
  /** The stage, by its place in the plan. */
  readonly stage: number;
  /** The side, as the plan states it. */
  readonly side?: LungSide | "both";
}

/** A plan in stages: the reserve after each, which the last alone decides on. */
export interface ReserveByStage {
  /** The stages in the order they are to be done. */
  readonly stages: readonly StageReserve[];
  /** The early loss of a published series, where both sides are operated on. */
  readonly earlyLoss?: EarlyLoss;
}

/**
 * Predicts postoperative lung function after each stage of a plan, every stage together with those before it: each
 * segment is counted once, and the value after the last stage is the one the pillar judges. Measured again between the
 * stages, the new value is the one to start from.
 *
 * @returns the stages; nothing for a plan of fewer than two
 */
export function reserveByStage(
  candidate: Candidate,
  byLine: Candidacy,
  { lungVolumeMl }: Pick<ResectionPolicy, "lungVolumeMl"> = defaultResectionPolicy,
): ReserveByStage | undefined {
  const { operations } = byLine.plan;
  const planned = candidate.plan?.stages ?? [];
  const stages = stagesInOrder(candidate, operations);
  if (stages.length < 2) return undefined;
  const after = stages.map((stage, at): StageReserve => {
    const done = stages.slice(0, at + 1);
    const upTo = operations.filter((operation) => done.includes(operation.stage));
    const perfusionLeft = candidate.lungFunction?.perfusionLeftPercent;
    const cost = planCost(upTo, candidate.lungs);
    const taken = planTaken(upTo, cost, candidate.lungs, perfusionLeft, lungVolumeMl, false).units;
    const side = existing(planned[stage]).side ?? undefined;
    const values = valuesAfter(byLine, taken, upTo, candidate.lungFunction);
    return omitAbsent({ stage, side, removed: cost.removed, taken, ...values });
  });
  const sides = new Set(operations.flatMap((operation) => sidesOf(operation, existing(planned[operation.stage]).side)));
  return { stages: after, ...(sides.size > 1 ? { earlyLoss: earlyLossBothSides } : {}) };
}

/** The stages in which something is removed, in the order they are to be done, by their place in the plan. */
export function stagesInOrder(
  { plan }: Pick<Candidate, "plan">,
  operations: readonly PlannedOperation[],
): readonly number[] {
  const orders = (plan?.stages ?? []).map(({ order }) => order ?? undefined);
  return inOrder(orders).filter((place) => operations.some(({ stage }) => stage === place));
}

/** The places of the stages as their order says, or as they stand where one of them does not say. */
function inOrder(orders: readonly (number | undefined)[]): readonly number[] {
  const places = orders.map((_, place) => place);
  if (orders.includes(undefined)) return places;
  return places.sort((a, b) => (orders[a] as number) - (orders[b] as number));
}

function sidesOf(
  { segments, lobe }: PlannedOperation,
  side: LungSide | "both" | null | undefined,
): readonly LungSide[] {
  const lobes = segments?.map((name) => lobeOfSegment(name)) ?? (lobe === undefined ? [] : [lobe]);
  if (lobes.length > 0) return lobes.map(sideOfLobe);
  if (side === "both") return ["right", "left"];
  return side === "right" || side === "left" ? [side] : [];
}
