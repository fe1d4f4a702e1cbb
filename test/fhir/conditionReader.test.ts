import { expect, it } from "vitest";
import { isForCancer, readCondition } from "../../src/fhir/conditionReader.ts";
import type { Intake } from "../../src/fhir/intake.ts";
import { condition, icd10 } from "./resources.ts";

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

it("sees a cancer in the profile, the reason or the category", () => {
  expect(isForCancer({ meta: { profile: ["x/mcode-cancer-related-medication-request", 1] } })).toBe(true);
  expect(isForCancer({ meta: { profile: "x" }, reasonCode: [icd10("C78.0")] })).toBe(true);
  expect(isForCancer({ category: [{ coding: [{ code: "cancer" }] }] })).toBe(true);
  expect(isForCancer({ reasonCode: [icd10("I10")] })).toBe(false);
});
