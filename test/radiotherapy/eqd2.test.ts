import { describe, expect, it } from "vitest";
import { eqd2 } from "../../src/radiotherapy/eqd2.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const four = alphaBeta(4);

describe("eqd2", () => {
  it("gives the equation", () => {
    expect(eqd2(schedule(20, gray(2.5)), four)).toBeCloseTo((50 * 6.5) / (2 + 4), 9);
    expect(eqd2(schedule(20, gray(0)), four)).toBe(0);
  });

  it("refuses what it cannot mean", () => {
    const course = (fractions: Unchecked, dosePerFraction: Unchecked) => ({ fractions, dosePerFraction });
    const fractions = "Cannot compute an EQD2: the number of fractions must be a whole number of at least 1";
    for (const n of [0, 3.9]) refused(() => eqd2(course(n, 18), four), `${fractions}, got ${n}`);
    refusesNoNumbers((n) => eqd2(course(n, 18), four), fractions);
    refusesNoNumbers(
      (d) => eqd2(course(3, d), four),
      "Cannot compute an EQD2: the dose per fraction must be a number from 0 to 150",
    );
    refused(
      () => eqd2(course(3, -1), four),
      "Cannot compute an EQD2: the dose per fraction must be a number from 0 to 150, got -1",
    );
    refusesNoNumbers((r) => eqd2(course(3, 18), r), "Cannot compute an EQD2: alpha/beta must be a number above 0");
    refused(
      () => eqd2(course(3, 18), 0 as never),
      "Cannot compute an EQD2: alpha/beta must be a number above 0, got 0",
    );
    refused(
      () => eqd2(null as never, four),
      "Cannot compute an EQD2: the schedule must be an object with named fields, got null",
    );
    refused(
      () => eqd2(course(3, 1800), four),
      "Cannot compute an EQD2: the dose per fraction must be a number from 0 to 150, got 1800",
    );
  });
});
