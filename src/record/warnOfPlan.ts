import type { Candidate } from "../case/candidate.ts";
import type { PlannedResection } from "../case/plan.ts";
import { doseRange, fractionRange } from "../case/ranges.table.ts";
import { requireNumber } from "../internal/guards.ts";
import { action, type Warn } from "./warning.ts";

/** Volumes and doses of what is planned or was given. */
export function warnOfPlan({ plan, course, lungs }: Candidate, warn: Warn): void {
  const warnOfVolume = (
    { removedVolumeMl: volume }: PlannedResection,
    place: `plan.stages.${number}.resections.${number}` | `plan.fallback.${number}`,
  ): void => {
    if (volume != null && volume > 0 && volume < 2) warn("unit-implausible", `${place}.removedVolumeMl`, volume);
    const total = lungs?.totalVolumeMl;
    if (volume != null && total != null && volume > total) {
      warn("values-disagree", `${place}.removedVolumeMl`, volume, { path: "lungs.totalVolumeMl", value: total });
    }
  };
  plan?.stages?.forEach(({ resections }, stage) => {
    resections?.forEach((each, at) => void warnOfVolume(each, `plan.stages.${stage}.resections.${at}`));
  });
  plan?.fallback?.forEach((each, at) => void warnOfVolume(each, `plan.fallback.${at}`));
  plan?.otherTreatment?.forEach((treatment, at) => void warnOfDose(treatment, `plan.otherTreatment.${at}`, warn));
  course?.localTreatments?.forEach((treatment, at) => void warnOfDose(treatment, `course.localTreatments.${at}`, warn));
}

/** The largest published single fraction to the lung is 34 Gy, and less than 1 Gy is no fraction of a course. */
function warnOfDose(
  { doseGray, fractions }: { readonly doseGray?: number | undefined; readonly fractions?: number | undefined },
  place: `plan.otherTreatment.${number}` | `course.localTreatments.${number}`,
  warn: Warn,
): void {
  if (fractions != null) requireNumber(action, "the fractions", fractions, ...fractionRange);
  if (doseGray == null) return;
  requireNumber(action, "the dose in Gy", doseGray, ...doseRange);
  const each = doseGray / (fractions ?? 1);
  const comparedWith = fractions == null ? undefined : ({ path: `${place}.fractions`, value: fractions } as const);
  if (each < 1 || (fractions != null && each > 34) || doseGray > 120) {
    warn("dose-implausible", `${place}.doseGray`, doseGray, comparedWith);
  }
}
