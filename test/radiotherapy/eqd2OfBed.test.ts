import { describe, expect, it } from "vitest";
import { bed } from "../../src/radiotherapy/bed.ts";
import { eqd2 } from "../../src/radiotherapy/eqd2.ts";
import { eqd2OfBed } from "../../src/radiotherapy/eqd2OfBed.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { refused } from "./refusals.ts";

describe("eqd2OfBed", () => {
  it.each([
    [5, 10, 10],
    [3, 18, 3],
    [8, 7.5, 10],
    [30, 2, 3],
  ])("agrees with the equivalent dose of the course: %i fractions of %d Gy at %d", (fractions, each, ratio) => {
    const course = schedule(fractions, gray(each));
    expect(eqd2OfBed(bed(course, alphaBeta(ratio)), alphaBeta(ratio))).toBeCloseTo(eqd2(course, alphaBeta(ratio)), 10);
  });

  it("is BED over 1 + 2 / (alpha/beta): 120 at 10 are 100", () => {
    expect(eqd2OfBed(120 as never, alphaBeta(10))).toBeCloseTo(100, 12);
  });

  it("refuses what is no dose and no ratio", () => {
    refused(
      () => eqd2OfBed(-1 as never, alphaBeta(10)),
      "Cannot convert a BED: the dose must be a number of at least 0, got -1",
    );
    refused(
      () => eqd2OfBed(100 as never, 0 as never),
      "Cannot convert a BED: the alpha/beta ratio must be a number above 0, got 0",
    );
  });
});
