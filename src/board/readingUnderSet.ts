import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { Candidacy } from "../candidacy/candidacyResult.ts";
import { type JudgedCase, judgeCase } from "../candidacy/judgeCase.ts";
import { predictedValueOf } from "../candidacy/predictedRanges.ts";
import type { Candidate } from "../case/candidate.ts";
import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { ReferenceComparison } from "../reference/compareWithReference.ts";
import type { ReferenceGroup } from "../reference/person.ts";
import type { Extent } from "../units/extent.ts";

/** A measured value under one equation set. */
export interface ReadingUnderSet {
  /** Measured, predicted, limits, z-score and percent, with the set. */
  readonly comparison: ReferenceComparison;
  /** The group, where the set has groups. The case does not state one, so all of them are shown. */
  readonly group?: ReferenceGroup;
  /** What the plan leaves, had the laboratory stated this percentage. */
  readonly afterPlan?: Extent;
  /** Whether that meets the policy's threshold. */
  readonly verdict: Verdict;
}

/** A reading, and the case as it would be had the laboratory stated this percentage. */
export interface JudgedReading {
  readonly reading: ReadingUnderSet;
  /** The case with that percentage. */
  readonly candidate: Candidate;
  readonly judged: Candidacy;
}

/** Judges a case as if the laboratory had stated the percentage of one set. */
export function readingUnderSet(
  before: JudgedCase,
  policy: CandidacyPolicy,
  measure: ReserveMeasure,
  comparison: ReferenceComparison,
  group?: ReferenceGroup,
): JudgedReading {
  const percent = { [`${measure}PercentPredicted`]: comparison.percentOfPredicted };
  const { candidate } = before;
  const as = { ...candidate, lungFunction: { ...candidate.lungFunction, ...percent } };
  const judged = judgeCase(as, policy, before, false).judgment;
  const { reasons } = judged.pillars.physiologicReserve;
  const value = predictedValueOf(reasons, measure);
  const reading = {
    comparison,
    ...(group === undefined ? {} : { group }),
    ...(value === undefined ? { verdict: "unknown" as const } : { afterPlan: value.predicted, verdict: value.verdict }),
  };
  return { reading, candidate: as, judged };
}
