import { describe, expect, it } from "vitest";
import { isBefore } from "../../src/biology/isBefore.ts";
import { liesAfter } from "../../src/units/plainDate.ts";

const refusal = (shown: string) =>
  `Cannot read a date: the date must be an existing day, month or year written YYYY-MM-DD, YYYY-MM or YYYY, got ${shown}`;

describe("isBefore", () => {
  it.each([
    ["2024-03-19", "2024-03-20", "met"],
    ["2024-03-20", "2024-03-20", "unmet"],
    ["2024-03-21", "2024-03-20", "unmet"],
    ["2024-03", "2024-03-20", "unknown"],
    ["2024-03", "2024-03-01", "unmet"],
    ["2024-03", "2024-03-31", "unknown"],
    ["2024-03", "2024-04-01", "met"],
    ["2024-03-20", "2024-03", "unknown"],
    ["2024-03-31", "2024-03", "unmet"],
    ["2024-02-29", "2024-03", "met"],
    ["2024-03", "2024-03", "unknown"],
    ["2023", "2024", "met"],
    ["2024", "2023-12-31", "unmet"],
    ["2023-12-31", "2024", "met"],
    ["2023-12-31", "2023", "unmet"],
  ] as const)("%s before %s is %s", (a, b, verdict) => {
    expect(isBefore(a, b)).toBe(verdict);
    expect(liesAfter(b, a)).toBe(verdict === "met");
  });

  it("refuses an impossible date on either side", () => {
    expect(() => isBefore("2025-02-30", "2025")).toThrow(refusal('"2025-02-30"'));
    expect(() => isBefore("2025", "2025-02-30")).toThrow(refusal('"2025-02-30"'));
  });
});
