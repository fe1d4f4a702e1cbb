export { type AcropFacts, acropSchedule } from "./radiotherapy/acrop2017.ts";
export { type AlphaBetaValue, alphaBetaValues } from "./radiotherapy/alphaBetaValues.table.ts";
export { atTargetMaximum } from "./radiotherapy/atTargetMaximum.ts";
export { type Bed, bed } from "./radiotherapy/bed.ts";
export { bedAtLeast } from "./radiotherapy/bedAtLeast.ts";
export { bedLinearQuadraticLinear, type LinearTail } from "./radiotherapy/bedLinearQuadraticLinear.ts";
export { bedUniversalCurve } from "./radiotherapy/bedUniversalCurve.ts";
export { bedWithDoubts, type DoubtedBed } from "./radiotherapy/bedWithDoubts.ts";
export { bedWithIncompleteRepair, type RepairBetweenFractions } from "./radiotherapy/bedWithIncompleteRepair.ts";
export { bedWithProtraction, type RepairWithinFraction } from "./radiotherapy/bedWithProtraction.ts";
export { bedWithRepopulation, type Repopulation } from "./radiotherapy/bedWithRepopulation.ts";
export { checkOrganLimit, type OrganDose, type OrganLimitAnswer } from "./radiotherapy/checkOrganLimit.ts";
export { compareOrganLimits, type OrganLimitComparison } from "./radiotherapy/compareOrganLimits.ts";
export {
  type ConformityLimit,
  type ConformityLimits,
  conformityDeviation,
  conformityLimits,
} from "./radiotherapy/conformityLimits.ts";
export { dosePerFractionFor } from "./radiotherapy/dosePerFractionFor.ts";
export { type Eqd2, eqd2 } from "./radiotherapy/eqd2.ts";
export { eqd2OfBed } from "./radiotherapy/eqd2OfBed.ts";
export { eqd2OfBin } from "./radiotherapy/eqd2OfBin.ts";
export { type Eqd, eqdx } from "./radiotherapy/eqdx.ts";
export { fractionsFor } from "./radiotherapy/fractionsFor.ts";
export { compareWithTcd90, type Tcd90Comparison } from "./radiotherapy/guckenberger2016.ts";
export {
  highDoseCco,
  hundredGrayCco,
  hundredGrayGuckenberger2009,
  hundredGrayOnishi2004,
  hundredGrayOnishi2007,
  localControlGuckenberger2009,
  localRecurrenceOnishi,
} from "./radiotherapy/hundredGray.ts";
export { incompleteRepairFactor } from "./radiotherapy/incompleteRepairFactor.ts";
export {
  type PneumonitisSeries,
  pneumonitisByInterstitialDisease,
} from "./radiotherapy/interstitialLungDisease.table.ts";
export { linearQuadraticDoubts } from "./radiotherapy/linearQuadraticDoubts.ts";
export { type NccnListing, type NccnListingFacts, nccnListing } from "./radiotherapy/nccnListing.ts";
export {
  type ControlAt,
  type ControlGroup,
  type ObservedControl,
  observedControl,
} from "./radiotherapy/observedControl.table.ts";
export {
  controlByOhri2012,
  type ModeledControl,
  type OutsideOhri2012,
  type OutsideTest,
} from "./radiotherapy/ohri2012.ts";
export {
  type LimitedOrgan,
  type LimitMeasure,
  nccnLimits,
  type OrganLimit,
  type OrganLimitSet,
  type OrganLimitSetName,
  safronLimits,
  tg101Limits,
} from "./radiotherapy/organLimits.table.ts";
export { protractionFactor } from "./radiotherapy/protractionFactor.ts";
export { type Regimen, regimens } from "./radiotherapy/regimens.table.ts";
export { type PublishedRegimen, type RegimenFacts, regimensFor } from "./radiotherapy/regimensFor.ts";
export { type SabrCometFacts, sabrCometSchedule, type TrialSchedule } from "./radiotherapy/sabrComet.ts";
export type { OnePoint, PointsDiffer, SamePoint } from "./radiotherapy/samePoint.ts";
export { type Point, type Schedule, schedule } from "./radiotherapy/schedule.ts";
export {
  type AnnexFacts,
  type AnnexQuestion,
  type AnnexSchedule,
  type RadiotherapyAnnex,
  schedulesPublishedFor,
} from "./radiotherapy/schedulesPublishedFor.ts";
export { compareWithSenthi2013 } from "./radiotherapy/senthi2013.ts";
export { singleFractionEquivalent } from "./radiotherapy/singleFractionEquivalent.ts";
export { statedBed } from "./radiotherapy/statedBed.ts";
export { sumBed } from "./radiotherapy/sumBed.ts";
export { sumEqd2 } from "./radiotherapy/sumEqd2.ts";
export { type TumorControl, type TumorControlFacts, tumorControl } from "./radiotherapy/tumorControl.ts";
export {
  hilusAdviceAgainst,
  type PolicyAnswer,
  sunsetPolicy,
  type UltracentralPlan,
} from "./radiotherapy/ultracentralPolicies.ts";
export { type UniversalCurve, type UniversalCurveParameters, universalCurve } from "./radiotherapy/universalCurve.ts";
export { type UniversalCurveBetaParameters, universalCurveFromBeta } from "./radiotherapy/universalCurveFromBeta.ts";
export { compareWithZhao2016, type ZhaoComparison } from "./radiotherapy/zhao2016.ts";
export {
  hilusZones,
  iaslcZones,
  lustreZones,
  type Nearness,
  rtog0813Zones,
  rtogZones,
  type Zone,
  type ZoneDefinition,
  type ZoneStructure,
} from "./radiotherapy/zoneDefinitions.ts";
export { type ZoneAnswer, type ZoneFacts, type ZoneNeed, zoneOf } from "./radiotherapy/zoneOf.ts";
export { days } from "./units/time.ts";
