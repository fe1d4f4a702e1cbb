import { describe, expect, it } from "vitest";
import { gateFactsOf, oligometastaticFactsOf } from "../../src/board/oligometastaticFactsOf.ts";
import { caseOf } from "../candidacy/cases.ts";

const facts = (fields: Record<string, unknown>) => oligometastaticFactsOf(caseOf(fields));
const detected = { lungMetastasisDetectedOn: "2026-10-20" };

it("leaves every question open where nothing is stated, and names what is missing", () => {
  const open = {
    polymetastaticBefore: undefined,
    oligometastaticBefore: undefined,
    moreThanSixMonths: { needs: ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"] },
    onSystemicTherapy: { needs: ["course.systemic"] },
    anyLesionProgressing: { needs: ["lesions"] },
    onSystemicTherapyWhenFound: { needs: ["course.lungMetastasisDetectedOn", "course.systemic"] },
  };
  expect(facts({})).toEqual(open);
  expect(facts({ course: { ...detected, systemic: null }, lesions: [] })).toEqual({
    ...open,
    moreThanSixMonths: { needs: ["primary.diagnosedOn"] },
    onSystemicTherapyWhenFound: { needs: ["course.systemic"] },
  });
});

it('reads a list without entries as "none", on whichever day the metastases were found', () => {
  const none = facts({ course: { systemic: [] } });
  expect([none.onSystemicTherapy, none.onSystemicTherapyWhenFound]).toEqual([false, false]);
});

it("takes the history as stated", () => {
  const result = facts({ course: { polymetastaticBefore: false, oligometastaticBefore: true } });
  expect([result.polymetastaticBefore, result.oligometastaticBefore]).toEqual([false, true]);
  expect(facts({ course: { polymetastaticBefore: true } }).polymetastaticBefore).toBe(true);
});

it.each([
  ["2026-04-20", false],
  ["2026-04-19", true],
  ["2026-04", { needs: ["primary.diagnosedOn"] }],
  [undefined, { needs: ["primary.diagnosedOn"] }],
])("counts six months from the diagnosis: %s", (diagnosedOn, late) => {
  expect(facts({ primary: { diagnosedOn }, course: detected }).moreThanSixMonths).toEqual(late);
});

it("names the one date of the six months that is missing or lacks its day", () => {
  const late = (primary: object, course: object) => facts({ primary, course }).moreThanSixMonths;
  const detection = { needs: ["course.lungMetastasisDetectedOn"] };
  expect(late({ diagnosedOn: "2026-04" }, {})).toEqual(detection);
  expect(late({ diagnosedOn: "2026-04-20" }, { lungMetastasisDetectedOn: "2026-10" })).toEqual(detection);
});

const state = (at: number) => ({ needs: [`extrathoracic.sites.${at}.state`] });
it.each([
  [["growing", "stable"], undefined, true],
  [["new"], undefined, true],
  [["stable", "responding", "vanished"], undefined, false],
  [["stable", undefined], undefined, { needs: ["lesions.1.course"] }],
  [["stable"], [{ state: "growing" }], true],
  [["stable"], [{ state: "stable" }], false],
  [["stable"], [{ state: "stable" }, {}], state(1)],
])("says whether any lesion grows: %o, elsewhere %o", (courses, sites, grows) => {
  const lesions = [...courses.map((course) => ({ course })), { nature: "benign", course: "growing" }];
  expect(facts({ lesions, extrathoracic: { sites } }).anyLesionProgressing).toEqual(grows);
});

it.each([
  [[{ state: "growing" }], true],
  [[{ state: "stable" }], { needs: ["lesions"] }],
])("says that a site outside the chest grows where no lesion of the lungs is listed: %o", (sites, grows) => {
  expect(facts({ extrathoracic: { sites } }).anyLesionProgressing).toEqual(grows);
  expect(facts({ lesions: [], extrathoracic: { sites } }).anyLesionProgressing).toEqual(grows);
});

it.each([
  [{ diameterMm: 12, previousDiameterMm: 10 }, true],
  [{ diameterMm: 10, previousDiameterMm: 12 }, false],
  [{ diameterMm: 11, previousDiameterMm: 10 }, { needs: ["lesions.0.course"] }],
  [{ diameterMm: 1.73, previousDiameterMm: 0 }, { needs: ["lesions.0.course"] }],
  [{ diameterMm: 12, previousDiameterMm: null }, { needs: ["lesions.0.course"] }],
  [{ diameterMm: null, previousDiameterMm: 10 }, { needs: ["lesions.0.course"] }],
  [{ diameterMm: 12, previousDiameterMm: 10, course: "stable" }, false],
])("reads growth from two sizes where no course is stated: %o", (lesion, grows) => {
  expect(facts({ lesions: [lesion] }).anyLesionProgressing).toEqual(grows);
});

it("takes no growth of a lung cancer for growth of a metastasis", () => {
  const cancer = { nature: "proven-primary-lung-cancer", course: "growing" };
  expect(facts({ lesions: [cancer, { course: "stable" }] }).anyLesionProgressing).toBe(false);
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
    const result = gate({ extrathoracic });
    expect(result.extrathoracicMetastases).toEqual(number);
    expect(result.allSitesTreatable).toBe(treatable);
  });

  it("does not call the lungs treatable unless the plan removes all of it, nor untreatable because it does not", () => {
    for (const removed of ["unmet", "unknown"] as const) {
      expect(gate({ extrathoracic: { state: "none-found" } }, removed).allSitesTreatable).toBe(undefined);
    }
  });
});
