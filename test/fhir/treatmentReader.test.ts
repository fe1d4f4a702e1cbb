import { expect, it } from "vitest";
import type { Intake } from "../../src/fhir/intake.ts";
import { readMedication, readProcedure } from "../../src/fhir/treatmentReader.ts";
import { icd10, snomed } from "./resources.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("reads an operation and a drug, each with its code", () => {
  const reasonCode = [icd10("C18.2")];
  const operation = {
    status: "completed",
    category: snomed("387713003"),
    code: snomed("359615001", "Partial lobectomy"),
    bodySite: [snomed("39607008")],
    reasonCode,
  };
  expect(readProcedure(intake(), operation, "Procedure/o", new Map())).toEqual([
    {
      treatment: { site: "lung", kind: "surgery", note: "Partial lobectomy" },
      reference: "Procedure/o",
      code: "359615001",
    },
  ]);
  const drug = {
    status: "stopped",
    statusReason: snomed("407563006"),
    medicationCodeableConcept: { text: "cisplatin" },
    reasonCode,
  };
  expect(readMedication(intake(), drug, "MedicationRequest/m")).toEqual([
    {
      treatment: { agent: "cisplatin", ongoing: false, stoppedBecause: "toxicity" },
      reference: "MedicationRequest/m",
      code: "",
    },
  ]);
  const unknown = { ...drug, status: "on-hold" };
  expect(readMedication(intake(), unknown, "m")[0]?.treatment).not.toHaveProperty("ongoing");
});
