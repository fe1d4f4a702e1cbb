import { colorectalTree2004Size } from "./biology/colorectalTree2004.ts";
import { enlargedNode, largeLesion } from "./biology/nodalTissue.ts";
import { fiveMetastases, threeMetastases } from "./biology/oligometastaticCount.ts";
import { registryInterval, registryNumber } from "./biology/registryGroup.ts";
import { sabrComet2019LifeExpectancy, sabrComet2019Number, sabrComet2019Performance } from "./biology/sabrComet2019.ts";
import { salah2012Cea, salah2012Interval } from "./biology/salah2012.ts";
import { imagingDays28, stagingDetterbeck2010, stagingNccn2018 } from "./biology/stagingCurrent.ts";
import { usSarcomaAge } from "./biology/usSarcomaCollaborative2021.ts";
import {
  farFromOrgans,
  largestInAblationSeries,
  largestInRadiotherapyTrials,
  lobectomyArguedFrom,
  smallForRadiotherapy,
  surgeryControlsBetterFrom,
  surgeryControlsBetterTo,
} from "./board/localTreatmentSizes.table.ts";
import { imagingDays60, lungFunctionDays90, lungFunctionDays180 } from "./candidacy/ageLimits.table.ts";
import { frailtyFrom, infarctionDays, stsMetastases, vegfDays28, vegfDays42 } from "./candidacy/cautionLimits.table.ts";
import type { Citation } from "./evidence/citation.ts";
import * as biology from "./evidence/sources/biology.table.ts";
import * as candidacy from "./evidence/sources/candidacy.table.ts";
import { equationSetCitations } from "./evidence/sources/equationSets.table.ts";
import * as fitness from "./evidence/sources/fitness.table.ts";
import * as liver from "./evidence/sources/liver.table.ts";
import * as radiotherapy from "./evidence/sources/radiotherapy.table.ts";
import * as reference from "./evidence/sources/reference.table.ts";
import * as resection from "./evidence/sources/resection.table.ts";
import * as reserve from "./evidence/sources/reserve.table.ts";
import * as trials from "./evidence/sources/trials.table.ts";
import type { Threshold } from "./evidence/threshold.ts";
import { accp2013Inclusive } from "./fitness/accp2013.ts";
import { bolliger2002Printed } from "./fitness/bolliger1998.ts";
import { fitnessPathways } from "./fitness/fitnessPathways.ts";
import { fortyPercentPredicted, fortyPercentPredictedInclusive } from "./fitness/fortyPercentRule.ts";
import { ppoProductPierce, ppoProductPneumonectomy } from "./fitness/ppoProduct.ts";
import {
  shuttleFor15,
  stairAltitudeHigh,
  stairAltitudeLow,
  stairSpeedFor15,
  stairSpeedFor20,
} from "./fitness/stairClimb.ts";
import {
  thrcriCreatinine,
  thrcriCreatinineAura,
  thrcriFurtherEvaluation,
} from "./fitness/thoracicRevisedCardiacRiskIndex.ts";
import { manyWedges } from "./fitness/wedgeUnits.ts";
import { deGraaf2010 } from "./liver/deGraaf2010.ts";
import { leung2014GrowthRate } from "./liver/leung2014.ts";
import { chinaNhcLiverPolicy, liverPolicies, nccnLiverPolicy } from "./liver/liverPolicies.table.ts";
import { remnantToSurfaceWithBileDuct } from "./liver/remnantToBodySurface.ts";
import { truant2007 } from "./liver/remnantToBodyWeight.ts";
import { shindoh2013GrowthRate, shindoh2013Hypertrophy, shindoh2013Remnant } from "./liver/shindoh2013.ts";
import { tcd90Metastases, tcd90PrimaryLungCancer } from "./radiotherapy/guckenberger2016.ts";
import {
  highDoseCco,
  hundredGrayCco,
  hundredGrayGuckenberger2009,
  hundredGrayOnishi2004,
  hundredGrayOnishi2007,
} from "./radiotherapy/hundredGray.ts";
import {
  linearQuadraticBrenner,
  linearQuadraticCaution,
  linearQuadraticCellData,
  linearQuadraticStrongCaution,
} from "./radiotherapy/linearQuadraticDoubts.ts";
import { senthiNormalTissueDose } from "./radiotherapy/senthi2013.ts";
import { hilusDistance, sunsetHotSpot } from "./radiotherapy/ultracentralPolicies.ts";
import { zhaoEdgeDose, zhaoTumorVolume } from "./radiotherapy/zhao2016.ts";
import { adultHemoglobinAge } from "./reference/adjustForHemoglobin.ts";
import { lowerLimitZ, upperLimitZ } from "./reference/limitsOfNormal.ts";

