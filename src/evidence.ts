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
import * as fitness from "./evidence/sources/fitness.table.ts";
import * as liver from "./evidence/sources/liver.table.ts";
import * as planning from "./evidence/sources/planning.table.ts";
import * as radiotherapy from "./evidence/sources/radiotherapy.table.ts";
import * as reference from "./evidence/sources/reference.table.ts";
import * as resection from "./evidence/sources/resection.table.ts";
import * as reserve from "./evidence/sources/reserve.table.ts";
import * as safety from "./evidence/sources/safety.table.ts";
import * as selection from "./evidence/sources/selection.table.ts";
import type { Threshold } from "./evidence/threshold.ts";
import { accp2013Inclusive } from "./fitness/accp2013.ts";
import { bolliger2002Printed } from "./fitness/bolliger1998.ts";
import { fitnessPathways } from "./fitness/compareFitness.ts";
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

export { allOf } from "./evidence/allOf.ts";
export { anyOf } from "./evidence/anyOf.ts";
export type { Citation } from "./evidence/citation.ts";
export { decided, type Judgment, undecided } from "./evidence/judgment.ts";
export type { Reason, ReasonDetail, ReasonHead } from "./evidence/reason.ts";
export { metastasectomyArticle } from "./evidence/sources/selection.table.ts";
export type { Standing } from "./evidence/standing.ts";
export { type Comparison, compareWithThreshold, type Threshold } from "./evidence/threshold.ts";
export { and, not, or, type Verdict } from "./evidence/verdict.ts";

/** Every publication whose numbers or rules are carried, in the order of their names. */
export const sources: readonly Citation[] = [
  safety.abcTissue2017,
  radiotherapy.ablationReview2021,
  fitness.accp2013Guideline,
  radiotherapy.acrop2017,
  liver.admiralBsa,
  radiotherapy.altoos2015,
  biology.ashworth2014Pooled,
  radiotherapy.astrahan2008,
  fitness.aura2025,
  safety.bevacizumabLabel,
  fitness.bolliger1998Review,
  fitness.bolliger2002Review,
  reference.bowerman2023,
  radiotherapy.brenner2008,
  fitness.brunelli2008,
  fitness.brunelli2010,
  fitness.brunelli2015,
  fitness.bts2001Guideline,
  fitness.bts2010Guideline,
  safety.btsNodules2015,
  fitness.cats2020Guideline,
  radiotherapy.ccoSabr,
  radiotherapy.centralDefinitions2016,
  liver.chan2006Paper,
  liver.chinaNhcLiver,
  biology.cho2015,
  liver.chouker2004Paper,
  resection.chung2019,
  radiotherapy.colorectalMeta1668,
  radiotherapy.colorectalMeta495,
  radiotherapy.colorectalPairs2018,
  biology.colorectalTree2004Series,
  safety.completion1997,
  radiotherapy.cyberknife2020,
  radiotherapy.dale1985,
  reference.decato2018,
  liver.deGraaf2010Paper,
  biology.deLeyn2014,
  biology.detterbeck2010,
  biology.deVin2014Cohort,
  radiotherapy.dohopolski2018,
  biology.eahpba2023,
  safety.eanoEsmo2021,
  radiotherapy.eclipse2021,
  biology.egoslim2015,
  fitness.ersEsts2009Guideline,
  liver.feng2017Paper,
  fitness.ferguson2014,
  radiotherapy.filippi2014,
  radiotherapy.fowler1989,
  radiotherapy.fowler2010,
  biology.friedel1999,
  biology.friedel2002,
  biology.germCellSeries,
  biology.gonzalez2013,
  safety.gonzalez2021,
  reference.graham2017,
  reference.graham2019,
  radiotherapy.guckenberger2009,
  radiotherapy.guckenberger2016,
  biology.guckenberger2020,
  reference.hall2021,
  liver.heinemann1999Paper,
  biology.hepatocellular2016,
  biology.hermanek2004,
  radiotherapy.hilus2021,
  radiotherapy.huang2025,
  radiotherapy.hypoFracCalc,
  radiotherapy.iwata2013,
  radiotherapy.jeong2017,
  radiotherapy.jrosg101,
  selection.kanzaki2021,
  biology.keynote177,
  biology.keynote564,
  liver.kim2013Paper,
  radiotherapy.klement2020,
  fitness.koegelenberg2008,
  liver.kokudo2015Paper,
  radiotherapy.kong2021,
  safety.koong1999,
  liver.korean2013Paper,
  biology.koreanLiverLungSeries,
  safety.korst1998,
  safety.kotecha2021,
  biology.lee2021,
  biology.leo2000,
  liver.leung2014Paper,
  biology.lievens2020,
  reserve.liverRemnantReview2019,
  radiotherapy.lustre,
  resection.marginReview2019,
  fitness.markos1989,
  safety.matsutani2017,
  biology.melanomaCheckpoint2020,
  selection.metastasectomyArticle,
  reserve.nakahara1985,
  safety.nccnBevacizumab2024,
  liver.nccnLiver,
  resection.nccnLung,
  biology.nccnLung2018,
  radiotherapy.nccnLungRadiation,
  fitness.niceNg122Guideline,
  safety.niceNg151,
  safety.niceQs130,
  fitness.nsqipThrcri2017,
  radiotherapy.nuyttens2012,
  radiotherapy.ohri2012,
  radiotherapy.onishi2004,
  radiotherapy.onishi2007,
  safety.onlyLung2024,
  biology.osteosarcoma2010,
  radiotherapy.park2008,
  biology.pastorino1997,
  safety.pennathur2021,
  biology.petersen2007,
  fitness.petrella2009,
  selection.petrella2017,
  biology.pfannschmidt2002,
  biology.pfannschmidt2006,
  fitness.pierce1994,
  fitness.ppoProduct2003,
  selection.pulmicc2019,
  biology.pulmicc2020,
  biology.pulmiccCohort2021,
  reference.punjabi2003,
  reference.quanjer2012,
  safety.quint2000,
  resection.ramiPorta2005,
  liver.remnantToSurfaceSeries,
  planning.revel2004,
  radiotherapy.rieber2017,
  biology.rim2024,
  radiotherapy.rtog0236,
  radiotherapy.rtog0813,
  radiotherapy.rtogProtocol0915,
  radiotherapy.sabrComet10,
  radiotherapy.sabrComet2012,
  biology.sabrComet2019Trial,
  radiotherapy.safronProtocol,
  biology.salah2012Pooled,
  radiotherapy.santiago2016,
  radiotherapy.sarcomaSbrt2013,
  resection.satellites2011,
  safety.sato2015,
  fitness.sawabata2015,
  radiotherapy.senthi2013,
  liver.shindoh2013Paper,
  radiotherapy.sir2021,
  biology.softTissueSarcoma2008,
  radiotherapy.solstice2020,
  safety.stableMates,
  reference.stanojevic2017,
  safety.sts2019,
  radiotherapy.sunset2024,
  radiotherapy.suwinski2007,
  radiotherapy.tg101,
  radiotherapy.thames1985,
  radiotherapy.thames1990,
  selection.thomford1965,
  liver.truant2007Paper,
  liver.tu2007Paper,
  liver.urata1995Paper,
  liver.vauthey2002Paper,
  fitness.welter2014,
  resection.welterBalke2022,
  fitness.westhoff2007,
  fitness.win2006,
  resection.wittekind2009,
  reserve.yamada2020,
  safety.yazgan2018,
  biology.young2015,
  biology.zabaleta2013,
  radiotherapy.zhao2016,
];

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
