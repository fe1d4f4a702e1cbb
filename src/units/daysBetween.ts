import type { Extent } from "./extent.ts";
import { dateSpan, dayNumber, type PlainDate } from "./plainDate.ts";

/**
 * Counts the days from one date to another, as a range of what they can be.
 *
 * Between full dates the range has width zero. Where a day or a month is missing, the least is counted from the last
 * day the start can mean to the first day the end can mean, and the most the other way.
 *
 * @param start - the earlier date
 * @param end - the later date; where it comes first the days are negative
 * @returns the least and the most days
 * @throws RangeError when either is not a date
 * @example
 * ```ts
 * daysBetween("2026-02-01", "2026-03-01"); // => { least: 28, most: 28 }
 * daysBetween("2026-02", "2026-03-01"); // => { least: 1, most: 28 }
 * ```
 */
export function daysBetween(start: PlainDate, end: PlainDate): Extent {
  const [from, to] = [dateSpan(start), dateSpan(end)];
  return {
    least: dayNumber(to.first) - dayNumber(from.last),
    most: dayNumber(to.last) - dayNumber(from.first),
  };
}
