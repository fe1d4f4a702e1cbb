export {
  type BodySurface,
  bodySurfaceArea,
  type SurfaceFormula,
  type SurfaceFormulaId,
} from "./liver/bodySurfaceArea.ts";
export { chan2006 } from "./liver/chan2006.ts";
export { chouker2004 } from "./liver/chouker2004.ts";
export { compareLiverPolicies, type PolicyOnRemnant } from "./liver/compareLiverPolicies.ts";
export { degreeOfHypertrophy } from "./liver/degreeOfHypertrophy.ts";
export { futureLiverRemnantOk } from "./liver/futureLiverRemnantOk.ts";
export { judgeLiverRemnant, type LiverRemnantJudgment } from "./liver/judgeLiverRemnant.ts";
export { type KineticGrowth, kineticGrowthRate } from "./liver/kineticGrowthRate.ts";
export { kokudo2015 } from "./liver/kokudo2015.ts";
export { leung2014 } from "./liver/leung2014.ts";
export type { LiverFormulaFacts } from "./liver/liverFormulaFacts.ts";
export {
  articleCautiousLiverPolicy,
  articleLiverPolicy,
  azoulayLiverPolicy,
  chinaNhcLiverPolicy,
  kishiLiverPolicy,
  liverPolicies,
  nccnLiverPolicy,
  schindlLiverPolicy,
  shindohLiverPolicy,
  shoupLiverPolicy,
  vautheyLiverPolicy,
} from "./liver/liverPolicies.table.ts";
export type { LiverPolicy } from "./liver/liverPolicy.ts";
export type { LiverRemnantReasons } from "./liver/liverRemnantJudgment.ts";
export {
  feng2017,
  heinemann1999,
  koreanDuBois2013,
  koreanMosteller2013,
  urata1995,
  vauthey2002,
} from "./liver/liverVolumeFormulas.ts";
export { type MeasuredLiver, measuredRemnant } from "./liver/measuredRemnant.ts";
export { millilitersFromGrams } from "./liver/millilitersFromGrams.ts";
export { relativeGrowthRate } from "./liver/relativeGrowthRate.ts";
export type { RemnantShare } from "./liver/remnantShare.ts";
export { remnantToBodySurface } from "./liver/remnantToBodySurface.ts";
export { remnantToBodyWeight } from "./liver/remnantToBodyWeight.ts";
export { type ResectedLiver, resectedFraction } from "./liver/resectedFraction.ts";
export { type Shindoh2013Comparison, shindoh2013 } from "./liver/shindoh2013.ts";
export { standardizedRemnant } from "./liver/standardizedRemnant.ts";
export { boyd, duBois, fujimoto, gehanGeorge, haycock, mosteller, takahira } from "./liver/surfaceFormulas.ts";
export { type EstimatedLiverVolume, type LiverVolumeFormula, totalLiverVolume } from "./liver/totalLiverVolume.ts";
export { tu2007 } from "./liver/tu2007.ts";
export { volumeGrowthRate } from "./liver/volumeGrowthRate.ts";
export { weeksToTarget } from "./liver/weeksToTarget.ts";
export { yuLiverVolume } from "./liver/yuLiverVolume.ts";
export { grams } from "./units/mass.ts";
export { days } from "./units/time.ts";
