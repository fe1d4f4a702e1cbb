export type { CasePlan, CasePlanStage } from "./casePlan.ts";
export type { PlannedMargin } from "./plannedMargin.ts";
export type { PlanOptions, ReserveLimit, WithoutSurgery } from "./planOptions.ts";
export { countedUnitsPolicy, type PlanPolicy } from "./planPolicy.ts";
export * from "./planResections.ts";
export type {
  ConditionalPlan,
  LesionProcedure,
  PlanBeside,
  PlanDifference,
  PlanDifferences,
  PlanFigures,
  PlannedLesion,
  PlannedResectionStage,
  PlannedResectionStep,
  PlanReasons,
  PlanSettledBy,
  ResectionPlan,
} from "./resectionPlan.ts";
export type { PlannedReserve } from "./stageReserve.ts";
