import { describe, expect, it } from "vitest";
import { protractionFactor } from "../../src/radiotherapy/protractionFactor.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

describe("protractionFactor", () => {
  it("falls from 1", () => {
    expect(protractionFactor(0, 30)).toBe(1);
    expect(protractionFactor(30, 30)).toBeCloseTo(0.8040211, 7);
    const x = Math.LN2 * 10;
    expect(protractionFactor(300, 30)).toBeCloseTo((2 / x ** 2) * (x - 1 + Math.exp(-x)), 12);
  });

  it("has no step where the series hands over", () => {
    const half = (x: number) => protractionFactor(x / Math.LN2, 1);
    expect(Math.abs(half(0.00099999) - half(0.00100001))).toBeLessThan(1e-8);
    expect(half(0.0009)).toBeCloseTo(1 - 0.0003 + 0.0009 ** 2 / 12, 13);
    expect(half(0.001)).toBeCloseTo(1 - 0.001 / 3 + 0.001 ** 2 / 12, 9);
    expect(half(1e-9)).toBeCloseTo(1, 9);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot compute protraction:";
    refusesNoNumbers((v) => protractionFactor(v, 30), `${opening} the delivery time must be a number of at least 0`);
    refused(() => protractionFactor(-1, 30), `${opening} the delivery time must be a number of at least 0, got -1`);
    refusesNoNumbers((v) => protractionFactor(30, v), `${opening} the half-time of repair must be a number above 0`);
    refused(() => protractionFactor(30, 0), `${opening} the half-time of repair must be a number above 0, got 0`);
    refused(
      () => protractionFactor(1e90, 1e-300),
      `${opening} the time in half-times must be a number from 0 to 1e+99, got Infinity`,
    );
  });
});
