import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { paragraph } from "../../src/report/document.ts";
import { fittingLimits, page, wordCount } from "../../src/report/page.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { exampleCase, exampleNames } from "../figures/exampleCases.ts";
import { contextOf, lines } from "./contexts.ts";

describe("the page", () => {
  it("has the patient, the verdict, lesions, lung function, questions, orders and evidence, in this order", () => {
    const printed = lines(page(contextOf()));
    expect(printed.filter((line) => line.startsWith("#")).map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "# Lung metastasectomy: tumor board of 2026-11-24",
      "## Lesions",
      "## Lung function",
      "## Questions",
      "## To decide or order today",
      "## Evidence",
    ]);
    expect(printed[1]).toMatch(/^\*\*Patient:\*\*/);
    expect(printed[2]).toMatch(/^\*\*Meets the criteria/);
  });

  it("counts no words of what stands beside the lesions and is no picture", () => {
    expect(fittingLimits(contextOf(), [paragraph("a word ".repeat(400))])).toEqual(
      fittingLimits(contextOf(), [{ kind: "figure", svg: "" }]),
    );
  });

  it("says that everything is planned without surgery", () => {
    const ids = existing(article.lesions).map(({ id }) => id);
    const printed = lines(page(contextOf(patientWith({ plan: { otherTreatment: [{ lesions: ids }] } }))));
    expect(printed).toContain("## Lesions (planned without surgery)");
  });

  it.each(exampleNames)("has at most 450 words for %s", (file) => {
    expect(wordCount(page(contextOf(exampleCase(file))))).toBeLessThanOrEqual(450);
  });

  it("has at most 450 words for eighty lesions and long texts", () => {
    const text = Array(200).fill("word").join(" ");
    const lesions = Array.from({ length: 80 }, (_, at) => ({
      id: `${text} ${at}`.slice(-40),
      lobe: "left-upper",
      diameterMm: 9,
      tissue: { result: text },
    }));
    const entries = Array(40).fill({ agent: text, startedOn: "2025", response: text });
    const crowded = patientWith({
      lesions,
      course: { systemic: entries },
      primary: { site: "other", histology: text, biomarkers: Array(30).fill({ name: text, result: text }) },
      patient: { wish: { surgery: "declines", priorities: text } },
    });
    expect(parseCase(crowded).ok).toBe(true);
    expect(wordCount(page(contextOf(crowded)))).toBeLessThanOrEqual(450);
  });
});

it("counts words, and no signs", () => {
  expect(wordCount([paragraph("a - 40 % (b) …")])).toBe(3);
});

it("counts no word on an empty page", () => {
  expect(wordCount([])).toBe(0);
});
