import { expect, it } from "vitest";
import { absentReasonsOf, wishOf } from "../../src/board/statedSections.ts";
import { patientWith } from "../candidacy/cases.ts";

it("copies a wish without its note and without what says nothing", () => {
  const wish = { surgery: "accepts", priorities: null, note: "by phone" };
  expect(wishOf(patientWith({ patient: { wish } }))).toStrictEqual({ surgery: "accepts" });
  expect(wishOf(patientWith({ patient: { wish: { note: "by phone" } } }))).toBeUndefined();
  expect(wishOf(patientWith({ patient: null }))).toBeUndefined();
});

it("copies the reasons that are given", () => {
  const given = (absentReasons: unknown) =>
    absentReasonsOf(patientWith({ case: { schema: "metastasectomy/1", asOf: "2026-11-24", absentReasons } }));
  expect(given({ exercise: "unable", liver: null })).toStrictEqual({ exercise: "unable" });
  for (const none of [{}, { liver: null }, null, undefined]) expect(given(none)).toBeUndefined();
});
