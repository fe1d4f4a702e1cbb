import { describe, expect, it } from "vitest";
import { universalCurveFromBeta } from "../../src/radiotherapy/universalCurveFromBeta.ts";
import { gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const opening = "Cannot complete a universal survival curve:";
const run = (change: Unchecked) =>
  universalCurveFromBeta({ alphaPerGray: 0.33, betaPerGray2: 0.038, d0: gray(1.25), ...change });

describe("universalCurveFromBeta", () => {
  it("divides by 4 (a program divides by 2 and answers 3.63 for 1.82 Gy)", () => {
    expect(run({}).dq).toBeCloseTo(1.816612, 6);
    expect(run({}).betaPerGray2).toBeCloseTo(0.038, 12);
    expect(run({}).transitionDose).toBeCloseTo(6.184211, 6);
  });

  it("refuses impossible input, and a curve that would not bend", () => {
    refused(
      () => universalCurveFromBeta(null as never),
      `${opening} the input must be an object with named fields, got null`,
    );
    for (const [field, word] of [
      ["alphaPerGray", "alpha per gray"],
      ["betaPerGray2", "beta per gray squared"],
      ["d0", "D0"],
    ] as const) {
      refusesNoNumbers((v) => run({ [field]: v }), `${opening} ${word} must be a number above 0`);
      refused(() => run({ [field]: 0 }), `${opening} ${word} must be a number above 0, got 0`);
    }
    refused(() => run({ alphaPerGray: 0.8 }), `${opening} alpha times D0 must be a number below 1, got 1`);
    refused(() => run({ alphaPerGray: 1.6 }), `${opening} alpha times D0 must be a number below 1, got 2`);
  });
});
