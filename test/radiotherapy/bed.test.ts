import { describe, expect, it } from "vitest";
import { bed } from "../../src/radiotherapy/bed.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ten = alphaBeta(10);

describe("bed", () => {
  it("gives what the papers print", () => {
    expect(bed(schedule(3, gray(18)), ten)).toBeCloseTo(151.2, 9);
    expect(bed(schedule(4, gray(12)), ten)).toBeCloseTo(105.6, 9);
    expect(bed(schedule(4, gray(10.5)), ten)).toBeCloseTo(86.1, 9);
    expect(bed(schedule(3, gray(18)), alphaBeta(3))).toBeCloseTo(378, 9);
    expect(bed(schedule(3, gray(0)), ten)).toBe(0);
  });

  it("never answers 0, NaN or a truncated course to nonsense", () => {
    const course = (fractions: Unchecked, dosePerFraction: Unchecked) => ({ fractions, dosePerFraction });
    const fractions = "Cannot compute a BED: the fractions must be a whole number of at least 1";
    for (const n of [0, -1, 3.9, 0.5]) refused(() => bed(course(n, 18), ten), `${fractions}, got ${n}`);
    refusesNoNumbers((n) => bed(course(n, 18), ten), fractions, false, fractions);
    const dose = "Cannot compute a BED: the dose per fraction must be a number from 0 to 150";
    refused(() => bed(course(3, -0.1), ten), `${dose}, got -0.1`);
    // A dose in cGy.
    refused(() => bed(course(3, 1800), ten), `${dose}, got 1800`);
    refusesNoNumbers((d) => bed(course(3, d), ten), dose, false, dose);
    const ratio = "Cannot compute a BED: alpha/beta must be a number above 0";
    for (const r of [0, -10]) refused(() => bed(course(3, 18), r as never), `${ratio}, got ${r}`);
    refusesNoNumbers((r) => bed(course(3, 18), r), ratio, false, ratio);
    for (const nothing of [undefined, null, 5, "x", [], {}])
      refused(() => bed(nothing as never, ten), `${fractions}, got undefined`);
    refused(
      () => bed(course(3, 18), 1e-320 as never),
      "Cannot compute a BED: the result must be a number of at least 0, got Infinity",
    );
  });

  it("leaves its input alone", () => {
    expect(bed(Object.freeze(schedule(4, gray(12), "isocenter")), ten)).toBeCloseTo(105.6, 9);
  });
});
