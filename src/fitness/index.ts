export * from "./accp2013.ts";
export * from "./bolliger1998.ts";
export * from "./bts2001.ts";
export * from "./bts2010.ts";
export * from "./cats2020.ts";
export {
  compareFitness,
  type FitnessComparison,
  type FitnessDisagreement,
  fitnessPathways,
} from "./compareFitness.ts";
export * from "./creatinineFromMgPerDl.ts";
export * from "./ersEsts2009.ts";
export type { CardiacFacts, FitnessFacts, FitnessMeasure, PlannedExtent } from "./fitnessFacts.ts";
export * from "./fitnessOverRange.ts";
export * from "./fitnessResult.ts";
export * from "./fortyPercentRule.ts";
export * from "./hemer2007.ts";
export * from "./niceNg122.ts";
export type * from "./pathway.ts";
export type { UptakeThreshold } from "./pathwaySteps.ts";
export * from "./ppoProduct.ts";
export { runPathway } from "./runPathway.ts";
export * from "./satoScore.ts";
export * from "./stairClimb.ts";
export * from "./thoracicRevisedCardiacRiskIndex.ts";
export * from "./wedgeUnits.ts";
