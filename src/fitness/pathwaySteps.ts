import { percentFields, reserveMeasures } from "../case/orderOfMeasures.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { type FitnessFacts, isKnown, pathOfMeasure, predictedFields } from "./fitnessFacts.ts";
import type { FitnessTest } from "./fitnessResult.ts";
import type { FactQuestion, MeasureThreshold, PathwayBranch, PathwayNode } from "./pathway.ts";

/** The four thresholds that divide peak oxygen uptake into three bands, on two scales. */
export type UptakeThreshold = "uptakeLowest" | "uptakeLowestPercent" | "uptakeAmple" | "uptakeAmplePercent";

/** Measured FEV1 and DLCO with one threshold. */
export function measuredFunction(threshold: Threshold): readonly MeasureThreshold[] {
  return reserveMeasures.map((measure) => [percentFields[measure], threshold] as const);
}

/** Predicted postoperative FEV1 and DLCO with one threshold. */
export function predictedFunction(threshold: Threshold): readonly MeasureThreshold[] {
  return reserveMeasures.map((measure) => [predictedFields[measure], threshold] as const);
}

/** Predicted postoperative oxygen uptake on its two scales. */
export function ppoUptake(uptake: Threshold, percent: Threshold): readonly MeasureThreshold[] {
  return [
    ["ppoVo2MlPerKgPerMin", uptake],
    ["ppoVo2PercentPredicted", percent],
  ];
}

/** The thresholds of peak oxygen uptake below which the risk is high. */
export function lowestUptake(thresholds: Readonly<Record<UptakeThreshold, Threshold>>): readonly MeasureThreshold[] {
  return [
    ["peakVo2MlPerKgPerMin", thresholds.uptakeLowest],
    ["peakVo2PercentPredicted", thresholds.uptakeLowestPercent],
  ];
}

/** Whether a cardiac evaluation found the patient at high risk; absent, it is presumed that none did. */
export function cardiacRisk(facts: FitnessFacts): FactQuestion {
  return {
    fact: "patient.cardiac.highRiskEvaluation",
    answer: facts.cardiac?.highRiskEvaluation ?? undefined,
    presumed: false,
  };
}

/**
 * Branches on peak oxygen uptake. The figures say "or" between the scales: below either of the lowest thresholds is
 * high risk, and that comes first, so the high-risk side wins where the scales contradict each other; then above either
 * of the ample thresholds is low risk.
 */
export function byUptake<D extends string>(
  thresholds: Readonly<Record<UptakeThreshold, Threshold>>,
  bands: { readonly highRisk: PathwayNode<D>; readonly middle: PathwayNode<D>; readonly lowRisk: PathwayNode<D> },
): PathwayBranch<D> {
  const requested = { endpoint: "uptake-missing", next: "cardiopulmonary-exercise-test" } as const;
  const scales = { oneSuffices: true, onDisagreement: "oxygen-uptake-scales-disagree" } as const;
  return {
    ...requested,
    question: { compare: lowestUptake(thresholds), join: "all", ...scales },
    unmet: bands.highRisk,
    met: {
      ...requested,
      question: {
        compare: [
          ["peakVo2MlPerKgPerMin", thresholds.uptakeAmple],
          ["peakVo2PercentPredicted", thresholds.uptakeAmplePercent],
        ],
        join: "any",
        ...scales,
      },
      met: bands.lowRisk,
      unmet: bands.middle,
    },
  };
}

/** Branches on FEV1 and DLCO, both of which have to meet their thresholds. */
export function byFunction<D extends string>(
  facts: FitnessFacts,
  compare: readonly MeasureThreshold[],
  branches: { readonly met: PathwayNode<D>; readonly unmet: PathwayNode<D>; readonly endpoint?: string },
): PathwayBranch<D> {
  const next = missingFunction(facts, compare);
  return { question: { compare, join: "all" }, endpoint: "function-missing", next, ...branches };
}

/** The test that would give absent values of lung function: the measured ones first, then a plan to predict them for. */
function missingFunction(facts: FitnessFacts, compare: readonly MeasureThreshold[]): FitnessTest {
  const absent = compare.filter(([measure]) => !isKnown(facts[measure]));
  return absent.every(([measure]) => pathOfMeasure(facts, measure) === "plan")
    ? "predicted-postoperative-function"
    : "lung-function";
}

/** Branches on predicted postoperative oxygen uptake: short of it on either scale is a no. */
export function byPpoUptake<D extends string>(
  uptake: Threshold,
  percent: Threshold,
  branches: { readonly met: PathwayNode<D>; readonly unmet: PathwayNode<D> },
): PathwayBranch<D> {
  return {
    question: {
      compare: ppoUptake(uptake, percent),
      join: "all",
      oneSuffices: true,
      onDisagreement: "oxygen-uptake-scales-disagree",
    },
    endpoint: "ppo-uptake-missing",
    next: "predicted-postoperative-oxygen-uptake",
    ...branches,
  };
}
