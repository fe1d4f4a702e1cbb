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

it.each<readonly [string, boolean | undefined, boolean]>([
  ["2026-05-27", true, true],
  ["2026-05-28", true, false],
  ["2026-05", true, false],
  ["2026-04", true, true],
  ["2025-01-10", true, true],
  ["2025-01-10", false, false],
  ["2025-01-10", undefined, false],
])(
  "a last dose on %s of a treatment that is ongoing (%s) is doubted (%s) more than 180 days later",
  (on, ongoing, doubted) => {
    const course = { systemic: [{ agent: "capecitabine" }, { lastDoseOn: on, ongoing }] };
    const expected = ["values-disagree course.systemic.1.lastDoseOn course.systemic.1.ongoing"];
    expect(doubts({ course })).toEqual(doubted ? expected : []);
  },
);

describe("a date", () => {
  it.each([
    [{ staging: [{ on: "2027-01-01" }] }, "date-after-meeting staging.0.on case.asOf"],
    [{ primary: { diagnosedOn: "1900-01-01" } }, "date-placeholder primary.diagnosedOn"],
    [{ patient: { bornOn: "1900" } }, "date-placeholder patient.bornOn"],
    [{ primary: { diagnosedOn: "1970-01-01" } }, "date-placeholder primary.diagnosedOn"],
    [
      { patient: { bornOn: "2000-05-01" }, primary: { diagnosedOn: "1999-04" } },
      "date-before-birth primary.diagnosedOn patient.bornOn",
    ],
    [
      { patient: { ageYears: 30 }, primary: { diagnosedOn: "1989-04" } },
      "date-before-birth primary.diagnosedOn patient.ageYears",
    ],
    [{ patient: { bornOn: "2027-05-01" } }, "date-after-meeting patient.bornOn case.asOf"],
    [{ patient: { bornOn: "1965-05-01", ageYears: 42 } }, "age-against-birth patient.ageYears patient.bornOn"],
    [
      { primary: { diagnosedOn: "2024-05", treatedOn: "2023-05" } },
      "dates-out-of-order primary.diagnosedOn primary.treatedOn",
    ],
    [
      { primary: { diagnosedOn: "2024-05", assessedOn: "2023-05" } },
      "dates-out-of-order primary.diagnosedOn primary.assessedOn",
    ],
    [
      { primary: { diagnosedOn: "2024-05" }, course: { lungMetastasisDetectedOn: "2023" } },
      "dates-out-of-order primary.diagnosedOn course.lungMetastasisDetectedOn",
    ],
    [
      { primary: { diagnosedOn: "2024-05" }, course: { localTreatments: [{ on: "2023" }] } },
      "dates-out-of-order primary.diagnosedOn course.localTreatments.0.on",
    ],
    [
      { primary: { diagnosedOn: "2024-05" }, course: { systemic: [{ startedOn: "2023" }] } },
      "dates-out-of-order primary.diagnosedOn course.systemic.0.startedOn",
    ],
    [
      { course: { systemic: [{ startedOn: "2024", lastDoseOn: "2023" }] } },
      "dates-out-of-order course.systemic.0.startedOn course.systemic.0.lastDoseOn",
    ],
    [
      { lesions: [{ measuredOn: "2026-08-01", previousOn: "2026-11-01" }] },
      "dates-out-of-order lesions.0.previousOn lesions.0.measuredOn",
    ],
    [
      { lesions: [{ measuredOn: "2026-08-01", previousOn: "2026-08-01" }] },
      "dates-out-of-order lesions.0.previousOn lesions.0.measuredOn",
    ],
    [
      { lesions: [{ measuredOn: "2026-08-01", firstSeenOn: "2026-09-01" }] },
      "dates-out-of-order lesions.0.firstSeenOn lesions.0.measuredOn",
    ],
    [{ plan: { operationOn: "2025-08-01" } }, "dates-out-of-order plan.operationOn case.asOf"],
    [{ plan: { operationOn: "2062-12-03" } }, "values-disagree plan.operationOn case.asOf"],
    [{ primary: { treatedOn: "1904-01-01" } }, "date-placeholder primary.treatedOn"],
    [
      { primary: { diagnosedOn: "2024-05-01", treatedOn: "2024-03-30" } },
      "dates-out-of-order primary.diagnosedOn primary.treatedOn",
    ],
    [
      { course: { lungMetastasisDetectedOn: "2026-09-01" }, lesions: [{}, { measuredOn: "2026-03-01" }] },
      "dates-out-of-order course.lungMetastasisDetectedOn lesions.1.measuredOn",
    ],
    [
      { course: { systemic: [{ ongoing: true, stoppedBecause: "toxicity" }] } },
      "values-disagree course.systemic.0.stoppedBecause course.systemic.0.ongoing",
    ],
    [
      { patient: { ageYears: 61 }, course: { intervalMonths: 800 } },
      "values-disagree course.intervalMonths patient.ageYears",
    ],
    [
      { primary: { treatedOn: "2023-05" }, course: { lungMetastasisDetectedOn: "2026-05", intervalMonths: 12 } },
      "interval-against-dates course.intervalMonths course.lungMetastasisDetectedOn",
    ],
  ])("is doubted: %j", (parts, doubt) => {
    expect(doubts(parts)).toEqual([doubt]);
  });

  it("is not doubted where it fits", () => {
    const dates = { primary: { diagnosedOn: "2023", treatedOn: "2023-05", assessedOn: "2026-11" } };
    expect(
      doubts({ ...dates, patient: { bornOn: "1965-05-01", ageYears: 61 }, plan: { operationOn: "2026-12-02" } }),
    ).toEqual([]);
    expect(doubts({ ...dates, course: { lungMetastasisDetectedOn: "2026-05", intervalMonths: 36 } })).toEqual([]);
  });

  it.each([
    ["pathology of what was removed", { primary: { diagnosedOn: "2022-05-06", treatedOn: "2022-05-01" } }],
    [
      "a lung that shows the disease first",
      { primary: { diagnosedOn: "2026-03-09" }, course: { lungMetastasisDetectedOn: "2026-01-02" } },
    ],
    [
      "a wedge that leads to the primary tumor",
      { primary: { diagnosedOn: "2026-03-09" }, course: { localTreatments: [{ on: "2026-02-20" }] } },
    ],
    [
      "a lesion seen before it was known for a metastasis",
      {
        course: { lungMetastasisDetectedOn: "2026-09-01" },
        lesions: [{ firstSeenOn: "2025-01-01", measuredOn: "2026-10-01" }, { measuredOn: "2026-03-01" }],
      },
    ],
    ["an operation after chemotherapy", { plan: { operationOn: "2027-07-20" } }],
    ["disease from early childhood on", { patient: { ageYears: 24 }, course: { intervalMonths: 280 } }],
    ["a treatment that ended", { course: { systemic: [{ ongoing: false, stoppedBecause: "toxicity" }] } }],
  ])("is not doubted in %s", (_, parts) => {
    expect(doubts(parts)).toEqual([]);
  });
});

it("warns of a birth after the meeting, and compares no interval with a date that is not recorded", () => {
  const warningsIn = (fields: object) => {
    const read = parseCase({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, ...fields });
    return read.ok ? read.warnings.map(({ code }) => code) : read.issues;
  };
  expect(warningsIn({ patient: { bornOn: "2027-01-01" } })).toContain("date-after-meeting");
  expect(warningsIn({ course: { intervalMonths: 30 } })).toEqual([]);
  expect(warningsIn({ course: { intervalMonths: 30, lungMetastasisDetectedOn: "2026-10" } })).toEqual([]);
});
