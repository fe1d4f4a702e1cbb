import { expect, it } from "vitest";
import type { Intake } from "../../src/fhir/intake.ts";
import { type Observed, readObservation } from "../../src/fhir/observationReader.ts";
import { loinc, observation, ucum } from "./resources.ts";

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
