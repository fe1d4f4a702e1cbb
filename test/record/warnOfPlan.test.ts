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

describe("a plan", () => {
  const planned = (removedVolumeMl: number): object => ({ stages: [{ resections: [{ removedVolumeMl }] }] });
  it.each([
    [{ plan: planned(0.06) }, "unit-implausible plan.stages.0.resections.0.removedVolumeMl"],
    [
      { plan: planned(5200), lungs: { totalVolumeMl: 5100 } },
      "values-disagree plan.stages.0.resections.0.removedVolumeMl lungs.totalVolumeMl",
    ],
    [
      {
        plan: {
          stages: [{ resections: [{ removedVolumeMl: 1800 }] }, { resections: [{ removedVolumeMl: 1700 }, {}] }],
        },
        lungs: { totalVolumeMl: 5000 },
      },
      "values-disagree plan.stages.1.resections.0.removedVolumeMl lungs.totalVolumeMl",
    ],
    [
      { course: { localTreatments: [{ segmentsRemoved: 1, segments: ["left-anterior", "left-superior"] }] } },
      "values-disagree course.localTreatments.0.segmentsRemoved course.localTreatments.0.segments",
    ],
    [{ primary: { status: "never-found", resection: "R0" } }, "values-disagree primary.resection primary.status"],
    [
      { plan: { otherTreatment: [{ doseGray: 54, fractions: 1 }] } },
      "dose-implausible plan.otherTreatment.0.doseGray plan.otherTreatment.0.fractions",
    ],
    [{ plan: { otherTreatment: [{ doseGray: 200 }] } }, "dose-implausible plan.otherTreatment.0.doseGray"],
    [
      { course: { localTreatments: [{ doseGray: 0.54, fractions: 3 }] } },
      "dose-implausible course.localTreatments.0.doseGray course.localTreatments.0.fractions",
    ],
  ])("is doubted: %j", (parts, doubt) => {
    expect(doubts(parts)).toEqual([doubt]);
  });

  it("is not doubted in published doses", () => {
    for (const [doseGray, fractions] of [
      [34, 1],
      [54, 3],
      [60, 8],
      [66, 33],
    ]) {
      expect(doubts({ plan: { otherTreatment: [{ doseGray, fractions }] } })).toEqual([]);
    }
    expect(doubts({ plan: planned(60), lungs: { totalVolumeMl: 5100 } })).toEqual([]);
  });

  it.each([
    ["a pneumonectomy", { plan: planned(2700), lungs: { totalVolumeMl: 4600 } }],
    ["two fallbacks", { plan: { fallback: [{ removedVolumeMl: 2600 }, { removedVolumeMl: 1800 }] } }],
    ["segments that were irradiated", { course: { localTreatments: [{ segments: ["left-anterior"] }] } }],
    [
      "more segments than are named",
      { course: { localTreatments: [{ segmentsRemoved: 3, segments: ["left-anterior"] }] } },
    ],
    ["an unknown primary tumor", { primary: { status: "never-found", resection: "not-resected" } }],
    ["a resected primary tumor", { primary: { status: "no-evidence-of-disease", resection: "R0", treatedOn: "2020" } }],
  ])("is not doubted in %s", (_, parts) => {
    expect(doubts({ lungs: { totalVolumeMl: 5000 }, ...parts })).toEqual([]);
  });
});
