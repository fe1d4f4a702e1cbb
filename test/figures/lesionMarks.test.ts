import { describe, expect, it } from "vitest";
import { lesionLabel, lesionMark, wedgeMark } from "../../src/figures/lesionMarks.ts";
import type { LesionPlace } from "../../src/figures/lesionPlaces.ts";
import { lungShapes } from "../../src/figures/lungShapes.table.ts";

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

it("writes the label of a lesion beside its edge, cut where it is long", () => {
  expect(lesionLabel(place)).toMatch(/^<text x="112.6" y="54" [^>]*>deep</);
  expect(lesionLabel(unmeasured)).toMatch(/^<text x="108" /);
  expect(lesionLabel({ ...place, label: "a label of many letters" })).toContain("…<");
});

it("rings a wedge, the other way in a later stage", () => {
  expect(wedgeMark(place, { stage: 0 })).toContain('r="17.6" class="paper accent"');
  expect(wedgeMark(unmeasured, { stage: 0 })).not.toBe(wedgeMark(unmeasured, { stage: 1 }));
});

it("draws what has no place at the corner, for whoever moves it", () => {
  expect(lesionMark(nowhere)).toContain('cx="0" cy="0"');
  expect(lesionLabel(nowhere)).toContain('x="12.6" y="4"');
  expect(wedgeMark(nowhere, { stage: 0 })).toContain('cx="0" cy="0"');
});

describe("the label of a lesion", () => {
  const { label } = lungShapes["left-anterior"];
  const beside = (x: number): string => lesionLabel({ ...place, at: [x, label[1]] });

  it("stands to its left where on its right it would cover the name of a segment", () => {
    expect(beside(label[0] - 50)).toContain('text-anchor="end"');
    expect(beside(label[0] + 30)).not.toContain("text-anchor");
  });
});
