import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { lungPicture } from "../../src/figures/lungPicture.ts";
import { english } from "../../src/words/english.ts";
import { caseOf } from "../candidacy/cases.ts";
import { manyLesions } from "./exampleCases.ts";

const pictureOf = (candidate: Candidate, small = false) => lungPicture(candidate, review(candidate), english, small);
const bodyOf = (candidate: Candidate): string => pictureOf(candidate).body.join("");

it("says what it shows, for a legend to explain, and where it ends", () => {
  const { shown, bottom } = pictureOf(manyLesions);
  expect(shown.places).toHaveLength(11);
  expect(shown).toMatchObject({ absent: ["left-superior-lingular"], obstructed: ["right-lateral"] });
  expect(bottom).toBeGreaterThan(506);
  expect(pictureOf(caseOf()).bottom).toBe(506);
});

it("rings a wedge only around a lesion that has a place", () => {
  const rings = (segments: boolean): number => {
    const lesion = { id: "a", diameterMm: 10, lobe: "right-lower" as const };
    const candidate = caseOf({
      lesions: [{ ...lesion, ...(segments ? { segments: ["right-superior"] } : {}) }],
      plan: { stages: [{ order: 1, resections: [{ lesions: ["a"], procedure: "wedge" }] }] },
    });
    return bodyOf(candidate).split('class="paper accent"').length - 1;
  };
  expect([rings(true), rings(false)]).toEqual([1, 0]);
});

it("writes below each lung what stays of it, unless it is small", () => {
  expect(bodyOf(manyLesions)).toContain("segments remain");
  expect(pictureOf(manyLesions, true).body.join("")).not.toContain("segments remain");
});

it("does not hide a small lesion behind a large one", () => {
  const svg = bodyOf(
    caseOf({
      lesions: [
        { lobe: "right-upper", segments: ["right-apical"], diameterMm: 5, depthMm: 20 },
        { lobe: "right-upper", segments: ["right-posterior"], diameterMm: 70 },
        { lobe: "right-upper", segments: ["right-anterior"] },
      ],
    }),
  );
  expect(svg.indexOf('r="56"')).toBeGreaterThan(0);
  expect(svg.indexOf('r="56"')).toBeLessThan(svg.indexOf('r="4" class="line ink"'));
  expect(svg.indexOf('r="56"')).toBeLessThan(svg.indexOf('d="M0-5L5 0L0 5L-5 0Z"'));
});
