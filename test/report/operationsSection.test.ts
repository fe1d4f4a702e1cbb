import { expect, it } from "vitest";
import { operationsSection } from "../../src/report/operationsSection.ts";
import { article, caseOf, patientWith } from "../candidacy/cases.ts";
import { exampleCase } from "../figures/exampleCases.ts";
import { contextOf, lines } from "./contexts.ts";

it("lists every operation looked at, with its cost and what speaks for and against it, each reason once", () => {
  const page = lines(operationsSection(contextOf(article)));
  expect(page.filter((line) => line.startsWith("- **"))).toEqual(['- **Lesion "surface"**', '- **Lesion "deep"**']);
  const [first] = page.filter((line) => line.includes("- Segmentectomy (1 segment)"));
  expect(first).toMatch(/: clears it\. For: /);
  expect(page.join("\n")).toMatch(/does not clear it\. Against: .*; /);
  expect(page.join("\n")).toContain("cannot be assessed.");
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
