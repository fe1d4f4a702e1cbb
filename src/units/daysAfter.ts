import { dateSpan, type PlainDate } from "./plainDate.ts";

/**
 * Finds the day a number of days after another. Of a date without a day it counts from the last day it can be.
 *
 * @throws RangeError when the date does not exist
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
