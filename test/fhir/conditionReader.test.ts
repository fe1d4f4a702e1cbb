import { expect, it } from "vitest";
import { primaryBySnomed } from "../../src/fhir/codes.table.ts";
import { isForCancer, readCondition } from "../../src/fhir/conditionReader.ts";
import type { Intake } from "../../src/fhir/intake.ts";
import { existing } from "../../src/internal/guards.ts";
import { condition, icd10, snomed, verified } from "./resources.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("returns a secondary disease, offers the facts of a primary, drops the rest", () => {
  const at = intake();
  expect(readCondition(at, condition("a", icd10("C78.02")), "Condition/a")).toEqual([
    { site: "lung", confirmed: true, reference: "Condition/a", code: "C78.02", side: "left" },
  ]);
  expect(readCondition(at, condition("b", icd10("C64")), "Condition/b")).toEqual([]);
  expect(at.offers).toMatchObject([{ fact: "primary.site", value: "kidney" }]);
  expect(readCondition(at, condition("c", icd10("E11.9")), "Condition/c")).toEqual([]);
  expect(at.notes).toEqual([{ reference: "Condition/c", why: "no field of a case holds it: E11.9" }]);
});

const read = (code: object, fields: object = {}) => {
  const at = intake();
  return { at, found: readCondition(at, condition("a", code, fields), "Condition/a") };
};

it.each([
  ["refuted", "it is refuted"],
  ["entered-in-error", "it is entered in error"],
])("drops what is %s", (status, why) => {
  const { at, found } = read(icd10("C64"), { verificationStatus: verified(status) });
  expect([found, at.offers]).toEqual([[], []]);
  expect(at.notes).toEqual([{ reference: "Condition/a", why }]);
});

it.each<[string, object, string, string]>([
  [
    "a code and another display",
    icd10("C18.2", "Malignant neoplasm of lung"),
    "primary.site",
    'the code C18.2 is displayed as "Malignant neoplasm of lung"',
  ],
  [
    "a primary and a secondary code",
    { coding: [...icd10("C18.2").coding, ...icd10("C78.0").coding] },
    "extrathoracic.sites",
    "its codes say primary of the colorectal and secondary of the lung",
  ],
])("finds a conflict between %s", (_what, code, fact, why) => {
  const { at, found } = read(code);
  expect([found, at.offers]).toEqual([[], []]);
  expect(at.conflicts).toEqual([{ fact, references: ["Condition/a"], why }]);
  expect(at.notes).toEqual([{ reference: "Condition/a", why }]);
});

it("takes a comorbidity that is confirmed, and no side where the code holds none", () => {
  expect(read(icd10("J84.1")).at.offers).toMatchObject([{ fact: "patient.interstitialLungDisease", value: "present" }]);
  expect(read(icd10("I25.1")).at.offers).toMatchObject([{ fact: "patient.cardiac.coronaryDisease", value: true }]);
  const { at } = read(icd10("I25.1"), { verificationStatus: verified("provisional") });
  expect(at.notes).toEqual([{ reference: "Condition/a", why: "the diagnosis is not confirmed" }]);
  expect(read(icd10("C79.3")).found[0]).not.toHaveProperty("side");
});

it("reads a code of SNOMED CT in its own system alone", () => {
  const [code] = Object.keys(primaryBySnomed);
  expect(read(snomed(existing(code))).at.offers).toHaveLength(1);
  for (const none of [snomed("constructor"), { coding: [{ system: "http://loinc.org", code }] }]) {
    expect(read(none).at).toMatchObject({ offers: [], conflicts: [] });
  }
});

it("sees a cancer in the profile, the reason or the category", () => {
  expect(isForCancer({ meta: { profile: ["x/mcode-cancer-related-medication-request", 1] } })).toBe(true);
  expect(isForCancer({ meta: { profile: "x" }, reasonCode: [icd10("C78.0")] })).toBe(true);
  expect(isForCancer({ category: [{ coding: [{ code: "cancer" }] }] })).toBe(true);
  expect(isForCancer({ reasonCode: [icd10("I10")] })).toBe(false);
});
