import { expect, it } from "vitest";
import { liverSection as sectionOf } from "../../src/board/liverSection.ts";
import { liverSection } from "../../src/report/liverSection.ts";
import type { Sources } from "../../src/report/sources.ts";
import { caseOf } from "../candidacy/cases.ts";

const page = (liver: unknown): string => {
  const sources: Sources = [];
  return liverSection(sectionOf(caseOf({ liver })), sources).join("\n");
};

it("is no section where no liver operation is planned", () => {
  expect(liverSection(undefined, [])).toEqual([]);
});

it("tells remnant, basis and day, that no count of segments stands behind it, and every line", () => {
  const told = page({
    resectionPlanned: true,
    remnantPercent: 22.4,
    remnantBasis: "standardized",
    volumetryOn: "2026-11-01",
    parenchyma: "healthy",
  });
  expect(told).toContain(
    "- Future liver remnant: 22.4 %, standardized, volumetry of 2026-11-01. It comes from volumetry and never from a count of liver segments.",
  );
  expect(told).toContain("The published lines for such a liver disagree: ");
  expect(told).toContain('"document-20-30-40" 20 % or more: meets [1] (read in an unpublished teaching text)');
  expect(told).toMatch(/"vauthey-25" above 25 %: does not meet \[\d\]/);
  expect(told).toMatch(/"shoup-25" above 25 %: does not meet, found on the other basis \[\d\]/);
});

it("tells what is not known", () => {
  const told = page({ resectionPlanned: true, parenchyma: "cirrhotic" });
  expect(told).toContain("- Future liver remnant: not known, basis not stated. ");
  expect(told).toMatch(/lines for such a liver: "document-20-30-40" cannot be judged; /);
});
