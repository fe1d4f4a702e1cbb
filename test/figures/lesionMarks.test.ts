import { describe, expect, it } from "vitest";
import type { PlannedOperation } from "../../src/candidacy/plannedOperations.ts";
import { lesionMark, lesionNumber, wedgeMark } from "../../src/figures/lesionMarks.ts";
import type { LesionPlace } from "../../src/figures/lesionPlaces.ts";

const place: LesionPlace = { lesion: 2, known: "segment", at: [100, 50], radius: 9.6, vanished: false };
const { radius: _, ...unmeasured } = place;
const { at: __, ...nowhere } = place;

describe("the sign of a lesion", () => {
  it("is a filled circle to scale in a known segment", () => {
    expect(lesionMark(place)).toMatch(/^<circle cx="100" cy="50" r="9.6" class="line ink" .*fill-opacity/);
    expect(lesionMark(place)).not.toContain("dasharray");
  });

  it("is dashed and empty where the segment is not known", () => {
    for (const known of ["lobe", "nothing"] as const) {
      expect(lesionMark({ ...place, known })).toContain('class="line" stroke-width="1.6" stroke-dasharray="3 2.5"');
      expect(lesionMark({ ...place, known })).not.toContain("fill-opacity");
    }
  });

  it("is a diamond where it was not measured, a cross where it has vanished", () => {
    expect(lesionMark(unmeasured)).toContain('d="M0-5L5 0L0 5L-5 0Z" transform="translate(100 50)"');
    expect(lesionMark({ ...unmeasured, vanished: true })).toContain('d="M-4-4L4 4M4-4L-4 4"');
  });
});

it("numbers a lesion from 1, beside its edge", () => {
  expect(lesionNumber(place)).toMatch(/^<text x="111.6" y="54" [^>]*>3</);
  expect(lesionNumber(unmeasured)).toMatch(/^<text x="107" /);
});

it("rings a wedge, the other way in a later stage", () => {
  const wedge = (stage: number) => ({ stage }) as PlannedOperation;
  expect(wedgeMark("map", place, wedge(0))).toContain('r="17.6" fill="url(#map-planned)"');
  expect(wedgeMark("map", unmeasured, wedge(1))).toContain('r="13" fill="url(#map-planned-later)"');
});

it("draws what has no place at the corner, for whoever moves it", () => {
  expect(lesionMark(nowhere)).toContain('cx="0" cy="0"');
  expect(lesionNumber(nowhere)).toContain('x="11.6" y="4"');
  expect(wedgeMark("map", nowhere, { stage: 0 } as PlannedOperation)).toContain('cx="0" cy="0"');
});
