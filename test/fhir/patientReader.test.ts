import { expect, it } from "vitest";
import type { Intake } from "../../src/fhir/intake.ts";
import { readPatient } from "../../src/fhir/patientReader.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("reads gender and day of birth, and nothing else", () => {
  const at = intake();
  readPatient(at, { gender: "female", birthDate: "1961-05-02", name: "x" }, "Patient/p");
  expect(at.offers.map(({ fact, value, code }) => [fact, value, code])).toEqual([
    ["patient.sex", "female", "gender"],
    ["patient.bornOn", "1961-05-02", "birthDate"],
  ]);
  expect(at.notes).toEqual([]);
  readPatient(at, { gender: "unknown" }, "Patient/q");
  expect(at.notes).toEqual([{ reference: "Patient/q", why: "it holds neither male nor female nor a date of birth" }]);
});
