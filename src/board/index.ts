export { type AgendaEntry, type AgendaItem, type AgendaOutcome, boardAgenda } from "./boardAgenda.ts";
export type { BoardMember, CasePart } from "./boardMember.ts";
export type { ContradictionReasons } from "./contradictionsOf.ts";
export type { DistanceToLine } from "./distancesToLines.ts";
export * from "./evidenceSection.ts";
export type { HemoglobinAdjustment } from "./hemoglobinAdjustment.ts";
export type { LesionTreatments } from "./lesionTreatments.ts";
export * from "./liverSection.ts";
export * from "./localTreatment.ts";
export * from "./localTreatmentPatient.ts";
export * from "./localTreatmentReasons.ts";
export * from "./localTreatmentSizes.table.ts";
export type { LungFunctionReadings, RawMeasurement, SpreadOverGroups } from "./lungFunctionReadings.ts";
export type { NodesSection } from "./nodesOf.ts";
export * from "./packageVersion.ts";
export * from "./radiotherapyAnnex.ts";
export type { ReadingUnderSet } from "./readingUnderSet.ts";
export type {
  ReserveByStage,
  StageReserve,
  ValueAfterStage,
} from "./reserveByStage.ts";
export * from "./review.ts";
export type { LineCrossing, PathwayCrossing } from "./setCrossings.ts";
export * from "./timeSpaceGrowth.ts";
