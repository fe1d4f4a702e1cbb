import { expect, it } from "vitest";
import { readDate } from "../../src/cohort/readDate.ts";

it.each([
  ["2024-12-31", undefined, "2024-12-31"],
  ["2024-12", undefined, "2024-12"],
  ["2024", undefined, "2024"],
  ["2024-12-31T10:20:00Z", undefined, "2024-12-31"],
  ["2024-12-31 10:20", undefined, "2024-12-31"],
  ["2024/2/3", undefined, "2024-02-03"],
  ["31DEC2024", undefined, "2024-12-31"],
  ["3 March 2024", undefined, "2024-03-03"],
  ["3-Mar-2024", undefined, "2024-03-03"],
  ["2/2024", undefined, "2024-02"],
  ["31.12.2024", "day-month-year", "2024-12-31"],
  ["12/31/2024", "month-day-year", "2024-12-31"],
  ["3/4/2024", "day-month-year", "2024-04-03"],
  ["3/4/2024", "month-day-year", "2024-03-04"],
] as const)("reads %s with %s as %s", (text, order, date) => {
  expect(readDate(text, order)).toBe(date);
});

it.each([
  ["31.12.2024", undefined, "date-order"],
  ["31.12.2024", "year-month-day", "date-order"],
  ["12/31/2024", "day-month-year", "not-a-date"],
  ["29.2.2023", "day-month-year", "not-a-date"],
  ["31.12.24", "day-month-year", "not-a-date"],
  ["30 Foo 2024", undefined, "not-a-date"],
  ["13/2024", undefined, "not-a-date"],
  ["45291", undefined, "not-a-date"],
  ["soon", undefined, "not-a-date"],
] as const)("refuses %s with %s: %s", (text, order, code) => {
  expect(readDate(text, order)).toMatchObject({ code });
});

it("says what helps", () => {
  const said = (text: string) => (readDate(text, undefined) as { said: string }).said;
  expect(said("45291")).toContain("a day counted by a spreadsheet");
  expect(said("01.02.2024")).toBe('"01.02.2024" is read once the mapping states the order of day and month');
  expect(said("1.2.24")).toBe('"1.2.24" has a year of two digits');
});
