import { writtenDate } from "../case/writtenDate.ts";
import { type CellProblem, quoted } from "./rowProblem.ts";
import type { DateOrder } from "./tableMapping.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date as a case writes it, or what keeps the cell from being one. */
export function readDate(text: string, order: DateOrder | undefined): string | CellProblem {
  // A time of day beside the day says nothing a case holds.
  const day = text.replace(/[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/, "");
  if (writtenDate.test(day)) return day;
  const named = /^(\d{1,2})[- .]?([A-Za-z]{3})[a-z]*[- .,]*(\d{4})$/.exec(day);
  if (named !== null) {
    const [, date, month, year] = named as unknown as readonly [string, string, string, string];
    return assembled(text, year, `${months.indexOf(month.toLowerCase()) + 1}`, date);
  }
  const ofMonth = /^(\d{1,2})[./-](\d{4})$/.exec(day);
  if (ofMonth !== null) {
    const [, month, year] = ofMonth as unknown as readonly [string, string, string];
    return onCalendar(text, `${year}-${month.padStart(2, "0")}`);
  }
  const parts = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/.exec(day);
  if (parts === null) return notADate(text);
  const [, first, second, third] = parts as unknown as readonly [string, string, string, string];
  if (first.length === 4) return assembled(text, first, second, third);
  if (third.length !== 4) return { code: "not-a-date", said: `${quoted(text)} has a year of two digits` };
  if (order !== "day-month-year" && order !== "month-day-year") {
    return { code: "date-order", said: `${quoted(text)} is read once the mapping states the order of day and month` };
  }
  return order === "month-day-year" ? assembled(text, third, first, second) : assembled(text, third, second, first);
}

function assembled(text: string, year: string, month: string, day: string): string | CellProblem {
  return onCalendar(text, `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function onCalendar(text: string, date: string): string | CellProblem {
  return writtenDate.test(date) ? date : notADate(text);
}

function notADate(text: string): CellProblem {
  const serial = /^\d{5}$/.test(text)
    ? " (it looks like a day counted by a spreadsheet: format the column as a date)"
    : "";
  return { code: "not-a-date", said: `${quoted(text)} is no date of the calendar${serial}` };
}
