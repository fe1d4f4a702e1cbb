import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { JudgedCase } from "../candidacy/judgeCase.ts";
import { predictedValueOf } from "../candidacy/predictedRanges.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import { marginAround } from "../resection/marginAround.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";

/**
 * Solves for the measured percentages at which a predicted value reaches the threshold. A predicted value is a fixed
 * share of the measured one while the plan stays as it is, so either end of the range reaches the threshold at
 *
 * ```math
 * x = t \cdot m / p
 * ```
 *
 * with the threshold t, the measured value m and the predicted value p; the measured value itself reaches it at t. A
 * fitness pathway has its own thresholds, and nothing is solved for it.
 */
export function turningPercentages({ judgment }: JudgedCase, measure: ReserveMeasure): readonly number[] {
  const value = predictedValueOf(judgment.pillars.physiologicReserve.reasons, measure);
  if (!value) return [];
  const { measured, predicted, threshold } = value;
  const shares = [predicted.least, predicted.most].filter((end) => end > 0);
  return [threshold.value, ...shares.map((end) => (threshold.value * measured) / end)];
}

/**
 * Solves for the sizes and distances of a lesion at which a length reaches a margin or the outer rind: depth and
 * diameter with or without the margin against the rind, any distance against the margin, which may depend on the
 * diameter.
 */
export function turningMillimeters(
  lesion: LungLesion,
  field: string,
  { resection: { margin, rindMm } }: Pick<CandidacyPolicy, "resection">,
): readonly number[] {
  const diameterMm = lesion.diameterMm ?? undefined;
  const depthMm = lesion.depthMm ?? undefined;
  if (field === "diameterMm") return depthMm === undefined ? [] : diametersAt(lesion, rindMm - depthMm, margin);
  const { least, most } = marginAround(margin, diameterMm);
  if (field !== "depthMm") return [0, least, most];
  return [0, rindMm, ...[0, least, most].map((around) => rindMm - (diameterMm ?? 0) - around)];
}

/** Diameters that fill the rest of the rind, alone or with a margin, and those at which a margin reaches a distance. */
function diametersAt(
  { intersegmentalPlaneMm, adjacent }: LungLesion,
  restMm: number,
  { millimeters, diameters }: ResectionPolicy["margin"],
): readonly number[] {
  const fixed = millimeters ? [millimeters.least, millimeters.most] : [];
  const found = [restMm, ...fixed.map((around) => restMm - around)];
  if (diameters === undefined) return found;
  const distances = [intersegmentalPlaneMm, ...(adjacent ?? []).map(({ distanceMm }) => distanceMm), ...fixed];
  const known = distances.filter((each) => typeof each === "number");
  return [...found, restMm / (1 + diameters), ...known.map((each) => each / diameters)];
}
