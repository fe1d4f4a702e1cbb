import { describe, expect, it } from "vitest";
import { eqdx } from "../../src/radiotherapy/eqdx.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const four = alphaBeta(4);

describe("eqdx", () => {
  it("gives the equation", () => {
    expect(eqdx(schedule(20, gray(2.5)), four, 1.8)).toBeCloseTo((50 * 6.5) / (1.8 + 4), 9);
    expect(eqdx(schedule(20, gray(0)), four, 1.8)).toBe(0);
  });

  it("refuses what it cannot mean", () => {
    const course = (fractions: Unchecked, dosePerFraction: Unchecked) => ({ fractions, dosePerFraction });
    const fractions = "Cannot compute an EQDx: the number of fractions must be a whole number of at least 1";
    for (const n of [0, 3.9]) refused(() => eqdx(course(n, 18), four, 1.8), `${fractions}, got ${n}`);
    refusesNoNumbers((n) => eqdx(course(n, 18), four, 1.8), fractions);
    refusesNoNumbers(
      (d) => eqdx(course(3, d), four, 1.8),
      "Cannot compute an EQDx: the dose per fraction must be a number from 0 to 150",
    );
    refused(
      () => eqdx(course(3, -1), four, 1.8),
      "Cannot compute an EQDx: the dose per fraction must be a number from 0 to 150, got -1",
    );
    refusesNoNumbers((r) => eqdx(course(3, 18), r, 1.8), "Cannot compute an EQDx: alpha/beta must be a number above 0");
    refused(
      () => eqdx(course(3, 18), 0 as never, 1.8),
      "Cannot compute an EQDx: alpha/beta must be a number above 0, got 0",
    );
    refused(
      () => eqdx(null as never, four, 1.8),
      "Cannot compute an EQDx: the schedule must be an object with named fields, got null",
    );
    refused(
      () => eqdx(course(3, 1800), four, 1.8),
      "Cannot compute an EQDx: the dose per fraction must be a number from 0 to 150, got 1800",
    );
  });
});
