import { describe, expect, it } from "vitest";
import type { FitnessMeasure } from "../../src/fitness/fitnessFacts.ts";
import { dlcoRepeatability, fev1Repeatability, peakVo2Repeatability } from "../../src/trials/repeatability.table.ts";
import { repeatabilityOf } from "../../src/trials/repeatabilityOf.ts";
import { caseOf } from "../candidacy/cases.ts";

describe("the repeatability of FEV1", () => {
  const liters = caseOf({ lungFunction: { fev1Liters: 2 } });

  it("is 0.15 L of the measured liters, whatever was worked out from them", () => {
    // 0.15 of 2 L is 7.5 %: 3 points of 40 %, and 0.15 L of 2 L.
    expect(repeatabilityOf("ppoFev1PercentPredicted", 40, liters)).toEqual({
      published: fev1Repeatability,
      inItsUnit: 3,
      needs: [],
    });
    expect(repeatabilityOf("fev1PercentPredicted", 60, liters)?.inItsUnit).toBeCloseTo(4.5, 12);
    expect(repeatabilityOf("fev1Liters", 2, liters)?.inItsUnit).toBeCloseTo(0.15, 12);
  });

  it.each([undefined, null, 0, 5e-324])("is not known in points where the liters are %s", (fev1Liters) => {
    expect(repeatabilityOf("ppoFev1PercentPredicted", 40, caseOf({ lungFunction: { fev1Liters } }))).toEqual({
      published: fev1Repeatability,
      needs: ["lungFunction.fev1Liters"],
    });
    expect(repeatabilityOf("ppoFev1PercentPredicted", 40, caseOf())?.needs).toEqual(["lungFunction.fev1Liters"]);
  });
});

describe("the repeatability of the transfer factor", () => {
  it("is 2 mL/min/mmHg, in either unit of the measured value", () => {
    // 2 of 20 is a tenth. 20 mL/min/mmHg over 2.987 is the same transfer factor in SI units.
    const traditional = caseOf({ lungFunction: { dlcoMlPerMinPerMmHg: 20 } });
    const si = caseOf({ lungFunction: { tlcoMmolPerMinPerKpa: 20 / 2.987, dlcoMlPerMinPerMmHg: null } });
    expect(repeatabilityOf("ppoDlcoPercentPredicted", 45, traditional)).toEqual({
      published: dlcoRepeatability,
      inItsUnit: 4.5,
      needs: [],
    });
    expect(repeatabilityOf("dlcoPercentPredicted", 45, si)?.inItsUnit).toBeCloseTo(4.5, 12);
  });

  it("is not known in points where neither was stated", () => {
    expect(
      repeatabilityOf("dlcoPercentPredicted", 45, caseOf({ lungFunction: { tlcoMmolPerMinPerKpa: null } })),
    ).toEqual({
      published: dlcoRepeatability,
      needs: ["lungFunction.tlcoMmolPerMinPerKpa"],
    });
    expect(repeatabilityOf("dlcoPercentPredicted", 45, caseOf())?.needs).toEqual(["lungFunction.tlcoMmolPerMinPerKpa"]);
  });
});

describe("the repeatability of peak oxygen uptake", () => {
  const patient = { weightKg: 72 };
  const exercise = { peakVo2MlPerKgPerMin: 15 };

  it("is 540 mL/min over the weight", () => {
    expect(repeatabilityOf("peakVo2MlPerKgPerMin", 15, caseOf({ patient, exercise }))).toEqual({
      published: peakVo2Repeatability,
      inItsUnit: 7.5,
      needs: [],
    });
    // Half of the value, and half of its percentage.
    expect(repeatabilityOf("peakVo2PercentPredicted", 60, caseOf({ patient, exercise }))?.inItsUnit).toBe(30);
  });

  it("names what is missing", () => {
    const needs = (fields: Parameters<typeof caseOf>[0]) =>
      repeatabilityOf("peakVo2PercentPredicted", 60, caseOf(fields))?.needs;
    expect(needs({ patient })).toEqual(["exercise.peakVo2MlPerKgPerMin"]);
    expect(needs({ exercise })).toEqual(["patient.weightKg"]);
    expect(needs({ patient: { weightKg: null }, exercise: { peakVo2MlPerKgPerMin: null } })).toEqual([
      "exercise.peakVo2MlPerKgPerMin",
      "patient.weightKg",
    ]);
  });

  it.each([
    [{ patient: { weightKg: 720 }, exercise }, "patient.weightKg must be a number from 1 to 400, got 720"],
    [
      { patient, exercise: { peakVo2MlPerKgPerMin: 1500 } },
      "exercise.peakVo2MlPerKgPerMin must be a number from 0 to 100, got 1500",
    ],
  ])("refuses what no person has: %j", (fields, message) => {
    expect(() => repeatabilityOf("peakVo2PercentPredicted", 60, caseOf(fields))).toThrow(
      new RangeError(`Cannot work out the repeatability: ${message}`),
    );
  });
});

it.each<FitnessMeasure>([
  "stairClimbMeters",
  "shuttleWalkMeters",
  "ppoVo2MlPerKgPerMin",
  "ppoVo2PercentPredicted",
  "restingSaturationPercent",
  "saturationDropPercent",
])("was read nowhere for %s", (measure) => {
  expect(repeatabilityOf(measure, 10, caseOf())).toBeUndefined();
});
