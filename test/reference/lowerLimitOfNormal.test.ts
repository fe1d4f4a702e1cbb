import { expect, it } from "vitest";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { lowerLimitOfNormal } from "../../src/reference/lowerLimitOfNormal.ts";
import { zScore } from "../../src/reference/zScore.ts";

const man = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;

it("is the value pft computes", () => {
  expect(lowerLimitOfNormal(fev1Global2022, man)).toBeCloseTo(2.77053707, 7);
});

it("has a z-score of -1.645 exactly", () => {
  expect(zScore(fev1Global2022, man, lowerLimitOfNormal(fev1Global2022, man))).toBeCloseTo(-1.645, 12);
});

it("refuses a person outside the equation", () => {
  expect(() => lowerLimitOfNormal(fev1Global2022, { ...man, heightCm: 1.73 })).toThrow(
    new RangeError("Cannot apply a reference equation: the height in cm must be a number from 50 to 250, got 1.73"),
  );
});
