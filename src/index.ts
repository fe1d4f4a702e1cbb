export { type LobeName, type LungSide, lobesOf, sideOfLobe } from "./anatomy/lobe.ts";
export { lobeOfSegment, type SegmentName, segmentsOf, segmentUnits } from "./anatomy/segment.ts";
export * from "./candidacy/index.ts";
export { type PolicyEquations, withEquations } from "./candidacy/withEquations.ts";
export type {
  EquationRule,
  PredictedVolume,
  VolumeRule,
  WorkedOut,
  WorkedOutFunction,
  WorkedOutPercentage,
  WorkedOutPercentages,
} from "./candidacy/workedOut.ts";
export type { AbsentReason, Candidate, CaseHeader, CaseSchema } from "./case/candidate.ts";
export type { Chest } from "./case/chest.ts";
export type { DiseaseCourse, LesionSummary, LocalTreatment, SystemicTreatment } from "./case/course.ts";
export type { ExerciseTest } from "./case/exercise.ts";
export type { Extrathoracic, ExtrathoracicSite } from "./case/extrathoracic.ts";
export type { CaseFact, FactFromLesion, FactPattern, LesionFact, ResectionFact } from "./case/fact.ts";
export type {
  AdjacentStructure,
  AdjacentStructureName,
  BranchOrder,
  LesionCourse,
  LesionNature,
  LungLesion,
  PleuralSurface,
  TissueSample,
} from "./case/lesion.ts";
export type { Liver, LiverRemnantFacts, LiverState, RemnantBasis } from "./case/liver.ts";
export type { LungFunctionTest } from "./case/lungFunction.ts";
export type { Emphysema, Lungs } from "./case/lungs.ts";
export type { LungEvent, Patient, PatientCardiac, PatientWish, Smoking, Wish } from "./case/patient.ts";
export type {
  OtherTreatment,
  Plan,
  PlannedProcedure,
  PlannedResection,
  PlannedStage,
  SurgeonStatement,
} from "./case/plan.ts";
export type { Biomarker, DatedBiomarker, Primary, PrimaryStatus } from "./case/primary.ts";
export type { PrimarySite } from "./case/primarySite.ts";
export type { Staging, StagingModality, StagingRegion } from "./case/staging.ts";
export type { SystemicAlternative } from "./case/systemicAlternative.ts";
export { type WedgeUnits, wedgeOne, wedgeUnits, wedgeZero, wedgeZeroToOne } from "./fitness/wedgeUnits.ts";
export { futureLiverRemnantOk } from "./liver/futureLiverRemnantOk.ts";
export type { LiverPolicy } from "./liver/liverPolicy.ts";
export type { CasePlan, CasePlanStage } from "./plan/casePlan.ts";
export type { PlannedMargin } from "./plan/plannedMargin.ts";
export type { PlanOptions, ReserveLimit, WithoutSurgery } from "./plan/planOptions.ts";
export { countedUnitsPolicy, type PlanPolicy } from "./plan/planPolicy.ts";
export { planResections } from "./plan/planResections.ts";
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
} from "./plan/resectionPlan.ts";
export type { PlannedReserve } from "./plan/stageReserve.ts";
export { type Bed, bed } from "./radiotherapy/bed.ts";
export { bedAtLeast } from "./radiotherapy/bedAtLeast.ts";
export { type Eqd2, eqd2 } from "./radiotherapy/eqd2.ts";
export { type Point, type Schedule, schedule } from "./radiotherapy/schedule.ts";
export { sumBed } from "./radiotherapy/sumBed.ts";
export * from "./reference/index.ts";
export { chooseResection, type ResectionChoice } from "./resection/chooseResection.ts";
export { type Completeness, type CompletenessFindings, iaslcCompleteness } from "./resection/iaslcCompleteness.ts";
export {
  diameterMargin,
  fiveMillimeterMargin,
  marginPolicies,
  nccnMargin,
  radiusMargin,
  satelliteMargin,
  tenMillimeterMargin,
} from "./resection/marginPolicies.table.ts";
export { type MarginPolicy, requiredMargin } from "./resection/marginPolicy.ts";
export type { ProcedureName, ResectionOption } from "./resection/resectionOption.ts";
export { defaultResectionPolicy } from "./resection/resectionPolicies.table.ts";
export type { ResectionPolicy } from "./resection/resectionPolicy.ts";
export type { ResectionReasons } from "./resection/resectionReasons.ts";
export {
  atTheMargin,
  type MarginFindings,
  type ResidualTumor,
  type ResidualTumorPolicy,
  resectionStatus,
  withinOneMillimeter,
} from "./resection/resectionStatus.ts";
export {
  type ResidualTumorCode,
  type ResidualTumorFindings,
  residualTumorDetail,
} from "./resection/residualTumorDetail.ts";
export type { EarlyLoss } from "./reserve/earlyLoss.table.ts";
export type { LungFunction } from "./reserve/lungFunction.ts";
export { type PlanarCounts, perfusionShareOfSegments, rightPerfusionShare } from "./reserve/perfusionShare.ts";
export { type LungState, ppoAfterResection } from "./reserve/ppoAfterResection.ts";
export { ppoFromCtVolume } from "./reserve/ppoFromCtVolume.ts";
export { ppoFromPerfusion } from "./reserve/ppoFromPerfusion.ts";
export { type PpoFromSubsegmentsOptions, ppoFromSubsegments } from "./reserve/ppoFromSubsegments.ts";
export { type PpoFunctionOptions, ppoFunction } from "./reserve/ppoFunction.ts";
export { type AlphaBeta, alphaBeta, type Gray, gray } from "./units/dose.ts";
export { mlPerKgPerMin } from "./units/exercise.ts";
export type { Extent } from "./units/extent.ts";
export {
  mlPerMinPerMmHg,
  mlPerMinPerMmHgPerLiter,
  mmolPerMinPerKPa,
  mmolPerMinPerKPaPerLiter,
} from "./units/gasTransfer.ts";
export { centimeters, meters, millimeters, squareMeters } from "./units/length.ts";
export { gramsPerLiter, gramsPerMilliliter, kilograms, micromolesPerLiter } from "./units/mass.ts";
export type { CalendarDay, DateSpan, PlainDate } from "./units/plainDate.ts";
export {
  type Percent,
  type PercentPredicted,
  percent,
  percentPredicted,
  type SegmentCount,
  type SubsegmentCount,
  segmentCount,
  subsegmentCount,
} from "./units/proportion.ts";
export type { Quantity, UnitName } from "./units/quantity.ts";
export { weeks, years } from "./units/time.ts";
export { liters, milliliters } from "./units/volume.ts";
