export { type Ashworth2014Facts, type Ashworth2014Result, ashworth2014 } from "./biology/ashworth2014.ts";
export {
  type ColorectalTree2004Facts,
  type ColorectalTree2004Result,
  colorectalTree2004,
} from "./biology/colorectalTree2004.ts";
export { type DeVin2014Facts, deVin2014 } from "./biology/deVin2014.ts";
export {
  type DiseaseFreeInterval,
  diseaseFreeInterval,
  type EarlierLocalTreatment,
  type IntervalEnd,
  type IntervalFacts,
} from "./biology/diseaseFreeInterval.ts";
export { evidenceFor } from "./biology/evidenceFor.ts";
export { exceedsMonths, reachesMonths } from "./biology/exceedsMonths.ts";
export {
  doublingTime,
  type Growth,
  type GrowthFacts,
  growth,
  growthFold,
  specificGrowthRate,
} from "./biology/growth.ts";
export { type ImagingMiss, imagingMisses } from "./biology/imagingMisses.ts";
export { type LesionCount, lesionCount } from "./biology/lesionCount.ts";
export {
  type NodalAnalogy,
  type NodalFacts,
  type NodalFinding,
  type NodalRegion,
  type NodalStation,
  type NodalStatus,
  nodalStatus,
} from "./biology/nodalStatus.ts";
export { type NodalTissueFacts, type NodalTissueReasons, nodalTissue } from "./biology/nodalTissue.ts";
export {
  type OligometastaticCountFacts,
  type OligometastaticCountPolicy,
  type OligometastaticCountReasons,
  oligometastaticCount,
} from "./biology/oligometastaticCount.ts";
export {
  type OligometastaticContradiction,
  type OligometastaticFacts,
  type OligometastaticResult,
  type OligometastaticState,
  oligometastaticState,
} from "./biology/oligometastaticState.ts";
export {
  type OpenBiologyQuestion,
  type OpenBiologyQuestionFacts,
  openBiologyQuestions,
  type SystemicCourse,
} from "./biology/openBiologyQuestions.ts";
export type { HistologyEvidence, PublishedFigure } from "./biology/publishedFigure.ts";
export { registryFigures } from "./biology/registryFigures.table.ts";
export {
  type RegistryGroup,
  type RegistryGroupFacts,
  type RegistryGroupResult,
  registryGroup,
} from "./biology/registryGroup.ts";
export {
  type SabrComet2019Facts,
  type SabrComet2019Reasons,
  sabrComet2019,
  type TrialFact,
} from "./biology/sabrComet2019.ts";
export { type Salah2012Facts, salah2012 } from "./biology/salah2012.ts";
export { scoreFigures } from "./biology/scoreFigures.table.ts";
export type {
  CountedFactors,
  OutsidePopulation,
  ScoredMetastases,
  ScoreFactor,
  ScoreResult,
  TreeResult,
} from "./biology/scoreResult.ts";
export { shortInterval } from "./biology/shortInterval.ts";
export {
  type StagingCurrentReasons,
  type StagingPolicy,
  stagingCurrent,
} from "./biology/stagingCurrent.ts";
export {
  type Synchronicity,
  type SynchronicityCut,
  type SynchronicityDefinition,
  type SynchronicityFacts,
  type SynchronicityResult,
  synchronicity,
} from "./biology/synchronicity.ts";
export {
  synchronicityDefinitions,
  synchronousEahpba2023,
  synchronousEgoslim2015,
  synchronousEstroEortc2020,
  synchronousThreeMonths,
} from "./biology/synchronicityDefinitions.ts";
export type { SystemicOption, SystemicOptionFacts } from "./biology/systemicOption.ts";
export { systemicOptions } from "./biology/systemicOptions.ts";
export {
  type UsSarcomaCollaborative2021Facts,
  usSarcomaCollaborative2021,
} from "./biology/usSarcomaCollaborative2021.ts";
export { completedMonths } from "./units/completedMonths.ts";
export { daysBetween } from "./units/daysBetween.ts";
export { days } from "./units/time.ts";
