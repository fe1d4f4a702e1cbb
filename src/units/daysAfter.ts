import { dateSpan, type PlainDate } from "./plainDate.ts";

/**
 * Finds the day a number of days after another. Of a date without a day it counts from the last day it can be.
 *
 * @param date - the day to count from
 * @param days - how many days, a whole number of at least 0
 * @returns the day, written YYYY-MM-DD
 * @throws RangeError when the date does not exist
 * @example
 * ```ts
 * daysAfter("2026-11-01", 28); // => "2026-11-29"
 * daysAfter("2024-02", 1); // => "2024-03-01"
 * ```
 */
export function daysAfter(date: PlainDate, days: number): PlainDate {
  let { year, month, day } = dateSpan(date).last;
  for (let left = days; left > 0; left -= 1) {
    day += 1;
    if (day <= lastDayOf(year, month)) continue;
    day = 1;
    month += 1;
    if (month <= 12) continue;
    month = 1;
    year += 1;
  }
  return [String(year).padStart(4, "0"), padded(month), padded(day)].join("-");
}

function lastDayOf(year: number, month: number): number {
  return dateSpan(`${String(year).padStart(4, "0")}-${padded(month)}`).last.day;
}

function padded(part: number): string {
  return String(part).padStart(2, "0");
}
