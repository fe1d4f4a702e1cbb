import type { Plan } from "../case/plan.ts";
import { resectionOf } from "./casePlanOf.ts";
import { planCost } from "./planCost.ts";
import { type PlannedOperation, plannedOperations } from "./plannedOperations.ts";
import type { PlanSetting } from "./planSetting.ts";
import { type PlanTaken, planTaken } from "./planTaken.ts";
import type { PlannedResectionStep } from "./resectionPlan.ts";

/** The operations of a plan as they are counted when the plan stands in a case. */
export function countedAs(
  steps: readonly PlannedResectionStep[],
  { base, policy }: PlanSetting,
): readonly PlannedOperation[] {
  if (steps.length === 0) return [];
  const stages = [...new Set(steps.map(({ order }) => order))].map((order) => ({
    resections: steps
      .filter((step) => step.order === order)
      .map((step) => resectionOf(step, (places) => places.map(String))),
  }));
  return plannedOperations({ ...base.candidate, plan: { stages } as Plan }, policy, base).operations;
}

/** Estimates what operations take in every way the lungs allow, as `candidacy` does for a plan that stands in a case. */
export function takenBy(operations: readonly PlannedOperation[], setting: PlanSetting): PlanTaken {
  const { lungs } = setting.base.candidate;
  const { perfusionLeftPercent } = setting.options;
  const cost = planCost(operations, lungs);
  return planTaken(operations, cost, lungs, perfusionLeftPercent, setting.policy.resection.lungVolumeMl);
}
