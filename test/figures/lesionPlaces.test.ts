import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { isDrawn, lesionPlaces, unitsPerMm } from "../../src/figures/lesionPlaces.ts";
import { lobeShapes, lungShapes } from "../../src/figures/lungShapes.table.ts";

function placesOf(...lesions: readonly unknown[]) {
  return lesionPlaces(lesions as readonly LungLesion[]);
}

it("draws every segment and every lobe inside the picture, each at a place of its own", () => {
  expect(Object.keys(lungShapes)).toEqual(segmentsOf());
  const places = [
    ...Object.values(lungShapes).flatMap(({ spot, label }) => [spot, label]),
    ...Object.values(lobeShapes).map(({ spot }) => spot),
  ];
  expect(new Set(places.map(String)).size).toBe(places.length);
  for (const [name, { spot, label }] of Object.entries(lungShapes)) {
    for (const [x, y] of [spot, label]) {
      expect(name.startsWith("right") ? x : 840 - x).toBeGreaterThan(30);
      expect(name.startsWith("right") ? x : 840 - x).toBeLessThan(390);
      expect(y).toBeGreaterThan(60);
      expect(y).toBeLessThan(490);
    }
  }
});

describe("a lesion", () => {
  it("stands in the middle of its segment, to scale", () => {
    expect(placesOf({ segments: ["right-anterior"], lobe: "right-upper", diameterMm: 12 })).toEqual([
      { lesion: 0, known: "segment", at: lungShapes["right-anterior"].spot, radius: 6 * unitsPerMm, vanished: false },
    ]);
  });

  it("stands between its segments where it lies in several", () => {
    const [a, b] = [lungShapes["left-anterior"].spot, lungShapes["left-apicoposterior"].spot];
    expect(placesOf({ segments: ["left-anterior", "left-apicoposterior"] })[0]?.at).toEqual([
      (a[0] + b[0]) / 2,
      (a[1] + b[1]) / 2,
    ]);
  });

  it("stands where the segments of its lobe meet where only that is known", () => {
    for (const segments of [undefined, null, []]) {
      expect(placesOf({ lobe: "left-lower", segments })).toEqual([
        { lesion: 0, known: "lobe", at: lobeShapes["left-lower"].spot, vanished: false },
      ]);
    }
  });

  it("stands nowhere where its lobe is not known, or is no lobe", () => {
    for (const lobe of [undefined, null, "left-middle", "__proto__"]) {
      expect(placesOf({ lobe, segments: ["toString"] })).toEqual([{ lesion: 0, known: "nothing", vanished: false }]);
    }
  });

  it("has no size where it was not measured or has vanished", () => {
    expect(placesOf({ diameterMm: null })[0]).not.toHaveProperty("radius");
    expect(placesOf({ diameterMm: 6, course: "vanished" })).toEqual([{ lesion: 0, known: "nothing", vanished: true }]);
  });
});

it("sets lesions at one spot side by side, so that none covers another", () => {
  const segments = ["right-superior"];
  const five = placesOf(...[30, 5, 8, 30, 12].map((diameterMm) => ({ segments, diameterMm })), {
    segments: ["left-superior"],
  });
  const together = five.slice(0, 5);
  for (const one of together) {
    for (const other of together.filter((each) => each !== one)) {
      const apart = Math.hypot(one.at![0] - other.at![0], one.at![1] - other.at![1]);
      expect(apart).toBeGreaterThan(one.radius! + other.radius!);
    }
  }
  expect(five[5]?.at).toEqual(lungShapes["left-superior"].spot);
});

it("tells what is drawn from what only looks like a name", () => {
  expect(isDrawn("right-apical")).toBe(true);
  expect(isDrawn("constructor" as "right-apical")).toBe(false);
});
