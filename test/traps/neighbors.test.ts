import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { stated } from "../candidacy/cases.ts";

/** Everything the strict policy needs, with a finding that stands in a neighboring field, or under another word. */
function beside(fields: object): Candidate {
  const candidate = { ...stated, ...fields } as unknown as Candidate;
  expect(parseCase(candidate).ok).toBe(true);
  return candidate;
}

const codes = (candidate: Candidate) => candidacy(candidate).cautions.map(({ code }) => code);
const front = (candidate: Candidate) => tumorBoardBrief(candidate, review(candidate));
const treated = (treatment: object) => ({ course: { localTreatments: [treatment] } });

describe("earlier radiotherapy, by whatever word", () => {
  const lesions = stated.lesions?.map((lesion, at) => ({ ...lesion, id: `L${at}` }));
  const plan = { ...stated.plan, otherTreatment: [{ lesions: ["L0"], modality: "SBRT", doseGray: 54, fractions: 3 }] };

  it.each([
    { kind: "stereotactic radiotherapy" },
    { kind: "SABR" },
    { kind: "Radiotherapy" },
    { kind: "chemoradiation" },
    { doseGray: 50 },
    { fractions: 5 },
  ])("is named beside radiotherapy that is planned: %j", (words) => {
    const candidate = beside({ lesions, plan, ...treated({ site: "right lower lobe", on: "2025-06-01", ...words }) });
    expect(front(candidate)).toContain("earlier radiotherapy recorded");
    expect(front(candidate)).toContain("summed with earlier radiotherapy");
  });

  it.each([{ kind: "radiofrequency ablation" }, { kind: "wedge" }])("is no other treatment: %j", (words) => {
    expect(codes(beside({ lesions, plan, ...treated({ site: "right lower lobe", ...words }) }))).not.toContain(
      "radiotherapy-place",
    );
  });
});

describe("segments of an earlier resection of which only words are recorded", () => {
  it.each([
    { site: "right lung", kind: "pneumonectomy" },
    { site: "left lung", kind: "upper lobectomy" },
    { site: "lung", kind: "pneumonectomy" },
    { kind: "bilobectomy" },
    { site: "right lung", kind: "Segmentectomy S6" },
    { site: "right lung" },
  ])("are not assumed to be there: %j", (treatment) => {
    const lungs = { obstructedSegments: [] };
    const judged = candidacy(beside({ lungs, ...treated(treatment) }));
    expect(judged).toMatchObject({ verdict: "undetermined", needs: ["lungs.absentSegments"], assumed: [] });
  });

  it.each([
    { site: "liver", kind: "segmentectomy" },
    { site: "right lung", kind: "wedge" },
    { site: "colon", kind: "resection" },
    {},
  ])("are assumed where no words say that any went: %j", (treatment) => {
    const lungs = { obstructedSegments: [] };
    const judged = candidacy(beside({ lungs, ...treated(treatment) }));
    expect(judged).toMatchObject({ verdict: "candidate", assumed: ["lungs.absentSegments"] });
  });
});
