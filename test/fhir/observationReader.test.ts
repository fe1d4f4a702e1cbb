import { expect, it } from "vitest";
import type { Intake } from "../../src/fhir/intake.ts";
import { readObservation } from "../../src/fhir/observationReader.ts";
import type { Observed } from "../../src/fhir/observed.ts";
import { loinc, observation, snomed, ucum } from "./resources.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("sorts an observation into offers, lung function, lesions, markers and metastases", () => {
  const [at, observed] = [intake(), { lungFunction: [], lesions: [], biomarkers: [], secondary: [] } as Observed];
  const read = (code: string, fields: object) =>
    readObservation(at, observed, observation("o", loinc(code), fields), "Observation/o", new Map());
  read("89247-1", { valueInteger: 2 });
  read("20152-5", { valueQuantity: ucum(88, "%") });
  read("81695-9", { valueCodeableConcept: loinc("LA26203-2", "MSI-H") });
  expect(at.offers).toMatchObject([{ fact: "patient.ecog", value: 2, on: "2026-11-10" }]);
  expect(observed.lungFunction).toMatchObject([{ code: "20152-5", value: 88 }]);
  expect(observed.biomarkers).toMatchObject([{ marker: { name: "MSI", result: "MSI-H" } }]);
});

const reading = (code: object, fields: object) => {
  const [at, observed] = [intake(), { lungFunction: [], lesions: [], biomarkers: [], secondary: [] } as Observed];
  readObservation(at, observed, observation("o", code, fields), "Observation/o", new Map());
  return { at, observed };
};
const both = (...codes: readonly string[]) => ({ coding: codes.flatMap((code) => loinc(code).coding) });

it.each<[string, object, string]>([
  ["DLCO that is displayed as FEV1", loinc("19911-7", "FEV1"), "lungFunction"],
  ["Karnofsky and ECOG", both("89243-0", "89247-1"), "patient.ecog"],
  ["a size and a height", both("21889-1", "8302-2"), "lesions"],
  ["a variant and microsatellites", both("69548-6", "81695-9"), "primary.biomarkers"],
])("%s: a conflict about the field it would fill", (_what, code, fact) => {
  const { at } = reading(code, { valueInteger: 1 });
  expect(at.conflicts).toMatchObject([{ fact, references: ["Observation/o"] }]);
  expect(at.offers).toEqual([]);
});

it("a test without a value is one not performed or declined, and one with another reason is dropped", () => {
  const absent = (code: string | null) =>
    reading(loinc("89247-1"), { valueInteger: 1, dataAbsentReason: code && { coding: [{ code }] } }).at;
  for (const [code, reason] of [
    ["not-performed", "not-performed"],
    ["asked-declined", "declined"],
  ] as const) {
    const { absentReasons, taken } = absent(code);
    expect([...absentReasons]).toEqual([["patient.ecog", reason]]);
    expect(taken).toEqual([{ fact: "patient.ecog", reference: "Observation/o", code: reason }]);
  }
  expect(absent("masked").notes.map(({ why }) => why)).toEqual([
    "it holds no value and a reason that has no word in a case",
  ]);
  expect(absent(null).offers).toMatchObject([{ fact: "patient.ecog", value: 1 }]);
});

it("two codes of which neither is read are no conflict", () => {
  const { at } = reading(both("399387003", "399534004"), {});
  expect(at.conflicts).toEqual([]);
  expect(at.notes.map(({ why }) => why)).toEqual(["a TNM category is of the day of diagnosis and no imaging of today"]);
});

it("a nodule whose component says not what it measures has no size", () => {
  const { at, observed } = reading(snomed("427359005"), { component: [{ valueQuantity: ucum(9, "mm") }] });
  expect(observed.lesions).toEqual([]);
  expect(at.notes).toEqual([{ reference: "Observation/o", why: "it holds no number" }]);
});

it("a gene without a name is no marker", () => {
  const fields = { component: [{ code: loinc("48018-6") }], valueCodeableConcept: loinc("LA9633-4") };
  const { at, observed } = reading(loinc("69548-6"), fields);
  expect(observed.biomarkers).toEqual([]);
  expect(at.notes).toEqual([{ reference: "Observation/o", why: "it names no gene, or no result" }]);
});
