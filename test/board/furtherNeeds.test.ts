import { expect, it } from "vitest";
import { evidenceOf } from "../../src/board/evidenceOf.ts";
import { furtherNeeds } from "../../src/board/furtherNeeds.ts";
import { radiotherapyAnnex } from "../../src/board/radiotherapyAnnex.ts";
import { timeSpaceGrowth } from "../../src/board/timeSpaceGrowth.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { caseOf } from "../candidacy/cases.ts";

const further = (candidate: Candidate) =>
  furtherNeeds(timeSpaceGrowth(candidate), evidenceOf(candidate), radiotherapyAnnex(candidate));

it("is what interval, group, state, nodes, staging, options, questions and annex lack, each once", () => {
  expect(further(caseOf({ primary: { site: "kidney" }, lesions: [{ nature: "proven-metastasis" }] }))).toEqual([
    "primary.treatedOn",
    "course.lungMetastasisDetectedOn",
    "chest.lesionListComplete",
    "course.polymetastaticBefore",
    "course.systemic",
    "lesions.0.course",
    "course.oligometastaticBefore",
    "primary.diagnosedOn",
    "chest.nodes",
    "staging",
    "primary.histology",
    "lesions.0.adjacent",
    "lesions.0.previousRadiation",
    "lesions.0.endobronchial",
  ]);
});

it("does not need the date of a dose that is recorded", () => {
  const course = (lastDoseOn?: string) =>
    caseOf({ course: { systemic: [{ agent: "bevacizumab", lastDoseOn, ongoing: false }] } });
  expect(further(course())).toContain("course.systemic.0.lastDoseOn");
  expect(further(course("2026-10-01"))).toEqual(
    further(course()).filter((path) => path !== "course.systemic.0.lastDoseOn"),
  );
});

it.each([
  [{}, []],
  [{ previousDiameterMm: 8, previousOn: "2026-05-04", diameterMm: 12 }, ["measuredOn"]],
  [{ previousDiameterMm: 8, diameterMm: 12, measuredOn: "2026-11-03" }, ["previousOn"]],
  [{ previousDiameterMm: 8, previousOn: "2026-05-04" }, ["diameterMm", "measuredOn"]],
  [{ previousDiameterMm: 8, previousOn: "2026-05-04", diameterMm: 12, measuredOn: "2026-04-01" }, []],
  [{ previousDiameterMm: 8, previousOn: "2026-05-04", course: "vanished" }, []],
])("needs the day of the second measurement where a size before is recorded: %o", (lesion, needs) => {
  const growth = ["diameterMm", "measuredOn", "previousDiameterMm", "previousOn"].map((field) => `lesions.0.${field}`);
  const asked = further(caseOf({ lesions: [{ nature: "proven-metastasis", adjacent: [], ...lesion }] }));
  expect(asked.filter((path) => growth.some((field) => field === path))).toEqual(
    needs.map((field) => `lesions.0.${field}`),
  );
});

it("needs the date of detection of the current lesions, after a local treatment", () => {
  const course = { lungMetastasisDetectedOn: "2023-02-01", localTreatments: [{ on: "2024-05-10" }] };
  const seen = (firstSeenOn?: string) => further(caseOf({ course, lesions: [{ firstSeenOn }] }));
  expect(seen()).toContain("lesions.0.firstSeenOn");
  expect(seen("2026-10-20")).not.toContain("lesions.0.firstSeenOn");
});

it("needs the dates of the interval where the registry has no group for the primary", () => {
  const wilms = caseOf({
    primary: { site: "kidney", histology: "nephroblastoma" },
    course: { lungMetastasisDetectedOn: "2026-10-20" },
  });
  expect(timeSpaceGrowth(wilms).registry.state).toBe("not-applicable");
  expect(further(wilms)).toContain("primary.treatedOn");
});

it("does not need what is recorded of earlier irradiation and endobronchial growth", () => {
  const lesion = { nature: "proven-metastasis", previousRadiation: true, endobronchial: true };
  const asked = further(caseOf({ lesions: [lesion] }));
  expect(asked).not.toContain("lesions.0.previousRadiation");
  expect(asked).not.toContain("lesions.0.endobronchial");
  expect(asked).toContain("lesions.0.adjacent");
});

it("needs the systemic treatments where none is recorded, and not where there were none", () => {
  const course = (systemic?: readonly object[]) =>
    caseOf({ course: { lungMetastasisDetectedOn: "2026-10-20", systemic }, lesions: [{ course: "stable" }] });
  expect(further(course())).toContain("course.systemic");
  expect(further(course([]))).not.toContain("course.systemic");
});

it("is empty where all of it is recorded", () => {
  const whole = caseOf({
    primary: {
      site: "melanoma",
      diagnosedOn: "2023-03-01",
      treatedOn: "2023-03-29",
      biomarkers: [{ name: "BRAF", result: "V600E" }],
    },
    course: {
      lungMetastasisDetectedOn: "2026-10-20",
      polymetastaticBefore: false,
      oligometastaticBefore: false,
      systemic: [{ agent: "dabrafenib", startedOn: "2023-05", lastDoseOn: "2024-05", ongoing: false }],
    },
    chest: { nodes: "not-suspicious", lesionListComplete: true },
    staging: [{ modality: "ct", on: "2026-11-03", sliceMm: 1 }],
  });
  const lesion = {
    nature: "proven-metastasis",
    diameterMm: 12,
    course: "new",
    previousRadiation: false,
    endobronchial: false,
  };
  const beside = [
    { structure: "bronchus", order: "lobar", distanceMm: 15 },
    { structure: "chest-wall", distanceMm: 20 },
  ];
  expect(further({ ...whole, lesions: [{ ...lesion, adjacent: beside }] } as unknown as Candidate)).toEqual([]);
  // An airway beside it without a measured distance is needed once, by that distance.
  const open = [{ structure: "bronchus", order: "lobar" }];
  expect(further({ ...whole, lesions: [{ ...lesion, adjacent: open }] } as unknown as Candidate)).toEqual([
    "lesions.0.adjacent.0.distanceMm",
  ]);
});
