import type { Verdict } from "../evidence/verdict.ts";
import { dateSpan, monthPlace, type PlainDate } from "../units/plainDate.ts";

/**
 * Checks whether one date lies before another, on an earlier day.
 *
 * The answer is `unknown` where it depends on a day that was not written: March 2024 is neither before nor not before
 * 20 March 2024. For two dates that may be the same day call it in both directions, `not(isBefore(b, a))` being "a is
 * on the day of b or before it".
 *
 * @returns `met` if every day `a` can mean is earlier than every day `b` can mean, `unmet` if none is, else `unknown`
 * @throws RangeError when either is not a date
 */
export function isBefore(a: PlainDate, b: PlainDate): Verdict {
  const [earlier, later] = [dateSpan(a), dateSpan(b)];
  if (monthPlace(earlier.last) < monthPlace(later.first)) return "met";
  return monthPlace(earlier.first) >= monthPlace(later.last) ? "unmet" : "unknown";
}
