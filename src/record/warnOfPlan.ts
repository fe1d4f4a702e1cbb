import type { Candidate } from "../case/candidate.ts";
import type { PlannedResection } from "../case/plan.ts";
import { doseRange, fractionRange } from "../case/ranges.table.ts";
import { requireNumber } from "../internal/guards.ts";
import { action, disagree, type Warn } from "./warning.ts";

/** The resection of a primary tumor that was never found; volumes, doses and counts of what is planned or was given. */
export function warnOfPlan({ primary, plan, course, lungs }: Candidate, warn: Warn): void {
  const { status, resection = "not-resected" } = primary ?? {};
  if (status === "never-found" && resection !== "not-resected") {
    disagree(warn, "primary.resection", resection, "primary.status", status);
  }
  const total = lungs?.totalVolumeMl;
  const warnOfVolume = (
    { removedVolumeMl: volume }: PlannedResection,
    place: `plan.stages.${number}.resections.${number}` | `plan.fallback.${number}`,
    before: number,
  ): number => {
    if (volume == null) return before;
    // The larger lung is hardly more than half of both, so that no plan removes two thirds.
    if (total != null && before + volume > total / 1.5) {
      warn("values-disagree", `${place}.removedVolumeMl`, volume, { path: "lungs.totalVolumeMl", value: total });
    }
    return before + volume;
  };
  let removed = 0;
  plan?.stages?.forEach(({ resections }, stage) => {
    resections?.forEach((each, at) => {
      removed = warnOfVolume(each, `plan.stages.${stage}.resections.${at}`, removed);
    });
  });
  plan?.fallback?.forEach((each, at) => void warnOfVolume(each, `plan.fallback.${at}`, 0));
  plan?.otherTreatment?.forEach((treatment, at) => void warnOfDose(treatment, `plan.otherTreatment.${at}`, warn));
  course?.localTreatments?.forEach((treatment, at) => {
    const place = `course.localTreatments.${at}` as const;
    warnOfDose(treatment, place, warn);
    const { segmentsRemoved: count, segments } = treatment;
    // More may have been removed than are named; a treatment without a resection names where it was given.
    if (count && segments && count < new Set(segments).size) {
      disagree(warn, `${place}.segmentsRemoved`, count, `${place}.segments`, segments.join(", "));
    }
  });
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