export type { Citation, Located, Sourced, Standing } from "./evidence/citation.ts";
export { allOf, anyOf } from "./evidence/combine.ts";
export { decided, type Judgment, undecided } from "./evidence/judgment.ts";
export type { Reason, ReasonDetail, ReasonHead } from "./evidence/reason.ts";
export { metastasectomyArticle } from "./evidence/sources/candidacy.table.ts";
export { type Comparison, compareWithThreshold, type Threshold } from "./evidence/threshold.ts";
export { and, not, or, type Verdict } from "./evidence/verdict.ts";

/** Every publication whose numbers or rules are carried, in the order of their ids. */
export const sources: readonly Citation[] = /* @__PURE__ */ (() =>
  [biology, candidacy, equationSetCitations, fitness, liver, radiotherapy, reference, resection, reserve, trials]
    .flatMap((chapter) => Object.values<Citation>(chapter))
    .sort((one, other) => (one.id < other.id ? -1 : 1)))();

/** Every threshold a value is compared with, in the order of their names, those of pathways and policies last. */
export const thresholds: readonly Threshold[] = /* @__PURE__ */ (() => [
  ...new Set(
    [
      adultHemoglobinAge,
      colorectalTree2004Size,
      deGraaf2010,
      enlargedNode,
      farFromOrgans,
      fortyPercentPredicted,
      fortyPercentPredictedInclusive,
      frailtyFrom,
      highDoseCco,
      hilusDistance,
      hundredGrayCco,
      hundredGrayGuckenberger2009,
      hundredGrayOnishi2004,
      hundredGrayOnishi2007,
      imagingDays28,
      imagingDays60,
      infarctionDays,
      largeLesion,
      largestInAblationSeries,
      largestInRadiotherapyTrials,
      leung2014GrowthRate,
      linearQuadraticBrenner,
      linearQuadraticCaution,
      linearQuadraticCellData,
      linearQuadraticStrongCaution,
      lobectomyArguedFrom,
      lowerLimitZ,
      lungFunctionDays180,
      lungFunctionDays90,
      manyWedges,
      ppoProductPierce,
      ppoProductPneumonectomy,
      registryInterval,
      registryNumber,
      remnantToSurfaceWithBileDuct,
      sabrComet2019LifeExpectancy,
      sabrComet2019Number,
      sabrComet2019Performance,
      salah2012Cea,
      salah2012Interval,
      senthiNormalTissueDose,
      shindoh2013GrowthRate,
      shindoh2013Hypertrophy,
      shindoh2013Remnant,
      shuttleFor15,
      smallForRadiotherapy,
      stairAltitudeHigh,
      stairAltitudeLow,
      stairSpeedFor15,
      stairSpeedFor20,
      stsMetastases,
      sunsetHotSpot,
      surgeryControlsBetterFrom,
      surgeryControlsBetterTo,
      tcd90Metastases,
      tcd90PrimaryLungCancer,
      thrcriCreatinine,
      thrcriCreatinineAura,
      thrcriFurtherEvaluation,
      truant2007,
      upperLimitZ,
      usSarcomaAge,
      vegfDays28,
      vegfDays42,
      zhaoEdgeDose,
      zhaoTumorVolume,
      fiveMetastases.atMost,
      threeMetastases.atMost,
      stagingDetterbeck2010.sliceMm,
      stagingNccn2018.ctDays,
      ...Object.values(accp2013Inclusive),
      ...Object.values(bolliger2002Printed),
      ...[...fitnessPathways, ...liverPolicies, chinaNhcLiverPolicy, nccnLiverPolicy].flatMap((one) =>
        Object.values<Threshold | undefined>(one.thresholds),
      ),
    ].filter((one) => one !== undefined),
  ),
])();
