import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { oxygenUptakeRange, weightRange } from "../case/ranges.table.ts";
import type { FitnessMeasure } from "../fitness/fitnessFacts.ts";
import { requireNumber } from "../internal/guards.ts";
import { toTraditionalTransferFactor } from "../reference/transferFactorUnits.ts";
import {
  dlcoRepeatability,
  fev1Repeatability,
  peakVo2Repeatability,
  type Repeatability,
} from "./repeatability.table.ts";

/** The published repeatability of a measurement, and what it makes of a value of it. */
export interface RepeatabilityOfValue {
  readonly published: Repeatability;
  /** The same in the unit of the value; left out where a fact it depends on is missing. */
  readonly inItsUnit?: number;
  readonly needs: readonly CaseFact[];
}

const action = "work out the repeatability";

/**
 * Carries a published repeatability, which is in liters or mL/min, over to a value in percent of predicted or per
 * kilogram. One over the other is the same share of the measured value and of everything worked out from it by
 * multiplication, so the raw measurement is enough and no equation of reference is needed; without it the answer is
 * not known. Nothing is given for a measurement whose repeatability was read nowhere.
 */
export function repeatabilityOf(
  measure: FitnessMeasure,
  value: number,
  candidate: Candidate,
): RepeatabilityOfValue | undefined {
  const { lungFunction, exercise, patient } = candidate;
  switch (measure) {
    case "fev1Liters":
    case "fev1PercentPredicted":
    case "ppoFev1PercentPredicted":
      return carried(fev1Repeatability, value, lungFunction?.fev1Liters, ["lungFunction.fev1Liters"]);
    case "dlcoPercentPredicted":
    case "ppoDlcoPercentPredicted": {
      const si = lungFunction?.tlcoMmolPerMinPerKpa ?? undefined;
      const raw = lungFunction?.dlcoMlPerMinPerMmHg ?? (si === undefined ? undefined : toTraditionalTransferFactor(si));
      return carried(dlcoRepeatability, value, raw, ["lungFunction.tlcoMmolPerMinPerKpa"]);
    }
    case "peakVo2MlPerKgPerMin":
    case "peakVo2PercentPredicted": {
      const perKilogram = exercise?.peakVo2MlPerKgPerMin ?? undefined;
      const weight = patient?.weightKg ?? undefined;
      if (perKilogram !== undefined)
        requireNumber(action, "exercise.peakVo2MlPerKgPerMin", perKilogram, ...oxygenUptakeRange);
      if (weight !== undefined) requireNumber(action, "patient.weightKg", weight, ...weightRange);
      const raw = perKilogram === undefined || weight === undefined ? undefined : perKilogram * weight;
      return carried(peakVo2Repeatability, value, raw, [
        ...(perKilogram === undefined ? (["exercise.peakVo2MlPerKgPerMin"] as const) : []),
        ...(weight === undefined ? (["patient.weightKg"] as const) : []),
      ]);
    }
    default:
      return undefined;
  }
}

/** A raw measurement of zero, or next to it, is no measure of anything and counts as missing. */
function carried(
  published: Repeatability,
  value: number,
  raw: number | null | undefined,
  needs: readonly CaseFact[],
): RepeatabilityOfValue {
  if (raw != null) requireNumber(action, needs.join(" and "), raw, 0);
  const inItsUnit = (value * published.value) / (raw ?? 0);
  return Number.isFinite(inItsUnit) ? { published, inItsUnit, needs: [] } : { published, needs };
}
