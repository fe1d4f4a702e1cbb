import { expect, it } from "vitest";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { liters } from "../../src/units/volume.ts";

const man = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;

it("is the percentage pft computes, unrounded", () => {
  expect(percentOfPredicted(fev1Global2022, man, liters(3.21))).toBeCloseTo(88.18772329, 6);
});

it("refuses milliliters", () => {
  expect(() => percentOfPredicted(fev1Global2022, man, liters(3210))).toThrow(
    new RangeError("Cannot read liters: the value must be a number from 0 to 15, got 3210"),
  );
});
