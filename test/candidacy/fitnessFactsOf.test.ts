import { expect, it } from "vitest";
import { fitnessFactsOf } from "../../src/candidacy/fitnessFactsOf.ts";
import { everyField } from "../record/everyField.ts";
import { caseOf } from "./cases.ts";

const nothing = { operations: [], lesions: [] };
const wedge = { operations: [{ procedure: "wedge", needs: [] }], lesions: [{}] } as const;

it("takes every fact that stands in a case, under the same names", () => {
  const lungFunction = { fev1PercentPredicted: 61, fev1Liters: 1.9, dlcoPercentPredicted: 48, bronchodilator: "after" };
  const exercise = {
    stairClimbMeters: 20,
    shuttleWalkMeters: 390,
    peakVo2MlPerKgPerMin: 14,
    peakVo2PercentPredicted: 62,
    ppoVo2MlPerKgPerMin: 11,
    saturationDropPercent: 5,
  };
  const cardiac = { coronaryDisease: true };
  expect(fitnessFactsOf(caseOf({ lungFunction, exercise, patient: { cardiac } }), wedge)).toEqual({
    fev1PercentPredicted: 61,
    fev1Liters: 1.9,
    dlcoPercentPredicted: 48,
    ...exercise,
    cardiac,
    plannedExtent: "sublobar",
  });
});

it("takes liters only where they were measured after a bronchodilator", () => {
  for (const bronchodilator of ["before", undefined, null]) {
    expect(fitnessFactsOf(caseOf({ lungFunction: { fev1Liters: 1.9, bronchodilator } }), nothing).fev1Liters).toBe(
      undefined,
    );
  }
});

it("is empty where nothing is recorded", () => {
  const empty = Object.values(fitnessFactsOf(caseOf(), nothing)).filter((fact) => fact !== undefined);
  expect(empty).toEqual([]);
  expect(
    Object.values(fitnessFactsOf(caseOf({ lungFunction: null, exercise: null, patient: null }), nothing)).filter(
      (fact) => fact !== undefined,
    ),
  ).toEqual([]);
});

it("reads every exercise test a case can hold", () => {
  const { measuredOn: _, note: __, ...tests } = (everyField as { exercise: Record<string, unknown> }).exercise;
  const facts = fitnessFactsOf(caseOf({ exercise: tests }), nothing);
  expect(facts).toMatchObject(tests);
});
