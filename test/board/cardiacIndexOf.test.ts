import { expect, it } from "vitest";
import { cardiacIndexOf } from "../../src/board/cardiacIndexOf.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { patientWith } from "../candidacy/cases.ts";

const index = (cardiac: object | null | undefined, more: object = {}) => {
  const candidate = patientWith({ patient: { cardiac }, ...more });
  return cardiacIndexOf(candidate, candidacy(candidate));
};

it("adds up what is known of the heart, with the extent of the plan", () => {
  const cardiac = { coronaryDisease: false, strokeOrTia: true, creatinineUmolPerL: 80 };
  expect(index(cardiac)).toMatchObject({ score: { least: 1.5, most: 1.5 }, riskClass: "B", needs: [] });
  const stages = [{ resections: [{ lesions: ["surface", "deep"], procedure: "pneumonectomy" }] }];
  expect(index(cardiac, { plan: { stages } })?.score).toEqual({ least: 3, most: 3 });
});

it("is a range where an item is not known", () => {
  expect(index({ coronaryDisease: true })).toMatchObject({ score: { least: 1.5, most: 4 } });
});

it.each([undefined, null, {}, { highRiskEvaluation: true }, { coronaryDisease: null, note: "seen" }])(
  "is left out where nothing it adds is known: %j",
  (cardiac) => {
    expect(index(cardiac)).toBeUndefined();
  },
);

it("is left out where nobody is described", () => {
  const candidate = patientWith({ patient: null });
  expect(cardiacIndexOf(candidate, candidacy(candidate))).toBeUndefined();
});
