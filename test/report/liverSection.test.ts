import { expect, it } from "vitest";
import { liverSection } from "../../src/report/liverSection.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const page = (liver: unknown) => lines(liverSection(contextOf(patientWith({ liver })))).join("\n");

it("is no section where no liver resection is planned", () => {
  expect(lines(liverSection(contextOf(article)))).toEqual([]);
});

it("gives remnant, basis and day, and the verdict of every published threshold", () => {
  const liver = page({
    resectionPlanned: true,
    remnantPercent: 22.4,
    remnantBasis: "standardized",
    volumetryOn: "2026-11-01",
    parenchyma: "healthy",
  });
  expect(liver).toContain("Future liver remnant: 22.4 %, standardized, volumetry of 2026-11-01.");
  expect(liver).toContain("thresholds for such a liver disagree: ");
  expect(liver).toMatch(/"article-20-30-40" at least 20 %: met \[1\]/);
  expect(liver).toMatch(/"vauthey-25" above 25 %: not met \[\d\]/);
  expect(liver).toMatch(/"shoup-25" above 25 %: not met, on another basis \[\d\]/);
});

it("does not round a remnant onto a threshold it does not reach", () => {
  const liver = page({ resectionPlanned: true, remnantPercent: 19.96, parenchyma: "healthy" });
  expect(liver).toContain("Future liver remnant: 19.96 %");
  expect(liver).toContain('"article-20-30-40" at least 20 %: not met');
});

it("says what is not recorded", () => {
  const liver = page({ resectionPlanned: true, parenchyma: "cirrhotic" });
  expect(liver).toContain("Future liver remnant: not recorded, basis not recorded.");
  expect(liver).toContain('"article-20-30-40" not recorded: cannot be assessed');
});
