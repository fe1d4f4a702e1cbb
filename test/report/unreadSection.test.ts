import { describe, expect, it } from "vitest";
import type { Review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { unreadSection } from "../../src/report/unreadSection.ts";
import { article, patientWith } from "../candidacy/cases.ts";

const name = (at: number): string => `lesion ${at + 1}`;
const told = (candidate: Candidate, review: Pick<Review, "agenda"> = {}): readonly string[] =>
  unreadSection(candidate, review, name);

describe("what no rule reads", () => {
  it("is told where it is stated, and as a selection", () => {
    const candidate = patientWith({
      patient: {
        clinicalFrailtyScale: 3,
        homeOxygen: true,
        lungEvents: [{ kind: "pneumonia", grade: 3 }, { grade: 1 }],
      },
      exercise: { measuredOn: "2026-11-10" },
      staging: [
        { modality: "CT chest", on: "2026-11-09", result: "emphysema; *two* nodules" },
        { result: "clear" },
        { modality: "MRI" },
      ],
      primary: {
        site: "colorectal",
        biomarkers: [
          { name: "CEA", value: 9.4, unit: "microgram per liter", on: "2026-11-10" },
          { value: 2 },
          { name: "MSI", result: "MSS" },
        ],
      },
      lesions: [
        { id: "a", tissue: { method: "needle", on: "2026-08-19", result: "adenocarcinoma" } },
        { id: "b", tissue: { result: "lung" } },
        { id: "c", tissue: { on: "2026" } },
        { id: "d" },
      ],
      systemicAlternative: { better: "no", reason: "stable" },
      plan: {
        stages: [
          {
            order: 2,
            access: "three ports",
            nodes: "station 7",
            resections: [{ procedure: "wedge", removedVolumeMl: 85 }, { procedure: "lobectomy" }],
          },
          { access: "open", resections: [{ removedVolumeMl: 120.44 }] },
        ],
      },
    });
    expect(told(candidate)).toEqual([
      "**Among what is stated and read by no rule on this page:**",
      "",
      "- Clinical frailty scale 3 of 9.",
      "- Oxygen at home.",
      "- Pneumonia: grade 3.",
      "- Event of the lungs: grade 1.",
      "- Exercise tested on 2026-11-10.",
      "- CT chest, 2026-11-09: emphysema; \\*two\\* nodules.",
      "- Examination: clear.",
      "- CEA, 2026-11-10: 9.4 microgram per liter.",
      "- Biomarker: 2.",
      "- Lesion 1, needle, 2026-08-19: adenocarcinoma.",
      "- Lesion 2, tissue: lung.",
      "- The systemic alternative, why: stable.",
      "- Volumes to be removed by CT: wedge 85 mL, resection 120.4 mL.",
      "- Stage 2, access: three ports.",
      "- Stage 2, nodes: station 7.",
      "- Stage 2, access: open.",
    ]);
  });

  it("is told where it is no", () => {
    const candidate = patientWith({ patient: { homeOxygen: false }, staging: undefined, plan: { stages: [{}] } });
    expect(told(candidate).slice(2)).toEqual(["- No oxygen at home."]);
  });

  it("is why a test was not done, where the agenda does not say it", () => {
    const absentReasons = {
      "exercise.stairClimbMeters": "unable",
      "lungFunction.dlcoPercentPredicted": "not-performed",
    } as const;
    const candidate = { ...article, case: { ...article.case, absentReasons } };
    const owes = [{ path: "lungFunction.dlcoPercentPredicted", for: "verdict", found: "needs", outcomes: [] }] as const;
    expect(told(candidate, { agenda: [{ member: "anesthesiologist", supplied: [], owes }] })).toContain(
      "- Stair climbing (m): unable.",
    );
    expect(told(candidate, { agenda: [{ member: "anesthesiologist", supplied: [], owes }] }).join()).not.toContain(
      "DLCO",
    );
    expect(told(candidate)).toContain("- DLCO (% predicted): not performed.");
  });

  it("is nothing where nothing is", () => {
    expect(told(article)).toEqual([]);
  });
});
