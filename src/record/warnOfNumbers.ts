import type { Candidate } from "../case/candidate.ts";
import { traditionalPerSi } from "../units/gasTransfer.ts";
import { disagree, type Warn } from "./warning.ts";

/** Smoking, lung function and exercise: two numbers that do not fit each other. */
export function warnOfNumbers({ patient, lungFunction, exercise }: Candidate, warn: Warn): void {
  const { status, packYears } = patient?.smoking ?? {};
  if (status === "never" && packYears) {
    disagree(warn, "patient.smoking.packYears", packYears, "patient.smoking.status", status);
  }
  if (lungFunction) warnOfRawValues(lungFunction, warn);
  if (exercise) warnOfExercise(exercise, warn);
}

function warnOfRawValues(test: NonNullable<Candidate["lungFunction"]>, warn: Warn): void {
  const { fev1Liters, fvcLiters, fev1FvcRatio, tlcoMmolPerMinPerKpa: si, dlcoMlPerMinPerMmHg: traditional } = test;
  // Where a percentage is recorded, a low value is compared with it instead.
  if (traditional != null && (traditional > 50 || (traditional < 10 && test.dlcoPercentPredicted == null))) {
    warn("unit-implausible", "lungFunction.dlcoMlPerMinPerMmHg", traditional);
  }
  if (si != null && traditional != null && Math.abs((si * traditionalPerSi) / traditional - 1) > 0.1) {
    disagree(warn, "lungFunction.dlcoMlPerMinPerMmHg", traditional, "lungFunction.tlcoMmolPerMinPerKpa", si);
  }
  if (fev1Liters == null || fvcLiters == null) return;
  const fvc = "lungFunction.fvcLiters";
  // A rounded FEV1 may lie above an FVC that it equals.
  if (fev1Liters > fvcLiters + 0.05) disagree(warn, "lungFunction.fev1Liters", fev1Liters, fvc, fvcLiters);
  else if (fev1FvcRatio != null && Math.abs(fev1Liters / fvcLiters - fev1FvcRatio) > 0.05) {
    disagree(warn, "lungFunction.fev1FvcRatio", fev1FvcRatio, fvc, fvcLiters);
  }
}

/** Peak oxygen uptake against its percentage and against what is predicted for after the operation. */
function warnOfExercise(test: NonNullable<Candidate["exercise"]>, warn: Warn): void {
  const { peakVo2MlPerKgPerMin: peak, peakVo2PercentPredicted: percent, ppoVo2MlPerKgPerMin: left } = test;
  const { ppoVo2PercentPredicted: leftPercent } = test;
  if (percent != null && leftPercent != null && leftPercent > percent) {
    disagree(warn, "exercise.ppoVo2PercentPredicted", leftPercent, "exercise.peakVo2PercentPredicted", percent);
  }
  if (peak != null && percent && ((100 * peak) / percent < 12 || (100 * peak) / percent > 60)) {
    const comparedWith = { path: "exercise.peakVo2PercentPredicted", value: percent } as const;
    warn("raw-against-percent", "exercise.peakVo2MlPerKgPerMin", peak, comparedWith);
  }
  if (peak != null && left != null && left > peak) {
    disagree(warn, "exercise.ppoVo2MlPerKgPerMin", left, "exercise.peakVo2MlPerKgPerMin", peak);
  }
}
