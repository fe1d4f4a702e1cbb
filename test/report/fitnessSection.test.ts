import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { fitnessSection } from "../../src/report/fitnessSection.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const page = (fields: Parameters<typeof patientWith>[0]) => lines(fitnessSection(contextOf(patientWith(fields))));

it("has the table of the pathways and what they assumed to be negative", () => {
  expect(page({})[0]).toBe("## Published fitness pathways");
  expect(page({}).at(-1)).toMatch(/^Assumed negative \(not recorded\): .*cardiac evaluation.*\.$/);
  expect(page({ patient: { cardiac: { highRiskEvaluation: false } } }).join()).not.toContain("Assumed negative");
});

it("states what the cardiac index calls for, and what it lacks", () => {
  const line = (cardiac: object) => page({ patient: { cardiac } }).at(-1);
  expect(line({ coronaryDisease: true, strokeOrTia: false, creatinineUmolPerL: 190 })).toMatch(
    /index: 2\.5, class C of Ferguson 2014.* \[\d+\]; calls for further cardiac evaluation\.$/,
  );
  expect(line({ coronaryDisease: false, strokeOrTia: false, creatinineUmolPerL: 80 })).toContain(
    "calls for no further",
  );
  expect(line({ coronaryDisease: true })).toMatch(
    /index: 1\.5 to 4 \[\d+\]; .*cannot be assessed\. Not recorded: .*creatinine.*\.$/,
  );
});

it("is the index alone where no pathway has a fact, and empty without either", () => {
  const none = { fitness: undefined, cardiacIndex: undefined };
  expect(lines(fitnessSection(contextOf(article, none)))).toEqual([]);
  const { cardiacIndex } = review(patientWith({ patient: { cardiac: { coronaryDisease: true } } }));
  expect(lines(fitnessSection(contextOf(article, { ...none, cardiacIndex })))).toHaveLength(2);
});

it("says of every pathway whether it covers the interstitial lung disease that was found", () => {
  const found = (interstitialLungDisease: string) =>
    page({ patient: { interstitialLungDisease } }).filter((line) => line.includes("; interstitial lung disease ("));
  expect(found("present").find((line) => line.startsWith("|BTS 2001 "))).toContain(
    "(present here): excluded by the text",
  );
  expect(found("suspected").join("\n")).toContain("(suspected here): not mentioned in the part that was read");
  expect(found("none-on-ct")).toEqual([]);
});
