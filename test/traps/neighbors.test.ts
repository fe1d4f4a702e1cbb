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
    { site: "right lung", kind: " " },
    { site: "right lung", kind: "unknown" },
    { site: "right lung", kind: "n/a" },
    { site: "right lung", kind: "not recorded" },
    { site: "right lung", kind: "-" },
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

describe("an examination of a day after the meeting", () => {
  const later = { modality: "ct", on: "2026-12-05", regions: ["abdomen"], result: "clear" };

  it("stands on the page neither as the newest nor with its report", () => {
    const page = front(beside({ staging: [...(stated.staging ?? []), later] }));
    expect(page).toContain("**Imaging:** CT 2026-11-03.");
    expect(page).not.toContain("clear");
    expect(page).toContain("Date of a staging examination 2026-12-05: after the meeting");
  });
});

describe("why a treatment ended", () => {
  const course = (stoppedBecause: string) => ({
    course: { systemic: [{ agent: "FOLFOX", lastDoseOn: "2026-10-01", response: "stable", stoppedBecause }] },
  });

  it.each(["progression", "toxicity"])("stands beside the response: %s", (reason) => {
    expect(front(beside(course(reason)))).toContain(`FOLFOX 2026-10-01 stable stopped for ${reason}`);
  });

  it("is not named where it was completed", () => {
    expect(front(beside(course("completed")))).not.toContain("stopped for");
  });
});

describe("a pulmonary event and the test of lung function", () => {
  const event = (on?: string) =>
    beside({ patient: { ...stated.patient, lungEvents: [{ kind: "pneumonitis", ...(on && { on }) }] } });

  it("are in order where both days are known", () => {
    expect(front(event("2026-11-15"))).toContain("a pulmonary event followed");
    expect(front(event("2026-11-15"))).toContain("lung function was measured before it");
  });

  it.each(["2026-11", undefined])("are in no known order where the event is of %s", (on) => {
    const page = front(event(on));
    expect(page).toContain(
      on ? "whether a pulmonary event followed is not recorded" : "needed: date of the pulmonary event",
    );
    expect(page).toContain("whether lung function was measured before or after it is not recorded");
    expect(page).not.toContain("was measured before it");
  });
});

describe("a liver remnant without a planned resection", () => {
  it("leaves the answer about the lungs", () => {
    const page = front(beside({ liver: { remnantPercent: 22 } }));
    expect(page).toContain("|Is predicted postoperative lung function above the threshold?|Yes|");
    expect(page).toContain(
      "|Is the future liver remnant above the threshold?|Cannot be assessed; needed: whether a liver resection is planned|",
    );
  });
});

describe("a biomarker without a result", () => {
  const others = ["RAS", "BRAF"].map((name) => ({ name, result: "wild type" }));
  const marked = (result: string) =>
    front(beside({ primary: { ...stated.primary, biomarkers: [{ name: "MSI", result }, ...others] } }));

  it.each(["", " ", "-", "unknown", "pending", "n/a", "not done"])("is ordered: %j", (result) => {
    expect(marked(result)).toContain("|Mismatch repair (MSI)|pathologist|");
  });

  it.each(["MSS", "proficient"])("is none where it says something: %j", (result) => {
    expect(marked(result)).not.toContain("|pathologist|");
  });
});
