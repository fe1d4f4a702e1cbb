import { describe, expect, it } from "vitest";
import { exceedsMonths, reachesMonths } from "../../src/biology/exceedsMonths.ts";

describe("exceedsMonths", () => {
  it.each([
    ["2020-01-15", "2022-01-15", 24, "unmet"],
    ["2020-01-15", "2022-01-16", 24, "met"],
    ["2020-01-15", "2022-01", 24, "unknown"],
    ["2020-01-31", "2022-01", 24, "unmet"],
    ["2020-01-30", "2022-01", 24, "unknown"],
    ["2020-01", "2022-02-01", 24, "met"],
    ["2020-01", "2022-01-31", 24, "unknown"],
    ["2020-01", "2022-01-01", 24, "unmet"],
    ["2024-05-02", "2024-05-02", 0, "unmet"],
    ["2024-05-02", "2024-05-03", 0, "met"],
  ] as const)("%s to %s exceeds %i months: %s", (start, end, months, verdict) => {
    expect(exceedsMonths(start, end, months)).toBe(verdict);
  });

  it.each([
    [-1, "-1"],
    [1.5, "1.5"],
    [true, "true"],
  ])("refuses %s months", (months, shown) => {
    expect(() => exceedsMonths("2021", "2022", months as number)).toThrow(
      `Cannot count months: the months must be a whole number of at least 0, got ${shown}`,
    );
  });
});

describe("reachesMonths", () => {
  it.each([
    ["2021-01-15", "2024-01-15", 36, "met"],
    ["2021-01-15", "2024-01-14", 36, "unmet"],
    ["2021-01-15", "2024-01", 36, "unknown"],
    ["2021-01-01", "2024-01", 36, "met"],
    ["2021-01-31", "2024-01", 36, "unknown"],
    ["2021-01", "2024-01-31", 36, "met"],
    ["2021-01", "2024-01-01", 36, "unknown"],
    ["2021-01", "2023-12-31", 36, "unmet"],
    ["2024-05-02", "2024-05-02", 0, "met"],
    ["2024-05-02", "2024-03-20", 0, "unmet"],
    ["2023-08-31", "2024-02-29", 6, "unmet"],
    ["2023-08-31", "2024-03-01", 6, "met"],
  ] as const)("%s to %s reaches %i months: %s", (start, end, months, verdict) => {
    expect(reachesMonths(start, end, months)).toBe(verdict);
  });

  it.each([
    [-1, "-1"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    ["6", '"6"'],
  ])("refuses %s months", (months, shown) => {
    expect(() => reachesMonths("2021", "2022", months as number)).toThrow(
      `Cannot count months: the months must be a whole number of at least 0, got ${shown}`,
    );
  });
});
