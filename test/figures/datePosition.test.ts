import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datePosition } from "../../src/figures/datePosition.ts";
import { existing } from "../../src/internal/guards.ts";
import { dateSpan, dayNumber } from "../../src/units/plainDate.ts";

describe("the position of a date", () => {
  it("is a point for a day, and all of a month or a year without its day", () => {
    expect(datePosition("2024-07-01")).toEqual({ from: 2024.5, to: 2024.5, exact: true });
    expect(datePosition("2024-07")).toEqual({ from: 2024.5, to: 2024.5 + 1 / 12, exact: false });
    expect(datePosition("2024")).toEqual({ from: 2024, to: 2025, exact: false });
  });

  it.each([undefined, null, "", "soon", "2024-13", "2024-00", "2024-01-32", "2024-01-00", "24-01-01", "2024-1-1"])(
    "is nowhere for %j",
    (date) => expect(datePosition(date)).toBeUndefined(),
  );

  it("keeps the order of days, and lies within two days of where it belongs", () => {
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
    const written = days.map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [x, y] = [existing(datePosition(a)).from, existing(datePosition(b)).from];
        expect(Math.sign(x - y)).toBe(a < b ? -1 : a > b ? 1 : 0);
        const year = Number(a.slice(0, 4));
        const day = dayNumber(dateSpan(a).first) - dayNumber({ year, month: 1, day: 1 });
        expect(Math.abs((x - year) * 365.25 - day)).toBeLessThan(2);
      }),
    );
  });
});
