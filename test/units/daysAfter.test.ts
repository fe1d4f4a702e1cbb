import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter } from "../../src/units/daysAfter.ts";
import { daysBetween } from "../../src/units/daysBetween.ts";

describe("daysAfter", () => {
  it.each([
    ["2026-11-01", 28, "2026-11-29"],
    ["2026-11-24", 42, "2027-01-05"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02", 1, "2024-03-01"],
    ["2026", 1, "2027-01-01"],
    ["2026-11-24", 0, "2026-11-24"],
    ["0001-01-01", 1, "0001-01-02"],
  ])("%s and %i days: %s", (date, days, expected) => {
    expect(daysAfter(date, days)).toBe(expected);
  });

  it("counts as daysBetween does", () => {
    const days = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(fc.constantFrom("2023-12-31", "2024-02-29", "2026-06-15"), days, (date, count) => {
        expect(daysBetween(date, daysAfter(date, count))).toStrictEqual({ least: count, most: count });
      }),
    );
  });

  it("refuses a date that does not exist", () => {
    expect(() => daysAfter("2026-02-30", 1)).toThrow(RangeError);
  });
});
