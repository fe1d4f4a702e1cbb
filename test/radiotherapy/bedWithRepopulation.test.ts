import { describe, expect, it } from "vitest";
import { bedWithRepopulation } from "../../src/radiotherapy/bedWithRepopulation.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ten = alphaBeta(10);
const growth = { alphaPerGray: 0.3, doublingDays: 3, kickOffDays: 28, overallDays: 8 };
const run = (change: Unchecked, course = schedule(4, gray(12))) =>
  bedWithRepopulation(course, ten, { ...growth, ...change });
const opening = "Cannot subtract repopulation:";

describe("bedWithRepopulation", () => {
  it("adds nothing to a course that ends before the kick-off (a program answers 121.0 for 105.6)", () => {
    expect(run({})).toBeCloseTo(105.6, 9);
    expect(run({ overallDays: 28 })).toBeCloseTo(105.6, 9);
  });

  it("takes ln 2 / (alpha Td) a day afterwards", () => {
    expect(run({ overallDays: 29 })).toBeCloseTo(105.6 - Math.LN2 / 0.9, 9);
    expect(run({ overallDays: 38 })).toBeCloseTo(105.6 - (10 * Math.LN2) / 0.9, 9);
    expect(run({ kickOffDays: 0, overallDays: 0 })).toBeCloseTo(105.6, 9);
  });

  it("refuses to print a dose below zero, and impossible parameters", () => {
    expect(() => run({ overallDays: 1000 })).toThrow(
      /^Cannot subtract repopulation: the result must be a number of at least 0, got -/,
    );
    refusesNoNumbers((v) => run({ alphaPerGray: v }), `${opening} alpha per gray must be a number above 0`);
    refused(() => run({ alphaPerGray: 0 }), `${opening} alpha per gray must be a number above 0, got 0`);
    refusesNoNumbers((v) => run({ doublingDays: v }), `${opening} the doubling time must be a number above 0`);
    refused(() => run({ doublingDays: 0 }), `${opening} the doubling time must be a number above 0, got 0`);
    refusesNoNumbers((v) => run({ kickOffDays: v }), `${opening} the kick-off time must be a number of at least 0`);
    refused(() => run({ kickOffDays: -1 }), `${opening} the kick-off time must be a number of at least 0, got -1`);
    refusesNoNumbers((v) => run({ overallDays: v }), `${opening} the overall time must be a number of at least 0`);
    refused(() => run({ overallDays: -1 }), `${opening} the overall time must be a number of at least 0, got -1`);
    refused(
      () => bedWithRepopulation(schedule(4, gray(12)), ten, null as never),
      `${opening} the growth must be an object with named fields, got null`,
    );
  });
});
