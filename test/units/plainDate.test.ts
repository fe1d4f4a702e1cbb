import { describe, expect, it } from "vitest";
import { dateSpan, dayNumber, isWritten, monthPlace } from "../../src/units/plainDate.ts";

const refusal = (shown: string) =>
  `Cannot read a date: the date must be an existing day, month or year written YYYY-MM-DD, YYYY-MM or YYYY, got ${shown}`;

describe("dateSpan", () => {
  it.each([
    ["2024-03-20", [2024, 3, 20], [2024, 3, 20]],
    ["2024-02", [2024, 2, 1], [2024, 2, 29]],
    ["2023-02", [2023, 2, 1], [2023, 2, 28]],
    ["1900-02", [1900, 2, 1], [1900, 2, 28]],
    ["2000-02", [2000, 2, 1], [2000, 2, 29]],
    ["2021-12", [2021, 12, 1], [2021, 12, 31]],
    ["2021-11", [2021, 11, 1], [2021, 11, 30]],
    ["2021-01", [2021, 1, 1], [2021, 1, 31]],
    ["2024", [2024, 1, 1], [2024, 12, 31]],
    ["0000", [0, 1, 1], [0, 12, 31]],
    ["9999-12-31", [9999, 12, 31], [9999, 12, 31]],
  ] as const)("reads %s", (date, first, last) => {
    const day = ([year, month, day]: readonly [number, number, number]) => ({ year, month, day });
    expect(dateSpan(date)).toEqual({ first: day(first), last: day(last) });
  });

  it.each([
    "2025-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-00",
    "2024-13",
    "2024-00-10",
    "2024-01-00",
    "2024-04-31",
    "2024-1-05",
    "24-01-05",
    "20240105",
    "2024-01-05T00:00",
    " 2024",
    "2024-",
    "02024",
    "05.01.2024",
    "",
  ])("refuses %s", (date) => {
    expect(() => dateSpan(date)).toThrow(RangeError);
    expect(() => dateSpan(date)).toThrow(refusal(JSON.stringify(date)));
  });

  it.each([
    [2024, "2024"],
    [Number.NaN, "NaN"],
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [["2024"], "an object"],
    [new Date(0), "an object"],
  ])("refuses %s, which is no text", (date, shown) => {
    expect(() => dateSpan(date as unknown as string)).toThrow(refusal(shown));
  });
});

describe("isWritten", () => {
  it.each(["2024", "2024-03", "2024-03-20", "2025-02-30"])("holds of %s, be it in the calendar or not", (date) => {
    expect(isWritten(date)).toBe(true);
  });

  it.each(["", "20.03.2024", "2024-3", "2024-13", "2024-03-32", "2024-03-20T10:00", 2024, null, undefined])(
    "does not hold of %j",
    (date) => {
      expect(isWritten(date)).toBe(false);
    },
  );
});

describe("dayNumber", () => {
  it("takes it that 2000 was a leap year and 1900 was none", () => {
    const from = (year: number) => dayNumber({ year, month: 12, day: 31 });
    expect(dayNumber({ year: 2000, month: 3, day: 1 }) - from(1999)).toBe(61);
    expect(dayNumber({ year: 1900, month: 3, day: 1 }) - from(1899)).toBe(60);
  });

  it("counts the days of 2021 to 2024, a leap year among them", () => {
    const from = dayNumber({ year: 2021, month: 1, day: 15 });
    expect(dayNumber({ year: 2024, month: 1, day: 15 }) - from).toBe(1095);
    expect(dayNumber({ year: 2025, month: 1, day: 15 }) - from).toBe(1461);
  });
});

describe("monthPlace", () => {
  it("puts whole months 31 apart", () => {
    expect(monthPlace({ year: 2024, month: 1, day: 15 }) - monthPlace({ year: 2021, month: 1, day: 15 })).toBe(1116);
    expect(monthPlace({ year: 2024, month: 3, day: 1 }) - monthPlace({ year: 2024, month: 2, day: 29 })).toBe(3);
  });
});
