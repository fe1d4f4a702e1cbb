// What the root and the door of the board both give.

export type { ReserveMeasure } from "../case/orderOfMeasures.ts";
export type { Citation, Standing } from "../evidence/citation.ts";
export type { Judgment } from "../evidence/judgment.ts";
export type { Reason, ReasonDetail, ReasonHead } from "../evidence/reason.ts";
export type { Comparison, Threshold } from "../evidence/threshold.ts";
export type { Verdict } from "../evidence/verdict.ts";
export type { CostMethod } from "../plan/costMethod.ts";
export type { PlanCost } from "../plan/planCost.ts";
export type { LesionPlan, OperationPlan, PlannedOperation } from "../plan/plannedOperations.ts";
export type { CostEstimate, PlanTaken } from "../plan/planTaken.ts";
export type { AlternativeReasons } from "./alternative.ts";
export { candidacy } from "./candidacy.ts";
export {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "./candidacyPolicies.table.ts";
export type { CandidacyPolicy } from "./candidacyPolicy.ts";
export type { Candidacy, CandidacyVerdict, Pillars } from "./candidacyResult.ts";
export type {
  AskedCaution,
  Caution,
  CautionCode,
  CautionDetail,
  CautionHead,
  CountedTo,
  SeriesCount,
} from "./caution.ts";
export type { CompleteResectionReasons } from "./completeResection.ts";
export type { DiseaseControlReasons } from "./diseaseControl.ts";
export type { FitnessRule, OperationsToBear } from "./fitnessRule.ts";
export type { PhysiologicReserveReasons } from "./reserveReasons.ts";
export type { ScopeReasons } from "./scope.ts";
export { withFitness } from "./withFitness.ts";
