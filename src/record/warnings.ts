import type { Candidate } from "../case/candidate.ts";
import { requireCase } from "../case/requireCase.ts";
import { action, collectWarnings, type Warning } from "./warning.ts";
import { warnOfBody } from "./warnOfBody.ts";
import { warnOfDates } from "./warnOfDates.ts";
import { warnOfLesions } from "./warnOfLesions.ts";
import { warnOfNumbers } from "./warnOfNumbers.ts";
import { warnOfPlan } from "./warnOfPlan.ts";
import { warnOfValues } from "./warnOfValues.ts";

/**
 * Finds values that are legal and implausible, by themselves or beside another: slips of unit, fractions for percent, raw
 * values that do not fit the stated percentage, dates out of order or before birth, a course that the diameters deny.
 *
 * The thresholds are conventions of this software: wide enough that an ordinary case has no warning, narrow enough that a
 * value in another unit has one wherever a number alone can show it.
 *
 * @returns a warning for each, with both facts where two do not fit together
 * @throws RangeError when the case is none, for it has no header, and for a weight, a dose or a number of fractions that is impossible
 * @example
 * ```ts
 * const candidate = {
 *   case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
 *   lungFunction: { fev1PercentPredicted: percentPredicted(0.61) },
 * } satisfies Candidate;
 * warningsOf(candidate)[0]?.message; // => "lungFunction.fev1PercentPredicted is 0.61: unusual for a percentage; perhaps a fraction"
 * ```
 */
export function warningsOf(candidate: Candidate): readonly Warning[] {
  requireCase(action, candidate);
  return warningsOfCase(candidate);
}

/** The same of what is known to be a case. */
export function warningsOfCase(candidate: Candidate): readonly Warning[] {
  const { warnings, warn } = collectWarnings();
  warnOfValues(candidate, warn);
  warnOfNumbers(candidate, warn);
  warnOfBody(candidate, warn);
  warnOfLesions(candidate, warn);
  warnOfPlan(candidate, warn);
  warnOfDates(candidate, warn);
  return warnings;
}
