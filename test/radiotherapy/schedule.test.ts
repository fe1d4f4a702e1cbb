import { describe, expect, it } from "vitest";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { gray } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

describe("schedule", () => {
  it("holds fractions, dose and point, and no point where none was named", () => {
    expect(schedule(3, gray(18))).toStrictEqual({ fractions: 3, dosePerFraction: 18 });
    for (const at of ["isocenter", "target-edge", "target-maximum"] as const)
      expect(schedule(4, gray(12), at)).toStrictEqual({ fractions: 4, dosePerFraction: 12, at });
    expect(schedule(1, gray(0), null as never)).toStrictEqual({ fractions: 1, dosePerFraction: 0 });
  });

  it("refuses half a fraction, none, and a dose below zero", () => {
    const opening = "Cannot state a schedule: the number of fractions must be a whole number of at least 1";
    for (const n of [3.9, 0, -1]) refused(() => schedule(n, gray(18)), `${opening}, got ${n}`);
    refusesNoNumbers((n) => schedule(n, gray(18)), opening);
    const dose = "Cannot state a schedule: the dose per fraction must be a number from 0 to 150";
    refused(() => schedule(3, -1 as never), `${dose}, got -1`);
    refused(() => schedule(3, 1800 as never), `${dose}, got 1800`);
    refusesNoNumbers((d) => schedule(3, d), dose);
    refused(
      () => schedule(3, gray(18), "isocentre" as never),
      'Cannot state a schedule: the reference point must be one of isocenter, target-edge, target-maximum, got "isocentre"',
    );
  });
});
