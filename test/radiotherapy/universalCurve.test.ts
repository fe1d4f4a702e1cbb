import { describe, expect, it } from "vitest";
import { universalCurve } from "../../src/radiotherapy/universalCurve.ts";
import { gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const opening = "Cannot complete a universal survival curve:";
const park = { alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) };
const run = (change: Unchecked) => universalCurve({ ...park, ...change });

describe("universalCurve", () => {
  it("derives what is not free", () => {
    const curve = universalCurve(park);
    expect(curve).toMatchObject(park);
    expect(curve.betaPerGray2).toBeCloseTo(0.03835069, 8);
    expect(curve.transitionDose).toBeCloseTo(6.12766, 5);
    expect(curve.ratio).toBeCloseTo(8.604799, 6);
  });

  it("ignores parameters that contradict the free ones", () => {
    expect(run({ betaPerGray2: 1, transitionDose: 1 })).toEqual(universalCurve(park));
  });

  it("refuses impossible input, and a curve that would not bend", () => {
    refused(() => universalCurve(null as never), `${opening} the input must be an object with named fields, got null`);
    for (const [field, word] of [
      ["alphaPerGray", "alpha per gray"],
      ["d0", "D0"],
      ["dq", "Dq"],
    ] as const) {
      refusesNoNumbers((v) => run({ [field]: v }), `${opening} ${word} must be a number above 0`);
      refused(() => run({ [field]: 0 }), `${opening} ${word} must be a number above 0, got 0`);
    }
    refused(() => run({ alphaPerGray: 0.8 }), `${opening} alpha times D0 must be a number below 1, got 1`);
    refused(() => run({ alphaPerGray: 1.6 }), `${opening} alpha times D0 must be a number below 1, got 2`);
    refused(
      () => run({ dq: 1e308, d0: 1e300, alphaPerGray: 1e-301 }),
      `${opening} the derived beta must be a number above 0, got 0`,
    );
    refused(
      () => run({ dq: 1e-300, alphaPerGray: 1e-30 }),
      `${opening} the derived alpha/beta must be a number above 0, got 0`,
    );
    refused(
      () => run({ dq: 1.5e308, d0: 1e-5, alphaPerGray: 1 }),
      `${opening} the derived transition dose must be a finite number above 0, got Infinity`,
    );
  });
});
