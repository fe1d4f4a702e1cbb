import { expect, it } from "vitest";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { lowerLimitOfNormal } from "../../src/reference/lowerLimitOfNormal.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { upperLimitOfNormal } from "../../src/reference/upperLimitOfNormal.ts";
import { zScore } from "../../src/reference/zScore.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";

const man = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;

it("gives what the five functions give one at a time, with set, index and unit", () => {
  const measured = mmolPerMinPerKPa(9.47);
  expect(compareWithReference(tlcoGli2017, man, measured)).toEqual({
    index: "TLCO",
    set: "gli-2017",
    unit: "mmol-per-minute-per-kilopascal",
    measured,
    predicted: predicted(tlcoGli2017, man),
    lowerLimitOfNormal: lowerLimitOfNormal(tlcoGli2017, man),
    upperLimitOfNormal: upperLimitOfNormal(tlcoGli2017, man),
    zScore: zScore(tlcoGli2017, man, measured),
    percentOfPredicted: percentOfPredicted(tlcoGli2017, man, measured),
  });
});

it("refuses a value no lung gives", () => {
  expect(() => compareWithReference(tlcoGli2017, man, mmolPerMinPerKPa(201))).toThrow(
    new RangeError("Cannot read mmol/min/kPa: the value must be a number from 0 to 40, got 201"),
  );
});
