import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { Candidate } from "../case/candidate.ts";
import { type LungLeft, lungsLeft } from "../plan/lungsLeft.ts";
import { stagesInOrder } from "./reserveByStage.ts";

/** What stays of each lung after a stage. */
export interface SidesAfterStage {
  /** The stage, by its place in the plan; left out where the plan has one stage. */
  readonly stage?: number;
  /** The right lung, then the left. */
  readonly lungs: readonly LungLeft[];
}

/**
 * Works out what stays of each lung after each stage of the plan, and after the operations before it; absent if nothing
 * is removed.
 */
export function sidesByStage(candidate: Candidate, { plan }: Candidacy): readonly SidesAfterStage[] | undefined {
  const { operations } = plan;
  if (operations.length === 0) return undefined;
  const stages = stagesInOrder(candidate, operations);
  if (stages.length < 2) return [{ lungs: lungsLeft(candidate, [], operations) }];
  return stages.map((stage, at) => {
    const done = stages.slice(0, at);
    const earlier = operations.filter((operation) => done.includes(operation.stage));
    const now = operations.filter((operation) => operation.stage === stage);
    return { stage, lungs: lungsLeft(candidate, earlier, now) };
  });
}
