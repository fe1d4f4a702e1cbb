import { expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { article, caseOf } from "../candidacy/cases.ts";
import { exampleCase, exampleNames, manyLesions, picturedNames } from "./exampleCases.ts";
import { objections, textsOf } from "./wellFormed.ts";

function mapOf(candidate: Candidate): string {
  return lungMap(candidate, review(candidate));
}

const pictured = [...picturedNames, "second-operation-measured-after", "sarcoma-nine-lesions", "kidney-central"];

it.each([...pictured, "many-lesions"])("is, of %s, the picture that was looked at and approved", async (name) => {
  const candidate = name === "many-lesions" ? manyLesions : exampleCase(name);
  await expect(mapOf(candidate)).toMatchFileSnapshot(`__snapshots__/lungMap-${name}.svg`);
});

it.each(exampleNames)("is well formed for %s", (name) => {
  expect(objections(mapOf(exampleCase(name)))).toEqual([]);
});

it("names every segment and lobe once, beside both lungs", () => {
  const texts = textsOf(mapOf(caseOf())).slice(2);
  const names = segmentsOf().flatMap((name) => name.split("-").slice(1));
  expect(texts.filter((text) => names.includes(text)).sort()).toEqual([...names].sort());
  expect(texts).toEqual(expect.arrayContaining(["Right lung", "Left lung", "upper lobe", "right lower lobe"]));
});

it("gives a screen reader everything that is drawn", () => {
  const description = textsOf(mapOf(manyLesions))[1];
  expect(description).toContain("c: 12 mm; right medial basal; stage 1: segmentectomy of right medial basal.");
  expect(description).toContain("no lesion named: ; left upper lobe; stage 2: wedge resection.");
  expect(description).toContain("Absent: left superior lingular. Obstructed: right lateral.");
  expect(textsOf(mapOf(caseOf()))[1]).toContain("No lesion is listed.");
});

it("says whether the operations were planned or derived", () => {
  expect(textsOf(mapOf(article)).join("\n")).toContain("no plan recorded");
  expect(textsOf(mapOf(manyLesions)).join("\n")).not.toContain("no plan recorded");
});

it("keeps the planned resection of a map when another map of the page is hidden", () => {
  const first = mapOf(article);
  const second = mapOf(exampleCase("two-nodules"));
  for (const map of [first, second]) expect(map).not.toMatch(/ id=|url\(#|href/);
});

it("draws lesions without a segment below the lungs, in as many rows as they need", () => {
  const many = caseOf({ lesions: Array.from({ length: 9 }, () => ({ diameterMm: 60 })) });
  const svg = mapOf(many);
  expect(textsOf(svg)).toContain("Segment not recorded:");
  // 60 mm are 96 units wide and stand 80 apart: three fit into the 620 units of a row.
  const rows = new Set([...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)" r="48"/g)].map(([, y]) => y));
  // The first row stands its radius below 506, the next ones 2 * 48 + 8 below one another.
  expect([...rows]).toEqual(["554", "658", "762"]);
  expect(objections(svg)).toEqual([]);
  const huge = mapOf(caseOf({ lesions: [{ diameterMm: 390 }, { diameterMm: 390 }] }));
  expect(new Set([...huge.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)" r="312"/g)].map(([, y]) => y)).size).toBe(2);
});

it("is the same from a review that went through JSON", () => {
  expect(lungMap(manyLesions, JSON.parse(JSON.stringify(review(manyLesions))))).toBe(mapOf(manyLesions));
});
