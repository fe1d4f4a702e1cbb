import { describe, expect, it } from "vitest";
import { completedMonths } from "../../src/units/completedMonths.ts";

describe("completedMonths", () => {
  it.each([
    ["2021-01-15", "2024-01-15", 36, "the pair that a count by days puts into another group"],
    ["2021-01-15", "2024-01-14", 35, "the day before"],
    ["2021-01-15", "2024-01-16", 36, "the day after"],
    ["2023-08-31", "2024-02-29", 5, "a month without the day"],
    ["2023-08-31", "2024-03-01", 6, "the next month begins"],
    ["2024-02-29", "2025-02-28", 11, "the leap day"],
    ["2024-03-20", "2024-03-20", 0, "the same day"],
    ["2024-05-02", "2024-03-20", -1, "backwards"],
    ["2024-03-20", "2024-03-19", 0, "one day backwards"],
  ] as const)("%s to %s: %i (%s)", (start, end, months, _why) => {
    expect(completedMonths(start, end)).toEqual({ least: months, most: months });
  });

  it.each([
    ["2021-01", "2024-01-15", 35, 36],
    ["2021", "2024", 24, 47],
    ["2021-01-15", "2024", 35, 47],
    ["2021-02", "2021-02", 0, 0],
    ["2021", "2021", -11, 11],
  ] as const)("%s to %s: from %i to %i", (start, end, least, most) => {
    expect(completedMonths(start, end)).toEqual({ least, most });
  });

  it("refuses what is not a date", () => {
    expect(() => completedMonths("2023-02-29", "2024")).toThrow(RangeError);
    expect(() => completedMonths("2023", "soon")).toThrow(RangeError);
  });
});
