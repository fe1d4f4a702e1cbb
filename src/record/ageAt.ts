import type { Extent } from "../units/extent.ts";
import { type CalendarDay, dateSpan, dayNumber, type PlainDate } from "../units/plainDate.ts";

/**
 * Counts the years from a date to a later one, with the part of the year since the last anniversary: a range where a day
 * is missing. Before the date the years are negative.
 */
export function ageAt(bornOn: PlainDate, on: PlainDate): Extent {
  const [born, then] = [dateSpan(bornOn), dateSpan(on)];
  return { least: yearsBetween(born.last, then.first), most: yearsBetween(born.first, then.last) };
}

function yearsBetween(from: CalendarDay, to: CalendarDay): number {
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  const years = to.year - from.year - (before ? 1 : 0);
  const [last, next] = [anniversary(from, from.year + years), anniversary(from, from.year + years + 1)];
  return years + (dayNumber(to) - last) / (next - last);
}

/** The day number of an anniversary; that of 29 February is 1 March where there is none. */
function anniversary({ month, day }: CalendarDay, year: number): number {
  return dayNumber({ year, month, day });
}
