import { expect, it } from "vitest";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { zScore } from "../../src/reference/zScore.ts";
import { liters } from "../../src/units/volume.ts";

const man = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;

it("is the z-score pft computes", () => {
  expect(zScore(fev1Global2022, man, liters(3.21))).toBeCloseTo(-0.8262023, 6);
});

it("refuses a value no lung gives", () => {
  expect(() => zScore(fev1Global2022, man, liters(0))).toThrow(
    new RangeError("Cannot apply a reference equation: the measured value must be a number from 0.001 to 15, got 0"),
  );
});
