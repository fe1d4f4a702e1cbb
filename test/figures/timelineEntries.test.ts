import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/case/candidate.ts";
import { timelineEntries } from "../../src/figures/timelineEntries.ts";
import { caseOf } from "../candidacy/cases.ts";
import { everyField } from "../record/everyField.ts";

function entriesOf(fields: Readonly<Record<string, unknown>>) {
  return timelineEntries(caseOf(fields));
}

it("gathers every date of a case", () => {
  expect(timelineEntries(everyField as unknown as Candidate)).toEqual([
    {
      heading: "Primary tumor",
      entries: [
        { what: "diagnosed (colorectal)", on: ["2023"] },
        { what: "treated with the aim of cure", on: ["2023-05-16"] },
        { what: "last assessed", on: ["2026-11-03"] },
      ],
    },
    {
      heading: "Metastases",
      entries: [
        { what: "lung metastases detected", on: ["2026-10-30"] },
        { what: "lesion 1 (surface), 5 mm, 7 mm", on: ["2026-08-01", "2026-11-03"] },
        { what: "liver outside the chest assessed", on: ["2026-11-05"] },
      ],
    },
    {
      heading: "Treatments",
      entries: [
        { what: "stereotactic radiotherapy, liver", on: ["2024-04-02"] },
        { what: "segments of the lung removed", on: ["2024-09-10"] },
        { what: "oxaliplatin", from: "2023-07", until: "2023-12-19", ongoing: false },
      ],
    },
    {
      heading: "Examinations",
      entries: [
        { what: "CT", on: ["2026-11-03"] },
        { what: "pneumonitis", on: ["2025-08"] },
        { what: "lung function", on: ["2026-11-10"] },
        { what: "exercise test", on: ["2026-11-11"] },
      ],
    },
  ]);
});

describe("what has no date", () => {
  it("stands without one", () => {
    expect(
      entriesOf({
        primary: { treatedOn: null },
        lesions: [{}, { measuredOn: "2026", previousDiameterMm: null }],
        extrathoracic: { sites: [{}] },
        course: { localTreatments: [{}], systemic: [{ class: "chemotherapy" }, {}] },
        staging: [{}],
        patient: { lungEvents: [{}] },
        lungFunction: {},
        exercise: {},
      }),
    ).toEqual([
      {
        heading: "Primary tumor",
        entries: [
          { what: "diagnosed", on: [] },
          { what: "treated with the aim of cure", on: [] },
          { what: "last assessed", on: [] },
        ],
      },
      {
        heading: "Metastases",
        entries: [
          { what: "lung metastases detected", on: [] },
          { what: "lesion 2", on: ["2026"] },
          { what: "site outside the chest assessed", on: [] },
        ],
      },
      {
        heading: "Treatments",
        entries: [
          { what: "local treatment", on: [] },
          { what: "chemotherapy", from: undefined, until: undefined, ongoing: undefined },
          { what: "systemic treatment", from: undefined, until: undefined, ongoing: undefined },
        ],
      },
      {
        heading: "Examinations",
        entries: [
          { what: "imaging", on: [] },
          { what: "event of the lungs", on: [] },
          { what: "lung function", on: [] },
          { what: "exercise test", on: [] },
        ],
      },
    ]);
  });

  it("and what is not told of at all, is not there", () => {
    expect(entriesOf({})).toEqual([]);
    expect(entriesOf({ primary: null, course: null, lungs: null, lesions: null })).toEqual([]);
    expect(entriesOf({ course: { lungMetastasisDetectedOn: "2026" } })).toEqual([
      { heading: "Metastases", entries: [{ what: "lung metastases detected", on: ["2026"] }] },
    ]);
  });
});
