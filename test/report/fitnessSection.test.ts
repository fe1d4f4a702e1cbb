import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { fitnessSection } from "../../src/report/fitnessSection.ts";
import { article, patientWith } from "../candidacy/cases.ts";

const name = (at: number): string => `lesion ${at + 1}`;
const section = (fields: object) => {
  const candidate = patientWith(fields as never);
  return fitnessSection(candidate, review(candidate), [], name);
};

it("has the table of the pathways and what they took as negative", () => {
  const page = section({});
  expect(page.slice(0, 3)).toEqual([
    "## What the published pathways say of this plan",
    "",
    "| Pathway | Written for | Says, in its own words | Basis |",
  ]);
  expect(page.slice(-2)).toEqual(["", "Assumed (not recorded): cardiac evaluation."]);
});

it("says what the cardiac index asks for", () => {
  const line = (cardiac: object) => section({ patient: { cardiac } }).at(-1);
  expect(line({ coronaryDisease: true, strokeOrTia: false, creatinineUmolPerL: 190 })).toBe(
    "Thoracic revised cardiac risk index: 2.5, class C of the four of Ferguson 2014 [10]; it asks for further cardiac evaluation.",
  );
  expect(line({ coronaryDisease: false, strokeOrTia: false, creatinineUmolPerL: 80 })).toBe(
    "Thoracic revised cardiac risk index: 0, class A of the four of Ferguson 2014 [10]; it asks for no further cardiac evaluation.",
  );
  expect(line({ coronaryDisease: true })).toBe(
    "Thoracic revised cardiac risk index: 1.5 to 4 [10]; whether it asks for further cardiac evaluation is open. Not known: stroke or transient ischemic attack and creatinine (µmol/L).",
  );
});

it("is the index alone where no pathway has a fact, and nothing where neither is there", () => {
  const { fitness: _, ...silent } = review(article);
  expect(fitnessSection(article, silent, [], name)).toEqual([]);
  const { cardiacIndex } = review(patientWith({ patient: { cardiac: { coronaryDisease: true } } }));
  expect(fitnessSection(article, { ...silent, cardiacIndex: cardiacIndex! }, [], name)).toHaveLength(4);
  const stated = section({ patient: { cardiac: { highRiskEvaluation: false } } });
  expect(stated.join()).not.toContain("Assumed (not recorded)");
});

it("says of every pathway how it stands to the lung disease that was found", () => {
  const rows = (interstitialLungDisease: string) =>
    section({ patient: { interstitialLungDisease } }).filter((line) => line.includes("interstitial lung disease ("));
  expect(rows("present")).toHaveLength(9);
  const excluded = rows("present").filter((row) => row.includes("excluded by the text"));
  expect(excluded).toHaveLength(1);
  expect(excluded[0]).toContain("| BTS 2001 ");
  expect(rows("present")[0]).toContain(
    "interstitial lung disease (present here): not mentioned in the part that was read",
  );
  expect(rows("suspected")[0]).toContain("interstitial lung disease (suspected here)");
  expect(rows("none-on-ct")).toEqual([]);
});
