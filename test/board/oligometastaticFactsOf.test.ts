import { describe, expect, it } from "vitest";
import { gateFactsOf, oligometastaticFactsOf } from "../../src/board/oligometastaticFactsOf.ts";
import { caseOf } from "../candidacy/cases.ts";

const facts = (fields: Record<string, unknown>) => oligometastaticFactsOf(caseOf(fields));
const detected = { lungMetastasisDetectedOn: "2026-10-20" };

it("leaves every question open where nothing is stated", () => {
  const open = {
    polymetastaticBefore: undefined,
    oligometastaticBefore: undefined,
    moreThanSixMonths: undefined,
    onSystemicTherapy: undefined,
    anyLesionProgressing: undefined,
  };
  expect(facts({})).toEqual(open);
  expect(facts({ course: { ...detected, systemic: null }, lesions: [] })).toEqual(open);
});

it('reads a list without entries as "none", on whichever day the metastases were found', () => {
  expect(facts({ course: { ...detected, systemic: [] } }).onSystemicTherapy).toBe(false);
  expect(facts({ course: { systemic: [] } }).onSystemicTherapy).toBe(false);
});

it("takes the history as stated", () => {
  const told = facts({ course: { polymetastaticBefore: false, oligometastaticBefore: true } });
  expect([told.polymetastaticBefore, told.oligometastaticBefore]).toEqual([false, true]);
  expect(facts({ course: { polymetastaticBefore: true } }).polymetastaticBefore).toBe(true);
});

it.each([
  ["2026-04-20", false],
  ["2026-04-19", true],
  ["2026-04", undefined],
  [undefined, undefined],
])("counts six months from the diagnosis: %s", (diagnosedOn, late) => {
  expect(facts({ primary: { diagnosedOn }, course: detected }).moreThanSixMonths).toBe(late);
});

it.each([
  [[{ startedOn: "2026-09-01", ongoing: true }], true],
  [[{ startedOn: "2026-09-01", lastDoseOn: "2026-10-20" }], true],
  [[{ startedOn: "2026-09-01", lastDoseOn: "2026-10-19" }], false],
  [[{ startedOn: "2026-11-01", ongoing: true }], false],
  [[{ startedOn: "2026-11-01" }], false],
  [[{ lastDoseOn: "2024-01" }], false],
  [[{ startedOn: "2026-09-01" }], undefined],
  [[{ ongoing: true }], undefined],
  [[{ lastDoseOn: "2024-01" }, { startedOn: "2026-09-01", ongoing: true }], true],
  [[{ lastDoseOn: "2024-01" }, {}], undefined],
])("knows whether treatment was running when it was found: %o", (systemic, running) => {
  expect(facts({ course: { ...detected, systemic } }).onSystemicTherapy).toBe(running);
  expect(facts({ course: { systemic } }).onSystemicTherapy).toBe(undefined);
});

it.each([
  [["growing", "stable"], undefined, true],
  [["new"], undefined, true],
  [["stable", "responding", "vanished"], undefined, false],
  [["stable", undefined], undefined, undefined],
  [["stable"], [{ state: "growing" }], true],
  [["stable"], [{ state: "stable" }], false],
  [["stable"], [{}], undefined],
])("knows whether any lesion grows: %o, elsewhere %o", (courses, sites, grows) => {
  const lesions = [...courses.map((course) => ({ course })), { nature: "benign", course: "growing" }];
  expect(facts({ lesions, extrathoracic: { sites } }).anyLesionProgressing).toBe(grows);
});

it.each([
  [[{ state: "growing" }], true],
  [[{ state: "stable" }], undefined],
])("knows that a site outside the chest grows where no lesion of the lungs is listed: %o", (sites, grows) => {
  expect(facts({ extrathoracic: { sites } }).anyLesionProgressing).toBe(grows);
  expect(facts({ lesions: [], extrathoracic: { sites } }).anyLesionProgressing).toBe(grows);
});

describe("the gate of number", () => {
  const lesions = [{ nature: "proven-metastasis" }, { nature: "indeterminate" }];
  const gate = (fields: Record<string, unknown>, removed: "met" | "unmet" | "unknown" = "met") =>
    gateFactsOf(caseOf(fields), removed);

  it("counts the lungs as a range, and nothing without lesions", () => {
    expect(gate({ lesions }).lungMetastases).toEqual({ least: 1, most: 2 });
    expect(gate({ lesions: [] }).lungMetastases).toBe(undefined);
    expect(gate({ chest: { lesionListComplete: true } }).lesionListComplete).toBe(true);
  });

  it.each([
    [{ state: "none-found" }, { least: 0, most: 0 }, true],
    [{ state: "present", sites: [{ state: "resected" }, { state: "complete-response" }] }, { least: 0, most: 0 }, true],
    [{ state: "present", sites: [{ state: "stable", treatableWithCurativeIntent: true }] }, undefined, true],
    [{ state: "present", sites: [{ state: "growing", treatableWithCurativeIntent: false }] }, undefined, false],
    [{ state: "present", sites: [{ state: "stable" }] }, undefined, undefined],
    [{ state: "present" }, undefined, undefined],
    [undefined, undefined, undefined],
  ])("reads %o", (extrathoracic, number, treatable) => {
    const told = gate({ extrathoracic });
    expect(told.extrathoracicMetastases).toEqual(number);
    expect(told.allSitesTreatable).toBe(treatable);
  });

  it("does not call the lungs treatable unless the plan removes all of it, nor untreatable because it does not", () => {
    for (const removed of ["unmet", "unknown"] as const) {
      expect(gate({ extrathoracic: { state: "none-found" } }, removed).allSitesTreatable).toBe(undefined);
    }
  });
});
