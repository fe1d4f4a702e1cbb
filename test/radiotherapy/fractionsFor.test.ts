import { describe, expect, it } from "vitest";
import { fractionsFor } from "../../src/radiotherapy/fractionsFor.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ten = alphaBeta(10);
const opening = "Cannot compute a number of fractions:";

describe("fractionsFor", () => {
  it("is not rounded", () => {
    expect(fractionsFor(statedBed(105.6, ten), gray(12), ten)).toBeCloseTo(4, 12);
    expect(fractionsFor(statedBed(100, ten), gray(12), ten)).toBeCloseTo(100 / 26.4, 12);
    expect(fractionsFor(statedBed(0, ten), gray(12), ten)).toBe(0);
  });

  it("refuses impossible input", () => {
    refusesNoNumbers(
      (b) => fractionsFor<10>(b, gray(12), ten),
      `${opening} the wanted BED must be a number of at least 0`,
    );
    refused(
      () => fractionsFor<10>(-1 as never, gray(12), ten),
      `${opening} the wanted BED must be a number of at least 0, got -1`,
    );
    refusesNoNumbers(
      (d) => fractionsFor(statedBed(1, ten), d, ten),
      `${opening} the dose per fraction must be a number above 0`,
    );
    refused(
      () => fractionsFor(statedBed(1, ten), gray(0), ten),
      `${opening} the dose per fraction must be a number above 0, got 0`,
    );
    refused(
      () => fractionsFor(statedBed(1, ten), 200 as never, ten),
      `${opening} the dose per fraction must be a number from 0 to 150, got 200`,
    );
    refusesNoNumbers(
      (r) => fractionsFor(statedBed(1, ten), gray(12), r),
      `${opening} alpha/beta must be a number above 0`,
    );
    refused(
      () => fractionsFor(statedBed(1, ten), gray(12), 0 as never),
      `${opening} alpha/beta must be a number above 0, got 0`,
    );
    refused(
      () => fractionsFor(statedBed(1e90, ten), gray(1e-300), ten),
      `${opening} the result must be a number from 0 to 1e+99, got Infinity`,
    );
  });
});
