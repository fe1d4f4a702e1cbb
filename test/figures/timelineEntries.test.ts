import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/case/candidate.ts";
import { timelineEntries } from "../../src/figures/timelineEntries.ts";
import { figureWords } from "../../src/words/figureWords.table.ts";
import { caseOf } from "../candidacy/cases.ts";
import { everyField } from "../record/everyField.ts";

function entriesOf(fields: Readonly<Record<string, unknown>>) {
  return timelineEntries(caseOf(fields), figureWords.timeline);
}

it("gathers every date of a case", () => {
  expect(timelineEntries(everyField as unknown as Candidate, figureWords.timeline)).toEqual([
    {
      heading: "Primary tumor",
      entries: [
        { what: "diagnosed (colorectal)", on: ["2023"] },
        { what: "treated with curative intent", on: ["2023-05-16"] },
        { what: "last assessed", on: ["2026-11-03"] },
      ],
    },
    {
      heading: "Metastases",
      entries: [
        { what: "lung metastases detected", on: ["2026-10-30"] },
        { what: "surface\u00a05\u00a0to\u00a07\u00a0mm", on: ["2026-08-01", "2026-11-03"] },
        { what: "liver assessed", on: ["2026-11-05"] },
      ],
    },
    {
      heading: "Treatments",
      entries: [
        { what: "stereotactic radiotherapy, liver, complete response", on: ["2024-04-02"] },
        { what: "lung segments resected", on: ["2024-09-10"] },
        { what: "oxaliplatin, complete response", from: "2023-07", until: "2023-12-19", ongoing: false },
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

it("has one row for the lesions measured on the same days", () => {
  const lesions = [
    { id: "a", diameterMm: 9, previousDiameterMm: 7, measuredOn: "2026-11", previousOn: "2026-08" },
    { id: "b", diameterMm: 5, measuredOn: "2026-11", previousOn: "2026-08" },
    { id: "c", diameterMm: 6, measuredOn: "2026-10" },
  ];
  expect(entriesOf({ lesions })[0]?.entries.slice(1)).toEqual([
    { what: "a\u00a07\u00a0to\u00a09\u00a0mm; b\u00a05\u00a0mm", on: ["2026-08", "2026-11"] },
    { what: "c\u00a06\u00a0mm", on: ["2026-10"] },
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
          { what: "treated with curative intent", on: [] },
          { what: "last assessed", on: [] },
        ],
      },
      {
        heading: "Metastases",
        entries: [
          { what: "lung metastases detected", on: [] },
          { what: "2", on: ["2026"] },
          { what: "extrathoracic site assessed", on: [] },
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
          { what: "pulmonary event", on: [] },
          { what: "lung function", on: [] },
          { what: "exercise test", on: [] },
        ],
      },
    ]);
  });

  it("and what is not recorded at all, is not there", () => {
    expect(entriesOf({})).toEqual([]);
    expect(entriesOf({ primary: null, course: null, lungs: null, lesions: null })).toEqual([]);
    expect(entriesOf({ course: { lungMetastasisDetectedOn: "2026" } })).toEqual([
      { heading: "Metastases", entries: [{ what: "lung metastases detected", on: ["2026"] }] },
    ]);
  });
});
