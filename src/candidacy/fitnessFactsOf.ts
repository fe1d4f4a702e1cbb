import type { Candidate } from "../case/candidate.ts";
import type { FitnessFacts } from "../fitness/fitnessFacts.ts";
import { plannedExtent } from "../plan/plannedExtent.ts";
import type { OperationsToBear } from "./fitnessRule.ts";

/**
 * Takes from a case the facts the fitness pathways use, apart from predicted values. FEV1 in liters counts where the
 * case says that it was measured after a bronchodilator, as the one pathway that uses it requires.
 */
export function fitnessFactsOf(candidate: Candidate, plan: OperationsToBear): FitnessFacts {
  const { lungFunction, exercise, patient } = candidate;
  const bronchodilator = lungFunction?.fev1Liters == null ? "after" : lungFunction.bronchodilator;
  return {
    fev1PercentPredicted: lungFunction?.fev1PercentPredicted,
    fev1Liters: bronchodilator === "after" ? lungFunction?.fev1Liters : undefined,
    fev1LitersLeftOut:
      bronchodilator === "after" ? undefined : bronchodilator ? "before-bronchodilator" : "bronchodilator-not-recorded",
    dlcoPercentPredicted: lungFunction?.dlcoPercentPredicted,
    stairClimbMeters: exercise?.stairClimbMeters,
    shuttleWalkMeters: exercise?.shuttleWalkMeters,
    peakVo2MlPerKgPerMin: exercise?.peakVo2MlPerKgPerMin,
    peakVo2PercentPredicted: exercise?.peakVo2PercentPredicted,
    ppoVo2MlPerKgPerMin: exercise?.ppoVo2MlPerKgPerMin,
    ppoVo2PercentPredicted: exercise?.ppoVo2PercentPredicted,
    restingSaturationPercent: exercise?.restingSaturationPercent,
    saturationDropPercent: exercise?.saturationDropPercent,
    plannedExtent: plannedExtent(plan, candidate),
    cardiac: patient?.cardiac,
  };
}
