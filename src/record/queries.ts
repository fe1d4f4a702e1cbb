import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { liesAfter, type PlainDate } from "../units/plainDate.ts";

/** A value that is possible and hard to believe. It is kept, judged and shown; somebody has to look at it. */
export interface Query {
  /** Where. */
  readonly path: CaseFact;
  /** Which doubt. */
  readonly code: "diameter-implausible" | "percent-implausible" | "date-after-meeting";
  /** The value. */
  readonly value: number | string;
}

/**
 * Finds values that are legal and implausible: a diameter under 3 or over 150 mm, a percentage of predicted under 10 or
 * over 200, a date after the day of the meeting, unless it is that of the operation.
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
  const below = (path: string, value: unknown): readonly Query[] => {
    if (value === Object(value)) {
      return Object.entries(value as object).flatMap(([key, each]) => below(path ? `${path}.${key}` : key, each));
    }
    const code = doubt(candidate.case.asOf, path, value as Query["value"]);
    return code ? [{ path: path as CaseFact, code, value: value as Query["value"] }] : [];
  };
  return below("", candidate);
}

function doubt(asOf: PlainDate, path: string, value: Query["value"]): Query["code"] | false {
  if (typeof value !== "number")
    return (
      /(\.on|On|Since)$/.test(path) && path !== "plan.operationOn" && liesAfter(value, asOf) && "date-after-meeting"
    );
  // A diameter out of the ordinary is more often a slip of the unit than a lesion: 4 cm typed as 4.
  if (/iameterMm$/.test(path) && (value < 3 || value > 150)) return "diameter-implausible";
  // And a percentage more often a fraction: 0.61 for 61 %.
  return /PercentPredicted$/.test(path) && (value < 10 || value > 200) && "percent-implausible";
}
