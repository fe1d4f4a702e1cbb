export { withFitness } from "./candidacy/withFitness.ts";
export { type Accp2013Decision, type Accp2013Threshold, accp2013, accp2013Inclusive } from "./fitness/accp2013.ts";
export {
  type Bolliger1998Decision,
  type Bolliger1998Threshold,
  bolliger1998,
  bolliger2002Printed,
} from "./fitness/bolliger1998.ts";
export { type Bts2001Decision, type Bts2001Threshold, bts2001 } from "./fitness/bts2001.ts";
export { type Bts2010Decision, type Bts2010Threshold, bts2010 } from "./fitness/bts2010.ts";
export { type Cats2020Decision, type Cats2020Threshold, cats2020 } from "./fitness/cats2020.ts";
export { compareFitness, type FitnessComparison, type FitnessDisagreement } from "./fitness/compareFitness.ts";
export { creatinineFromMgPerDl } from "./fitness/creatinineFromMgPerDl.ts";
export { type ErsEsts2009Decision, type ErsEsts2009Threshold, ersEsts2009 } from "./fitness/ersEsts2009.ts";
export type { CardiacFacts, FitnessFacts, FitnessMeasure, PlannedExtent } from "./fitness/fitnessFacts.ts";
export { fitnessOverRange, type PredictedRanges } from "./fitness/fitnessOverRange.ts";
export { type FitnessPathwayId, fitnessPathways } from "./fitness/fitnessPathways.ts";
export type {
  FitnessContradictions,
  FitnessDecision,
  FitnessOutcome,
  FitnessReasons,
  FitnessResult,
  FitnessStep,
  FitnessTest,
  PathwayHead,
} from "./fitness/fitnessResult.ts";
export {
  type FortyPercentDecision,
  fortyPercentPredicted,
  fortyPercentPredictedInclusive,
  fortyPercentRule,
} from "./fitness/fortyPercentRule.ts";
export { type Hemer2007Decision, type Hemer2007Threshold, hemer2007 } from "./fitness/hemer2007.ts";
export { type NiceNg122Decision, type NiceNg122Threshold, niceNg122 } from "./fitness/niceNg122.ts";
export type {
  ComparisonQuestion,
  FactQuestion,
  FitnessPathway,
  FitnessReading,
  MeasureThreshold,
  PathwayBranch,
  PathwayEndpoint,
  PathwayNode,
} from "./fitness/pathway.ts";
export type { UptakeThreshold } from "./fitness/pathwaySteps.ts";
export { ppoProduct } from "./fitness/ppoProduct.ts";
export { runPathway } from "./fitness/runPathway.ts";
export { type SatoFacts, type SatoScore, satoScore } from "./fitness/satoScore.ts";
export { shuttleWalkDistance, stairClimbAltitude, stairClimbSpeed } from "./fitness/stairClimb.ts";
export {
  type ThrcriOptions,
  type ThrcriResult,
  type ThrcriScheme,
  thoracicRevisedCardiacRiskIndex,
  thrcriBrunelli2015,
  thrcriFerguson2014,
} from "./fitness/thoracicRevisedCardiacRiskIndex.ts";
export {
  type WedgePolicy,
  type WedgeUnits,
  wedgeOne,
  wedgeUnits,
  wedgeZero,
  wedgeZeroToOne,
} from "./fitness/wedgeUnits.ts";
