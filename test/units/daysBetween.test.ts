import { describe, expect, it } from "vitest";
import { daysBetween } from "../../src/units/daysBetween.ts";

describe("daysBetween", () => {
  it.each([
    ["2026-02-01", "2026-03-01", 28, 28],
    ["2021-01-15", "2024-01-15", 1095, 1095],
    ["2026-02", "2026-03-01", 1, 28],
    ["2026-02-01", "2026-03", 28, 58],
    ["2024", "2024", -365, 365],
    ["2026-03-01", "2026-02-01", -28, -28],
  ] as const)("%s to %s: from %i to %i", (start, end, least, most) => {
    expect(daysBetween(start, end)).toEqual({ least, most });
  });

  it("refuses what is not a date", () => {
    expect(() => daysBetween("2023-02-29", "2024")).toThrow(RangeError);
    expect(() => daysBetween("2023", "2023-04-31")).toThrow(RangeError);
  });
});
