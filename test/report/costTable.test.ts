import { expect, it } from "vitest";
import { costTable } from "../../src/report/costTable.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const upper = {
  lesions: [{ id: "a", lobe: "left-upper" }],
  plan: { stages: [{ resections: [{ lesions: ["a"], procedure: "lobectomy" }] }] },
};

it("prints every estimate with its share, what it leaves, its basis and its use", () => {
  const page = lines(costTable(contextOf(patientWith(upper))));
  expect(page.some((line) => /^\|Counting segments\|5 \(26\.3 %\)\|.*\|decides the result\|$/.test(line))).toBe(true);
  expect(page.some((line) => /^\|Lobar volumes\|4\.39 \(23\.1 %\)\|.*\|comparison\|$/.test(line))).toBe(true);
  const unmeasured = lines(costTable(contextOf(patientWith({ ...upper, lungFunction: null }))));
  expect(
    unmeasured.some((line) => /^\|Counting segments\|5 \(26\.3 %\)\|not recorded\|not recorded\|/.test(line)),
  ).toBe(true);
});

it("says which lung volume is used where no CT measured it", () => {
  const patient = { sex: "male", ageYears: 60, heightCm: 175 };
  const page = lines(costTable(contextOf(patientWith({ ...upper, patient })))).join("\n");
  expect(page).toMatch(/Lung volume not measured on CT\..*\(GLI 2021\): 5\d\d\d to 8\d\d\d mL, predicted 695\d mL\./);
  expect(page).toContain("On supine CT the lungs measure about a tenth less.");
  const onCt = lines(costTable(contextOf(patientWith({ ...upper, patient, lungs: { totalVolumeMl: 5600 } }))));
  expect(onCt.join("\n")).not.toContain("predicted 695");
});

it("is absent where nothing is removed", () => {
  expect(costTable(contextOf(caseOf()))).toEqual([]);
});
