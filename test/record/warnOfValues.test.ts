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

describe("a date after the meeting", () => {
  it("is doubted wherever a case has one", () => {
    const on = "2027-01-01";
    const places = doubts({
      patient: { lungEvents: [{ on }], wish: { recordedOn: on } },
      primary: { diagnosedOn: on, treatedOn: on, assessedOn: on, biomarkers: [{ on }] },
      course: {
        lungMetastasisDetectedOn: on,
        localTreatments: [{ on }],
        systemic: [{ startedOn: on, lastDoseOn: on }],
      },
      staging: [{ on }],
      extrathoracic: { sites: [{ assessedOn: on }] },
      lesions: [{ tissue: { on }, measuredOn: on, firstSeenOn: on, previousOn: "2026" }],
      lungs: { absentSince: on, volumeOn: on },
      lungFunction: { measuredOn: on },
      exercise: { measuredOn: on },
      liver: { volumetryOn: on },
    }).filter((doubt) => doubt.startsWith("date-after-meeting"));
    expect(places).toHaveLength(20);
  });
});
