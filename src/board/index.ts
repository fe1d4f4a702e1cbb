export type { ContradictionReasons } from "./contradictionsOf.ts";
export type { DistanceToLine } from "./distancesToLines.ts";
export type { HemoglobinAdjustment } from "./hemoglobinAdjustment.ts";
export type { LungFunctionReadings, RawMeasurement, SpreadOverGroups } from "./lungFunctionReadings.ts";
export * from "./packageVersion.ts";
export type { ReadingUnderSet } from "./readingUnderSet.ts";
export * from "./repeatability.table.ts";
export {
  type EarlyLoss,
  earlyLossBothSides,
  type ReserveByStage,
  type StageReserve,
  type ValueAfterStage,
} from "./reserveByStage.ts";
export * from "./review.ts";
export type { LineCrossing, PathwayCrossing } from "./setCrossings.ts";
