import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/record/parseCase.ts";

/** The doubts about a case that is accepted, each with its place and what it was compared with. */
function doubts(parts: object): readonly string[] {
  const read = parseCase({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, ...parts });
  if (!read.ok) return read.issues.map(({ message }) => message);
  return read.warnings.map(({ code, path, comparedWith }) =>
    [code, path, comparedWith?.path].filter(Boolean).join(" "),
  );
}

it.each<readonly [string, object, readonly string[]]>([
  ["never", { packYears: 20 }, ["values-disagree patient.smoking.packYears patient.smoking.status"]],
  ["never", { packYears: 0 }, []],
  ["never", {}, []],
  ["former", { packYears: 20 }, []],
])("a patient who smokes %s with %j", (status, smoking, expected) => {
  expect(doubts({ patient: { smoking: { status, ...smoking } } })).toEqual(expected);
});

describe("two numbers that do not fit", () => {
  it.each([
    [
      { lungFunction: { fev1Liters: 0.8, fev1PercentPredicted: 82 } },
      "raw-against-percent lungFunction.fev1Liters lungFunction.fev1PercentPredicted",
    ],
    [
      { lungFunction: { dlcoMlPerMinPerMmHg: 11, dlcoPercentPredicted: 95 } },
      "raw-against-percent lungFunction.dlcoMlPerMinPerMmHg lungFunction.dlcoPercentPredicted",
    ],
    [
      { lungFunction: { tlcoMmolPerMinPerKpa: 13, dlcoPercentPredicted: 40 } },
      "raw-against-percent lungFunction.tlcoMmolPerMinPerKpa lungFunction.dlcoPercentPredicted",
    ],
    [
      { lungFunction: { tlcoMmolPerMinPerKpa: 6, dlcoMlPerMinPerMmHg: 30 } },
      "values-disagree lungFunction.dlcoMlPerMinPerMmHg lungFunction.tlcoMmolPerMinPerKpa",
    ],
    [
      { lungFunction: { fev1Liters: 3, fvcLiters: 2 } },
      "values-disagree lungFunction.fev1Liters lungFunction.fvcLiters",
    ],
    [
      { lungFunction: { fev1Liters: 2, fvcLiters: 4, fev1FvcRatio: 0.8 } },
      "values-disagree lungFunction.fev1FvcRatio lungFunction.fvcLiters",
    ],
    [
      { exercise: { peakVo2MlPerKgPerMin: 15, peakVo2PercentPredicted: 150 } },
      "raw-against-percent exercise.peakVo2MlPerKgPerMin exercise.peakVo2PercentPredicted",
    ],
    [
      { exercise: { peakVo2MlPerKgPerMin: 15, ppoVo2MlPerKgPerMin: 18 } },
      "values-disagree exercise.ppoVo2MlPerKgPerMin exercise.peakVo2MlPerKgPerMin",
    ],
    [
      { exercise: { peakVo2PercentPredicted: 60, ppoVo2PercentPredicted: 85 } },
      "values-disagree exercise.ppoVo2PercentPredicted exercise.peakVo2PercentPredicted",
    ],
  ])("are named both: %j", (parts, doubt) => {
    expect(doubts(parts)).toEqual([doubt]);
  });

  it("are not doubted where they fit", () => {
    const lungFunction = {
      fev1Liters: 2.4,
      fvcLiters: 3.2,
      fev1FvcRatio: 0.75,
      fev1PercentPredicted: 92,
      perfusionLeftPercent: 0,
    };
    expect(
      doubts({ patient: { heightCm: 166, weightKg: 68 }, lungFunction, exercise: { saturationDropPercent: 0 } }),
    ).toEqual([]);
  });

  it.each([
    ["a small child", { patient: { ageYears: 4, heightCm: 102, weightKg: 15.5 } }],
    ["a small woman", { patient: { ageYears: 74, heightCm: 148, weightKg: 38 } }],
    ["a tall man", { patient: { ageYears: 28, heightCm: 205, weightKg: 118 } }],
    ["a heavy smoker of many years", { patient: { ageYears: 70, smoking: { status: "current", packYears: 110 } } }],
    ["emphysema", { lungFunction: { dlcoMlPerMinPerMmHg: 3.9, dlcoPercentPredicted: 20 } }],
    ["an FEV1 that is rounded up", { lungFunction: { fev1Liters: 3.31, fvcLiters: 3.3, fev1FvcRatio: 1 } }],
    ["exercise of which less is left", { exercise: { peakVo2PercentPredicted: 85, ppoVo2PercentPredicted: 60 } }],
  ])("are not doubted in %s", (_, parts) => {
    expect(doubts(parts)).toEqual([]);
  });
});
