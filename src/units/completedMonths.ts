import type { Extent } from "./extent.ts";
import { type CalendarDay, dateSpan, monthPlace, type PlainDate } from "./plainDate.ts";

/**
 * Counts the calendar months completed from one date to another, as a range of what they can be.
 *
 * A month is completed when its day is reached: from 15 January 2021 to 15 January 2024 it is 36 months, though the
 * 1095 days between them are only 35.98 months of 30.4375 days, and a count by days puts the patient into another
 * prognostic group. Where a month has no such day the next month must begin: from 31 August to 29 February are 5.
 *
 * @param start - the earlier date
 * @param end - the later date; where it comes first the months are counted backwards and negative
 * @returns the least and the most completed months
 * @throws RangeError when either is not a date
 * @see {@link reachesMonths} and {@link exceedsMonths}, which also compare the exact day
 * @example
 * ```ts
 * completedMonths("2021-01-15", "2024-01-15"); // => { least: 36, most: 36 }
 * completedMonths("2023-08-31", "2024-02-29"); // => { least: 5, most: 5 }
 * completedMonths("2021-01", "2024-01-15"); // => { least: 35, most: 36 }
 * ```
 */
export function completedMonths(start: PlainDate, end: PlainDate): Extent {
  const [from, to] = [dateSpan(start), dateSpan(end)];
  return { least: between(from.last, to.first), most: between(from.first, to.last) };
}

/** Toward zero either way, with 0 and not -0 where nothing is completed. */
function between(from: CalendarDay, to: CalendarDay): number {
  return Math.trunc((monthPlace(to) - monthPlace(from)) / 31) + 0;
}
