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
])("somebody who smokes %s with %j", (status, smoking, expected) => {
  expect(doubts({ patient: { smoking: { status, ...smoking } } })).toEqual(expected);
});

describe("a slip of unit inside the bounds", () => {
  it.each([
    [
      "creatinine in mg/dL",
      { patient: { cardiac: { creatinineUmolPerL: 5.2 } } },
      "patient.cardiac.creatinineUmolPerL",
    ],
    ["height in inches", { patient: { heightCm: 69 } }, "patient.heightCm"],
    ["a share as a fraction", { liver: { remnantPercent: 0.27 } }, "liver.remnantPercent"],
    [
      "a perfusion as a fraction",
      { lungFunction: { perfusionLeftPercent: 0.55 } },
      "lungFunction.perfusionLeftPercent",
    ],
    ["FEV1 as a fraction", { lungFunction: { fev1PercentPredicted: 0.82 } }, "lungFunction.fev1PercentPredicted"],
    ["predicted VO2 as a fraction", { exercise: { ppoVo2PercentPredicted: 0.6 } }, "exercise.ppoVo2PercentPredicted"],
    ["a fall as a fraction", { exercise: { saturationDropPercent: 0.04 } }, "exercise.saturationDropPercent"],
    ["a saturation for its fall", { exercise: { saturationDropPercent: 92 } }, "exercise.saturationDropPercent"],
    ["a fall for the saturation", { exercise: { restingSaturationPercent: 4 } }, "exercise.restingSaturationPercent"],
    [
      "a saturation as a fraction",
      { exercise: { restingSaturationPercent: 0.96 } },
      "exercise.restingSaturationPercent",
    ],
    [
      "TLCO in traditional units",
      { lungFunction: { tlcoMmolPerMinPerKpa: 21.4 } },
      "lungFunction.tlcoMmolPerMinPerKpa",
    ],
    ["DLCO in SI units", { lungFunction: { dlcoMlPerMinPerMmHg: 7.1 } }, "lungFunction.dlcoMlPerMinPerMmHg"],
    ["VO2 in liters", { exercise: { peakVo2MlPerKgPerMin: 1.5 } }, "exercise.peakVo2MlPerKgPerMin"],
    ["shuttles for meters", { exercise: { shuttleWalkMeters: 38 } }, "exercise.shuttleWalkMeters"],
    ["feet for meters", { exercise: { shuttleWalkMeters: 1300 } }, "exercise.shuttleWalkMeters"],
    ["a node in cm", { chest: { stations: [{ station: "7", shortAxisMm: 1.2 }] } }, "chest.stations.0.shortAxisMm"],
    ["a node in tenths", { chest: { stations: [{ station: "7", shortAxisMm: 120 }] } }, "chest.stations.0.shortAxisMm"],
    ["a depth no lung has", { lesions: [{ depthMm: 190 }] }, "lesions.0.depthMm"],
    ["a plane no lung has", { lesions: [{ intersegmentalPlaneMm: 140 }] }, "lesions.0.intersegmentalPlaneMm"],
    [
      "a distance no lung has",
      { lesions: [{ adjacent: [{ structure: "heart", distanceMm: 210 }] }] },
      "lesions.0.adjacent.0.distanceMm",
    ],
    ["steps for meters", { exercise: { stairClimbMeters: 80 } }, "exercise.stairClimbMeters"],
    ["slices in cm", { staging: [{ sliceMm: 0.1 }] }, "staging.0.sliceMm"],
    ["a largest lesion in cm", { course: { lesionSummary: { largestMm: 2.4 } } }, "course.lesionSummary.largestMm"],
  ])("is doubted: %s", (_, parts, path) => {
    expect(doubts(parts)).toEqual([expect.stringContaining(path)]);
  });

  it.each([
    ["a code for not measured", { primary: { biomarkers: [{ name: "CEA", value: -1 }] } }],
    ["hemoglobin in g/dL", { lungFunction: { hemoglobinGramsPerLiter: 21.5 } }],
    ["FEV1 in mL", { lungFunction: { fev1Liters: 2400 } }],
    ["a ratio in percent", { lungFunction: { fev1FvcRatio: 75 } }],
    ["a dose in cGy", { plan: { otherTreatment: [{ doseGray: 5400 }] } }],
    ["creatinine in mg/dL", { patient: { cardiac: { creatinineUmolPerL: 1.1 } } }],
    ["height in meters", { patient: { heightCm: 1.74 } }],
    ["a volume in liters", { lungs: { totalVolumeMl: 5.1 } }],
  ])("is refused where no person has the value: %s", (_, parts) => {
    expect(doubts(parts)).toEqual([expect.stringContaining(" must be a number from ")]);
  });
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
    [
      { patient: { ageYears: 30, smoking: { packYears: 120 } } },
      "values-disagree patient.smoking.packYears patient.ageYears",
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
