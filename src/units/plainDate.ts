import { refuse } from "../internal/guards.ts";

/**
 * A calendar date as it stands in a letter: a day `"2024-03-20"`, a month `"2024-03"` or a year `"2024"`. No time of
 * day and no time zone, so that a date means the same wherever the case is read.
 */
export type PlainDate = string;

/** One day of the Gregorian calendar. */
export interface CalendarDay {
  /** The year, 0 to 9999. */
  readonly year: number;
  /** The month, January being 1. */
  readonly month: number;
  /** The day of the month, the first being 1. */
  readonly day: number;
}

/** The first and the last day a date can mean; the same day twice where the day was written. */
export interface DateSpan {
  /** The earliest day it can be. */
  readonly first: CalendarDay;
  /** The latest day it can be. */
  readonly last: CalendarDay;
}

/**
 * Reads a written date as the span of days it can mean.
 *
 * A month or a year without its day is not the first of it, nor the middle: it is every day in it, and whatever
 * depends on the day stays open.
 *
 * @throws RangeError when the date is written otherwise or does not exist in the calendar
 */
export function dateSpan(date: PlainDate): DateSpan {
  if (isWritten(date)) {
    // A month or day that is not written is 0 here.
    const year = Number(date.slice(0, 4));
    const month = Number(date.slice(5, 7));
    const day = Number(date.slice(8));
    const monthEnd = daysInMonth(year, month || 12);
    if (day <= monthEnd) {
      return {
        first: { year, month: month || 1, day: day || 1 },
        last: { year, month: month || 12, day: day || monthEnd },
      };
    }
  }
  return refuse("read a date", "the date", "an existing day, month or year written YYYY-MM-DD, YYYY-MM or YYYY", date);
}

/** A year, perhaps with a month from 01 to 12, perhaps with a day from 01 to 31. */
const written = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether something is written as a date, be it one that the calendar does not have. */
export function isWritten(date: unknown): boolean {
  return typeof date === "string" && written.test(date);
}

/**
 * Whether one date surely lies after another, as both are written: `isBefore` the other way round, without reading
 * either. Dates sort as they are written, and a day in the month or year of the other may be that very day.
 */
export function liesAfter(a: PlainDate, b: PlainDate): boolean {
  // As text, whatever a caller without a compiler hands in.
  return a > `${b}` && !a.startsWith(b);
}

/**
 * Numbers a day of the Gregorian calendar, so that the difference of two numbers is the days between them. The count
 * runs from March, which puts the leap day at the end of the counted year.
 *
 * @returns a whole number; only differences of it mean anything
 */
export function dayNumber(day: CalendarDay): number {
  const year = day.month > 2 ? day.year : day.year - 1;
  const monthFromMarch = (day.month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day.day;
}

/**
 * Numbers a day so that whole months stand 31 apart: the same day of the month `n` months on has a number greater by
 * `31 n`, whatever the length of the months between. Only comparisons of such numbers mean anything.
 *
 * @returns a whole number; only comparisons of it mean anything
 */
export function monthPlace(day: CalendarDay): number {
  return 31 * (12 * day.year + day.month) + day.day;
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
