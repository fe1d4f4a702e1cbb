import * as colorectalTree2004 from "./biology/colorectalTree2004.ts";
import * as nodalTissue from "./biology/nodalTissue.ts";
import { fiveMetastases, threeMetastases } from "./biology/oligometastaticCount.ts";
import * as registryGroup from "./biology/registryGroup.ts";
import * as sabrComet2019 from "./biology/sabrComet2019.ts";
import * as salah2012 from "./biology/salah2012.ts";
import * as stagingCurrent from "./biology/stagingCurrent.ts";
import { stagingDetterbeck2010, stagingNccn2018 } from "./biology/stagingCurrent.ts";
import * as usSarcomaCollaborative2021 from "./biology/usSarcomaCollaborative2021.ts";
import * as localTreatmentSizes from "./board/localTreatmentSizes.table.ts";
import * as ageLimits from "./candidacy/ageLimits.table.ts";
import * as cautionLimits from "./candidacy/cautionLimits.table.ts";
import type { Citation } from "./evidence/citation.ts";
import * as biology from "./evidence/sources/biology.table.ts";
import * as candidacy from "./evidence/sources/candidacy.table.ts";
import * as fitness from "./evidence/sources/fitness.table.ts";
import * as liver from "./evidence/sources/liver.table.ts";
import * as radiotherapy from "./evidence/sources/radiotherapy.table.ts";
import * as reference from "./evidence/sources/reference.table.ts";
import * as repeatability from "./evidence/sources/repeatability.table.ts";
import * as resection from "./evidence/sources/resection.table.ts";
import * as reserve from "./evidence/sources/reserve.table.ts";
import type { Threshold } from "./evidence/threshold.ts";
import { accp2013Inclusive } from "./fitness/accp2013.ts";
import { bolliger2002Printed } from "./fitness/bolliger1998.ts";
import { fitnessPathways } from "./fitness/fitnessPathways.ts";
import * as fortyPercentRule from "./fitness/fortyPercentRule.ts";
import * as ppoProduct from "./fitness/ppoProduct.ts";
import * as stairClimb from "./fitness/stairClimb.ts";
import * as thoracicRevisedCardiacRiskIndex from "./fitness/thoracicRevisedCardiacRiskIndex.ts";
import * as wedgeUnits from "./fitness/wedgeUnits.ts";
import * as deGraaf2010 from "./liver/deGraaf2010.ts";
import * as leung2014 from "./liver/leung2014.ts";
import { chinaNhcLiverPolicy, liverPolicies, nccnLiverPolicy } from "./liver/liverPolicies.table.ts";
import * as remnantToBodySurface from "./liver/remnantToBodySurface.ts";
import * as remnantToBodyWeight from "./liver/remnantToBodyWeight.ts";
import * as shindoh2013 from "./liver/shindoh2013.ts";
import * as guckenberger2016 from "./radiotherapy/guckenberger2016.ts";
import * as hundredGray from "./radiotherapy/hundredGray.ts";
import * as linearQuadraticDoubts from "./radiotherapy/linearQuadraticDoubts.ts";
import * as senthi2013 from "./radiotherapy/senthi2013.ts";
import * as ultracentralPolicies from "./radiotherapy/ultracentralPolicies.ts";
import * as zhao2016 from "./radiotherapy/zhao2016.ts";
import * as adjustForHemoglobin from "./reference/adjustForHemoglobin.ts";
import { equationSetCitations } from "./reference/equationSets.table.ts";
import * as limitsOfNormal from "./reference/limitsOfNormal.ts";

export type { Citation, Located, Sourced, Standing } from "./evidence/citation.ts";
export { allOf, anyOf } from "./evidence/combine.ts";
export { decided, type Judgment, undecided } from "./evidence/judgment.ts";
export type { Reason, ReasonDetail, ReasonHead } from "./evidence/reason.ts";
export { metastasectomyArticle } from "./evidence/sources/candidacy.table.ts";
export { type Comparison, compareWithThreshold, type Threshold } from "./evidence/threshold.ts";
export { and, not, or, type Verdict } from "./evidence/verdict.ts";

/** Every publication whose numbers or rules are carried, in the order of their ids. */
export const sources: readonly Citation[] = /* @__PURE__ */ (() =>
  [biology, candidacy, equationSetCitations, fitness, liver, radiotherapy, reference, repeatability, resection, reserve]
    .flatMap((chapter) => Object.values<Citation>(chapter))
    .sort((one, other) => (one.id < other.id ? -1 : 1)))();

/** The files that hold single thresholds. */
const files: readonly Readonly<Record<string, unknown>>[] = [
  adjustForHemoglobin,
  ageLimits,
  cautionLimits,
  colorectalTree2004,
  deGraaf2010,
  fortyPercentRule,
  guckenberger2016,
  hundredGray,
  leung2014,
  limitsOfNormal,
  linearQuadraticDoubts,
  localTreatmentSizes,
  nodalTissue,
  ppoProduct,
  registryGroup,
  remnantToBodySurface,
  remnantToBodyWeight,
  sabrComet2019,
  salah2012,
  senthi2013,
  shindoh2013,
  stagingCurrent,
  stairClimb,
  thoracicRevisedCardiacRiskIndex,
  ultracentralPolicies,
  usSarcomaCollaborative2021,
  wedgeUnits,
  zhao2016,
];

/** Every threshold a value is compared with, in the order of their names, those of pathways and policies last. */
export const thresholds: readonly Threshold[] = /* @__PURE__ */ (() => {
  const named = files
    .flatMap((file) => Object.entries(file))
    .filter((entry): entry is [string, Threshold] => typeof entry[1] === "object" && "passes" in Object(entry[1]))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...new Set(
      [
        ...named.map(([, one]) => one),
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
  ];
})();
