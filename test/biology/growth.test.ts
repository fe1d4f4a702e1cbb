import { describe, expect, it } from "vitest";
import { doublingTime, type Growth, growth, growthFold, specificGrowthRate } from "../../src/biology/growth.ts";

const rate = (value: number) => value as ReturnType<typeof specificGrowthRate>;

describe("specificGrowthRate and doublingTime", () => {
  it("give the calculator's 25.6 days for 200 to 450 in 30 days (BL-035)", () => {
    const sgr = specificGrowthRate(200, 450, 30);
    expect(Math.abs(sgr / 100 / 0.027031 - 1)).toBeLessThan(0.001);
    expect(Math.abs(doublingTime(sgr) / 25.643 - 1)).toBeLessThan(0.001);
  });

  it("make 3.65-fold of 28 days at a doubling time of 30 days twice as fast (x-growth-2.0)", () => {
    expect(growthFold(specificGrowthRate(1, 2, 15), 28)).toBeCloseTo(3.6469, 4);
    expect(growthFold(rate(0), 28)).toBe(1);
    expect(growthFold(rate(1), 0)).toBe(1);
    expect(growthFold(specificGrowthRate(2, 1, 10), 10)).toBeCloseTo(0.5, 12);
  });

  it.each([
    [() => specificGrowthRate(0, 1, 1), "work out growth: the volume before must be a number above 0, got 0"],
    [() => specificGrowthRate(1, -1, 1), "work out growth: the volume after must be a number above 0, got -1"],
    [() => specificGrowthRate(1, 1, 0), "work out growth: the days must be a number above 0, got 0"],
    [() => doublingTime(rate(0)), "work out the doubling time: the rate must be a number above 0, got 0"],
    [() => doublingTime(rate(-0.1)), "work out the doubling time: the rate must be a number above 0, got -0.1"],
    [() => growthFold(rate(1), -1), "work out growth: the days must be a number of at least 0, got -1"],
    [
      () => growthFold(rate(Number.NaN), 1),
      "work out growth: the rate must be a number of at least -1.7976931348623157e+308, got NaN",
    ],
  ])("refuse %s", (run, message) => {
    expect(run).toThrow(`Cannot ${message}`);
  });
});

describe("growth", () => {
  const measured = (facts: object): Extract<Growth, { state: "measured" }> => {
    const result = growth(facts);
    if (result.state !== "measured") throw new Error("measured");
    return result;
  };
  const scans = { diameterMm: 10, measuredOn: "2026-03-01", previousDiameterMm: 8, previousOn: "2026-01-15" };

  it("is zero with no doubling time where the diameter stays (BL-036)", () => {
    expect(measured({ ...scans, diameterMm: 8 })).toEqual({
      state: "measured",
      rate: { least: 0, most: 0 },
      days: { least: 45, most: 45 },
    });
  });

  it("takes the third power of the diameter", () => {
    const result = measured(scans);
    expect(result.rate.least).toBeCloseTo((300 * Math.log(10 / 8)) / 45, 12);
    expect(result.rate.most).toBe(result.rate.least);
    expect(result.doublingTimeDays?.least).toBeCloseTo((45 * Math.log(2)) / (3 * Math.log(10 / 8)), 10);
    expect(result.doublingTimeDays?.most).toBe(result.doublingTimeDays?.least);
  });

  it("is a range where the day is missing", () => {
    const result = measured({ ...scans, previousOn: "2026-01" });
    expect(result.days).toEqual({ least: 29, most: 59 });
    expect(result.rate.least).toBeCloseTo((300 * Math.log(1.25)) / 59, 12);
    expect(result.rate.most).toBeCloseTo((300 * Math.log(1.25)) / 29, 12);
    expect(result.doublingTimeDays?.least).toBeCloseTo((29 * Math.log(2)) / (3 * Math.log(1.25)), 10);
    expect(result.doublingTimeDays?.most).toBeCloseTo((59 * Math.log(2)) / (3 * Math.log(1.25)), 10);
  });

  it("shrinks without a doubling time", () => {
    const result = measured({ ...scans, diameterMm: 6, previousOn: "2026-01" });
    expect(result.rate.least).toBeCloseTo((300 * Math.log(6 / 8)) / 29, 12);
    expect(result.rate.most).toBeCloseTo((300 * Math.log(6 / 8)) / 59, 12);
    expect("doublingTimeDays" in result).toBe(false);
  });

  it.each([
    [{}, ["diameterMm", "measuredOn", "previousDiameterMm", "previousOn"]],
    [{ ...scans, diameterMm: undefined }, ["diameterMm"]],
    [{ ...scans, measuredOn: null }, ["measuredOn"]],
    [{ ...scans, previousDiameterMm: undefined }, ["previousDiameterMm"]],
    [{ ...scans, previousOn: undefined }, ["previousOn"]],
    [{ ...scans, previousOn: "2026" }, ["measuredOn", "previousOn"]],
    [{ ...scans, previousOn: "2026-03", measuredOn: "2026-03-31" }, ["measuredOn", "previousOn"]],
    [{ ...scans, previousOn: "2026-03" }, null],
  ])("needs what %o lacks", (facts, needs) => {
    if (needs === null) expect(() => growth(facts as never)).toThrow(RangeError);
    else expect(growth(facts as never)).toEqual({ state: "unknown", needs });
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ diameterMm: 0 }, "the diameter now must be a number above 0, got 0"],
    [{ previousDiameterMm: -8 }, "the diameter before must be a number above 0, got -8"],
    [{ ...scans, previousOn: "2026-03-01" }, "the days from the measurement before must be a number above 0, got 0"],
  ])("refuses %o", (wrong, message) => {
    expect(() => growth(wrong as never)).toThrow(`Cannot work out growth: ${message}`);
  });
});

describe("growthFold refuses", () => {
  it("growth beyond what a number can hold", () => {
    expect(() => growthFold(1e9 as never, 1e9)).toThrow(
      new RangeError("Cannot work out growth: the ratio of the volumes must be a number from 0 to 1e+99, got Infinity"),
    );
  });
});
