import { expect, it } from "vitest";
import { operationsSection } from "../../src/report/operationsSection.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";
import { exampleCase } from "../figures/exampleCases.ts";
import { contextOf, lines } from "./contexts.ts";

it("lists every operation considered, with its cost and the arguments for and against it, each reason once", () => {
  const page = lines(operationsSection(contextOf(article)));
  const [first] = page.filter((line) => line.startsWith('- Segmentectomy of lesion "deep" (1 segment)'));
  expect(first).toMatch(/: clears it\. For: /);
  expect(page.join("\n")).toMatch(/does not clear it\. Against: .*; /);
  expect(page.join("\n")).toContain("cannot be assessed.");
  expect(page.join("\n")).not.toMatch(/(For|Against): *(\.|$)/m);
});

it("says once what holds of several lesions alike", () => {
  const page = lines(operationsSection(contextOf(exampleCase("sarcoma-nine-lesions"))));
  expect(page).toContain(
    '- Lobectomy of lesions "R4", "R5", "L1" and "L2" (5 segments): clears it. For: the whole lobe is removed.',
  );
  expect(page.filter((line) => line.includes("wedge (planned)"))).toHaveLength(1);
});

it("adds what a series found of many wedges and of operating on both sides", () => {
  expect(lines(operationsSection(contextOf(exampleCase("sarcoma-nine-lesions")))).at(-1)).toMatch(
    /^9 wedge resections: .*\[1\]/,
  );
  expect(lines(operationsSection(contextOf(exampleCase("colorectal-bilateral")))).at(-1)).toMatch(
    /both sides, FEV1 was about/,
  );
});

it("is no section without a lesion", () => {
  expect(operationsSection(contextOf(caseOf()))).toEqual([]);
  expect(operationsSection(contextOf(patientWith({ lesions: [] })))).toEqual([]);
});
