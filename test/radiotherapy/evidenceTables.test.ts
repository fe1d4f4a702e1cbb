import { describe, expect, it } from "vitest";
import { alphaBetaValues } from "../../src/radiotherapy/alphaBetaValues.table.ts";
import { pneumonitisByInterstitialDisease } from "../../src/radiotherapy/interstitialLungDisease.table.ts";

describe("the tables of published values", () => {
  it("keep every alpha/beta within its interval, and no two alike", () => {
    expect(alphaBetaValues.map((one) => one.gray)).toEqual([10, 12.8, 14.9, 2.8, 3.9, 5.06, 11.1, 0.6, 0.4]);
    expect(new Set(alphaBetaValues.map((one) => one.id)).size).toBe(alphaBetaValues.length);
    for (const { gray, interval } of alphaBetaValues)
      if (interval) expect(interval[0] < gray && gray < interval[1]).toBe(true);
  });

  it("keep the counts of pneumonitis true to their percentages", () => {
    for (const series of pneumonitisByInterstitialDisease) {
      expect(series.withPercent).toBeGreaterThan(series.withoutPercent);
      for (const [counts, percent] of [
        [series.withCounts, series.withPercent],
        [series.withoutCounts, series.withoutPercent],
      ] as const)
        if (counts) expect(Math.abs((100 * counts[0]) / counts[1] - percent)).toBeLessThan(0.06);
    }
  });
});
