import type { Verdict } from "../evidence/verdict.ts";
import { requireWhole } from "../internal/guards.ts";
import { dateSpan, monthPlace, type PlainDate } from "../units/plainDate.ts";

/**
 * Checks whether a date lies beyond the day some calendar months after another: "more than 6 months". Its opposite is
 * "within 6 months", the day itself included.
 *
 * @param start - the day the clock starts
 * @param end - the later date
 * @param months - a whole number of at least 0
 * @returns `met` after that day, `unmet` on it or before, `unknown` where it depends on a day that was not written
 * @throws RangeError when either is not a date or `months` is not a whole number of at least 0
 * @example
 * ```ts
 * exceedsMonths("2020-01-15", "2022-01-15", 24); // => "unmet"
 * exceedsMonths("2020-01-15", "2022-01-16", 24); // => "met"
 * exceedsMonths("2020-01", "2022-01-15", 24); // => "unknown"
 * ```
 */
export function exceedsMonths(start: PlainDate, end: PlainDate, months: number): Verdict {
  requireWhole("count months", "the months", months, 0);
  const [from, to] = [dateSpan(start), dateSpan(end)];
  if (monthPlace(to.first) > monthPlace(from.last) + 31 * months) return "met";
  return monthPlace(to.last) <= monthPlace(from.first) + 31 * months ? "unmet" : "unknown";
}

/**
 * Checks whether a date has reached the day some calendar months after another: "36 months or more".
 *
 * @param start - the day the clock starts
 * @param end - the later date
 * @param months - a whole number of at least 0
 * @returns `met` on that day or later, `unmet` before it, `unknown` where it depends on a day that was not written
 * @throws RangeError when either is not a date or `months` is not a whole number of at least 0
 * @example
 * ```ts
 * reachesMonths("2021-01-15", "2024-01-15", 36); // => "met"
 * reachesMonths("2021-01-15", "2024-01-14", 36); // => "unmet"
 * reachesMonths("2021-01-15", "2024-01", 36); // => "unknown"
 * ```
 */
export function reachesMonths(start: PlainDate, end: PlainDate, months: number): Verdict {
  requireWhole("count months", "the months", months, 0);
  const [from, to] = [dateSpan(start), dateSpan(end)];
  if (monthPlace(to.first) >= monthPlace(from.last) + 31 * months) return "met";
  return monthPlace(to.last) < monthPlace(from.first) + 31 * months ? "unmet" : "unknown";
}
