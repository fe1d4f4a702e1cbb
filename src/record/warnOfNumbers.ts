import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { traditionalPerSi } from "../units/gasTransfer.ts";
import { disagree, type Warn } from "./warning.ts";

/** Numbers of the patient, the lungs and the liver that lie inside wide bounds and are hard to believe. */
export function warnOfNumbers(
  { patient, lungFunction, exercise, liver, lungs, staging, course, chest }: Candidate,
  warn: Warn,
): void {
  const outside = (
    code: "percent-implausible" | "unit-implausible" | "saturation-implausible",
    path: CaseFact,
    value: number | null | undefined,
    least: number,
    most: number,
  ): void => {
    if (value != null && (value < least || value > most)) warn(code, path, value);
  };
  if (patient) {
    outside("unit-implausible", "patient.ageYears", patient.ageYears, 0, 105);
    // A small child is as tall and as heavy as its age allows.
    const isChild = patient.ageYears != null && patient.ageYears < 12;
    outside("unit-implausible", "patient.heightCm", patient.heightCm, isChild ? 50 : 120, 220);
    outside("unit-implausible", "patient.weightKg", patient.weightKg, isChild ? 3 : 25, 220);
    outside("unit-implausible", "patient.cardiac.creatinineUmolPerL", patient.cardiac?.creatinineUmolPerL, 30, 1500);
    const { status, packYears } = patient.smoking ?? {};
    // Three packs a day from the tenth birthday on.
    if (packYears && patient.ageYears != null && packYears > 3 * (patient.ageYears - 10)) {
      disagree(warn, "patient.smoking.packYears", packYears, "patient.ageYears", patient.ageYears);
    }
    outside("unit-implausible", "patient.smoking.packYears", packYears, 0, 150);
    if (status === "never" && packYears) {
      disagree(warn, "patient.smoking.packYears", packYears, "patient.smoking.status", status);
    }
  }
  if (lungFunction) {
    const { fev1PercentPredicted, dlcoPercentPredicted, tlcoMmolPerMinPerKpa, dlcoMlPerMinPerMmHg } = lungFunction;
    outside("percent-implausible", "lungFunction.fev1PercentPredicted", fev1PercentPredicted, 10, 200);
    outside("percent-implausible", "lungFunction.dlcoPercentPredicted", dlcoPercentPredicted, 10, 200);
    outside("unit-implausible", "lungFunction.fev1Liters", lungFunction.fev1Liters, 0.3, 7);
    outside("unit-implausible", "lungFunction.fvcLiters", lungFunction.fvcLiters, 0.5, 9);
    outside("unit-implausible", "lungFunction.fev1FvcRatio", lungFunction.fev1FvcRatio, 0.15, 1);
    outside("unit-implausible", "lungFunction.tlcoMmolPerMinPerKpa", tlcoMmolPerMinPerKpa, 1, 15);
    // Where a percentage is recorded, it is compared with the value instead.
    const least = dlcoPercentPredicted == null ? 10 : 0;
    outside("unit-implausible", "lungFunction.dlcoMlPerMinPerMmHg", dlcoMlPerMinPerMmHg, least, 50);
    outside("unit-implausible", "lungFunction.hemoglobinGramsPerLiter", lungFunction.hemoglobinGramsPerLiter, 60, 200);
    const { perfusionLeftPercent: left } = lungFunction;
    if (left) outside("percent-implausible", "lungFunction.perfusionLeftPercent", left, 2, 100);
    warnOfRawValues(lungFunction, warn);
  }
  if (exercise) {
    outside("percent-implausible", "exercise.peakVo2PercentPredicted", exercise.peakVo2PercentPredicted, 10, 200);
    outside("percent-implausible", "exercise.ppoVo2PercentPredicted", exercise.ppoVo2PercentPredicted, 10, 200);
    outside("unit-implausible", "exercise.peakVo2MlPerKgPerMin", exercise.peakVo2MlPerKgPerMin, 5, 60);
    outside("unit-implausible", "exercise.ppoVo2MlPerKgPerMin", exercise.ppoVo2MlPerKgPerMin, 3, 60);
    outside("unit-implausible", "exercise.stairClimbMeters", exercise.stairClimbMeters, 0, 40);
    // The incremental test ends at 1,020 m; a count of its shuttles of 10 m lies below 50.
    const { shuttleWalkMeters: walked } = exercise;
    if (walked) outside("unit-implausible", "exercise.shuttleWalkMeters", walked, 50, 1020);
    outside("saturation-implausible", "exercise.restingSaturationPercent", exercise.restingSaturationPercent, 60, 100);
    const { saturationDropPercent: drop } = exercise;
    if (drop) outside("saturation-implausible", "exercise.saturationDropPercent", drop, 0.5, 40);
    warnOfExercise(exercise, warn);
  }
  outside("percent-implausible", "liver.remnantPercent", liver?.remnantPercent, 5, 100);
  outside("unit-implausible", "lungs.totalVolumeMl", lungs?.totalVolumeMl, 1000, 10000);
  staging?.forEach(({ sliceMm }, at) => {
    outside("unit-implausible", `staging.${at}.sliceMm`, sliceMm, 0.4, 12);
  });
  chest?.stations?.forEach(({ shortAxisMm }, at) => {
    outside("unit-implausible", `chest.stations.${at}.shortAxisMm`, shortAxisMm || undefined, 2, 80);
  });
  const { largestMm } = course?.lesionSummary ?? {};
  if (largestMm != null && (largestMm < 3 || largestMm > 150)) {
    warn("diameter-implausible", "course.lesionSummary.largestMm", largestMm);
  }
}

function warnOfRawValues(test: NonNullable<Candidate["lungFunction"]>, warn: Warn): void {
  const { fev1Liters, fvcLiters, fev1FvcRatio, tlcoMmolPerMinPerKpa: si, dlcoMlPerMinPerMmHg: traditional } = test;
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
