import { describe, expect, it } from "vitest";
import { bedLinearQuadraticLinear } from "../../src/radiotherapy/bedLinearQuadraticLinear.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const run = (d: number, transition: Unchecked, finalSlope?: Unchecked) =>
  bedLinearQuadraticLinear(schedule(3, gray(d)), alphaBeta(10), { transitionDose: transition, finalSlope });

describe("bedLinearQuadraticLinear", () => {
  it("never adds the tail to the full linear-quadratic dose (a program answers 230.4 for 108.0)", () => {
    expect(run(18, 6)).toBeCloseTo(108, 9);
  });

  it("takes a final slope as it is, not on top of the tangent (a program answers 187.2 for 108.0)", () => {
    expect(run(18, 6, 2.2)).toBeCloseTo(108, 9);
    expect(run(18, 6, 2.5)).toBeCloseTo(118.8, 9);
    expect(run(18, 6, null)).toBeCloseTo(108, 9);
  });

  it("is the linear-quadratic model up to the transition and depends on it beyond", () => {
    expect(run(6, 6, 100)).toBeCloseTo(28.8, 9);
    expect(run(5, 6, 100)).toBeCloseTo(22.5, 9);
    expect(run(18, 20)).toBeCloseTo(151.2, 9);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot compute a BED with a linear tail:";
    refused(
      () => bedLinearQuadraticLinear(schedule(3, gray(18)), alphaBeta(10), null as never),
      `${opening} the tail must be an object with named fields, got null`,
    );
    refusesNoNumbers((v) => run(18, v), `${opening} the transition dose must be a number above 0`);
    refused(() => run(18, 0), `${opening} the transition dose must be a number above 0, got 0`);
    refusesNoNumbers((v) => run(18, 6, v), `${opening} the final slope must be a number above 0`, true);
    refused(() => run(18, 6, 0), `${opening} the final slope must be a number above 0, got 0`);
    refused(() => run(18, 6, 1e308), `${opening} the result must be a number from 0 to 1e+99, got Infinity`);
  });
});
