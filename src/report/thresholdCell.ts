import type { Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { thresholdWords } from "../words/unitWords.ts";
import type { PageContext } from "./pageContext.ts";

/** A value beside a threshold. */
interface Compared {
  readonly verdict: Verdict;
  readonly threshold: Threshold;
}

/**
 * The threshold of FEV1 and DLCO with the answer to both, so that a number below it is not read as one that passes. An
 * absent value leaves the answer open; outside the scope there is none. A yes stands beside what the count of segments answers
 * where that is another.
 */
export function thresholdCell(
  values: readonly (Compared | undefined)[],
  { review, words }: PageContext,
  counted?: Verdict,
): string {
  const { page } = words;
  const threshold = values.find((value) => value !== undefined)?.threshold;
  if (threshold === undefined) return page.none;
  const said = thresholdWords(threshold);
  if (review.candidacy.scope.verdict === "unmet") return said;
  // A test that cannot support "met", being undated, too old or older than an event, supports it in no row.
  const dated = review.candidacy.pillars.physiologicReserve.reasons.every(
    ({ code, verdict }) => code !== "function-date" || verdict !== "unknown",
  );
  const verdicts = values.map((value) =>
    value === undefined || (value.verdict === "met" && !dated) ? "unknown" : value.verdict,
  );
  const both = verdicts.includes("unmet") ? "unmet" : verdicts.every((each) => each === "met") ? "met" : "unknown";
  return page.compared(said, both, both === "met" ? counted : undefined);
}
