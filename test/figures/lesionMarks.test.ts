import { describe, expect, it } from "vitest";
import { lesionMark, wedgeMark } from "../../src/figures/lesionMarks.ts";
import type { LesionPlace } from "../../src/figures/lesionPlaces.ts";

const place: LesionPlace = { lesion: 2, label: "deep", known: "depth", at: [100, 50], radius: 9.6, vanished: false };
const { radius: _, ...unmeasured } = place;
const { at: __, ...nowhere } = place;

describe("the sign of a lesion", () => {
  it("is a filled circle to scale where its place is recorded", () => {
    for (const known of ["depth", "central"] as const) {
      expect(lesionMark({ ...place, known })).toMatch(
        /^<circle cx="100" cy="50" r="9.6" class="line ink" .*fill-opacity/,
      );
      expect(lesionMark({ ...place, known })).not.toContain("dasharray");
    }
  });

  it("is dashed and empty where segment or depth is not recorded", () => {
    for (const known of ["segment", "nothing"] as const) {
      expect(lesionMark({ ...place, known })).toContain('class="line" stroke-width="1.6" stroke-dasharray="3 2.5"');
      expect(lesionMark({ ...place, known })).not.toContain("fill-opacity");
    }
  });

  it("is a diamond where it was not measured, a cross where it is no longer visible", () => {
    expect(lesionMark(unmeasured)).toContain('d="M0-5L5 0L0 5L-5 0Z" transform="translate(100 50)"');
    expect(lesionMark({ ...unmeasured, vanished: true })).toContain('d="M-4-4L4 4M4-4L-4 4"');
  });
});

it("rings a wedge, the other way in a later stage", () => {
  expect(wedgeMark(place, { stage: 0 })).toContain('r="17.6" class="paper accent"');
  expect(wedgeMark(unmeasured, { stage: 0 })).not.toBe(wedgeMark(unmeasured, { stage: 1 }));
});

it("draws what has no place at the corner, for whoever moves it", () => {
  expect(lesionMark(nowhere)).toContain('cx="0" cy="0"');
  expect(wedgeMark(nowhere, { stage: 0 })).toContain('cx="0" cy="0"');
});
