export { type AgendaEntry, type AgendaItem, type AgendaOutcome, boardAgenda } from "./board/boardAgenda.ts";
export type { ContradictionReasons } from "./board/contradictionsOf.ts";
export type { EstimateLeaves } from "./board/costEstimates.ts";
export type { DistanceToLine } from "./board/distancesToLines.ts";
export type { EvidenceSection, EvidenceSource } from "./board/evidenceOf.ts";
export type { HemoglobinAdjustment } from "./board/hemoglobinAdjustment.ts";
export type { LesionTreatments } from "./board/lesionTreatments.ts";
export type { LiverSection } from "./board/liverOf.ts";
export type { LocalTreatmentArguments } from "./board/localTreatment.ts";
export type { LocalTreatmentPatient } from "./board/localTreatmentPatient.ts";
export type { LocalArgument, LocalTreatmentOption, LocalTreatmentReasons } from "./board/localTreatmentReasons.ts";
export type { LungFunctionReadings, RawMeasurement, SpreadOverGroups } from "./board/lungFunctionReadings.ts";
export type { NodesSection } from "./board/nodesOf.ts";
export type {
  FallbackOption,
  LesionOption,
  OperationLeaves,
  OperationOptions,
  UniformPlan,
} from "./board/operationOptions.ts";
export type { PolicyBeside, ReviewedPolicy } from "./board/policyBeside.ts";
export { type LesionAnnex, radiotherapyAnnex, type ZoneSchedules } from "./board/radiotherapyAnnex.ts";
export type { ReadingUnderSet } from "./board/readingUnderSet.ts";
export type { ReserveByStage, StageReserve } from "./board/reserveByStage.ts";
export {
  type Review,
  type ReviewHead,
  type ReviewOptions,
  type ReviewSection,
  type ReviewSections,
  review,
} from "./board/review.ts";
export type { LineCrossing, PathwayCrossing } from "./board/setCrossings.ts";
export type { SidesAfterStage } from "./board/sidesByStage.ts";
export {
  type LesionGrowth,
  type NamedSynchronicity,
  type TimeSpaceGrowth,
  timeSpaceGrowth,
} from "./board/timeSpaceGrowth.ts";
export type { LeftAfter, ValueAfterStage, ValuesAfter } from "./board/valueAfter.ts";
export * from "./candidacy/index.ts";
export type { BoardMember, CasePart } from "./case/factOwner.ts";
export type { LungLeft, LungWord } from "./plan/lungsLeft.ts";
export type { MissingFactEffect } from "./trials/missingFacts.ts";
export type { Flip } from "./trials/nearestFlip.ts";
export type { Repeatability } from "./trials/repeatability.table.ts";
export { type NumberRobustness, type Robustness, robustness } from "./trials/robustness.ts";
