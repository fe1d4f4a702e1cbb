import type { Candidate } from "../candidacy/candidate.ts";
import type { FactPath } from "../evidence/reason.ts";

/** A value that is possible and hard to believe. It is kept, judged and shown; somebody has to look at it. */
export interface Query {
  /** Where. */
  readonly path: FactPath;
  /** Which doubt. */
  readonly code: "diameter-implausible" | "percent-implausible";
  /** The value. */
  readonly value: number | string;
}

/** Diameters below and above these are more often a slip of the unit than a lesion: 4 cm typed as 4. */
const diameterMm = { least: 3, most: 150 };

/** Percentages below and above these are more often a fraction or a slip: 0.61 for 61 %. */
const percent = { least: 10, most: 200 };

/**
 * Finds values that are legal and implausible: a diameter under 3 or over 150 mm, a percentage of predicted under 10 or
 * over 200.
 *
 * @param candidate - the case
 * @returns a query for each
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, lungFunction: { fev1PercentPredicted: 0.61 } };
 * queriesOf(candidate)[0].path; // => "lungFunction.fev1PercentPredicted"
 * ```
 */
export function queriesOf(candidate: Candidate): readonly Query[] {
  const diameters = (candidate.lesions ?? []).flatMap((lesion, at) => [
    { path: `lesions.${at}.diameterMm`, value: lesion.diameterMm ?? undefined },
    { path: `lesions.${at}.previousDiameterMm`, value: lesion.previousDiameterMm ?? undefined },
  ]);
  const percentages = [
    { path: "lungFunction.fev1PercentPredicted", value: candidate.lungFunction?.fev1PercentPredicted ?? undefined },
    { path: "lungFunction.dlcoPercentPredicted", value: candidate.lungFunction?.dlcoPercentPredicted ?? undefined },
    { path: "exercise.peakVo2PercentPredicted", value: candidate.exercise?.peakVo2PercentPredicted ?? undefined },
  ];
  return [
    ...outside(diameters, diameterMm, "diameter-implausible"),
    ...outside(percentages, percent, "percent-implausible"),
  ];
}

function outside(
  values: readonly { readonly path: FactPath; readonly value: number | undefined }[],
  { least, most }: { readonly least: number; readonly most: number },
  code: Query["code"],
): readonly Query[] {
  return values.flatMap(({ path, value }) =>
    value !== undefined && (value < least || value > most) ? [{ path, code, value }] : [],
  );
}
