import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { isDrawn, lesionPlaces, unitsPerMm } from "../../src/figures/lesionPlaces.ts";
import { hila, hilumRadius, lobeShapes, lungShapes, type Place } from "../../src/figures/lungShapes.table.ts";
import { existing } from "../../src/internal/guards.ts";

function placesOf(...lesions: readonly unknown[]) {
  return lesionPlaces(lesions as readonly LungLesion[]);
}

const fromHilum = ([x, y]: Place, side: "right" | "left" = "right"): number =>
  Math.hypot(x - hila[side][0], y - hila[side][1]);

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
  const anterior = { segments: ["right-anterior"], lobe: "right-upper", diameterMm: 12 };

  it("lies in its segment, as far from the edge as it is deep, to scale", () => {
    const [surface] = placesOf({ ...anterior, depthMm: 0 });
    const [deep] = placesOf({ ...anterior, depthMm: 30 });
    expect(surface).toMatchObject({ known: "depth", label: "1", radius: 6 * unitsPerMm });
    expect(fromHilum(existing(existing(surface).at)) - fromHilum(existing(existing(deep).at))).toBeCloseTo(
      30 * unitsPerMm,
    );
    const [deepest] = placesOf({ ...anterior, depthMm: 300 });
    expect(fromHilum(existing(existing(deepest).at))).toBeCloseTo(hilumRadius + 6 * unitsPerMm);
  });

  it("lies at the hilum where it is against a lobar or larger structure, with its segment or its lobe alone", () => {
    const bronchus = { structure: "bronchus", order: "lobar", relation: "abuts" };
    for (const lesion of [anterior, { lobe: "right-upper", diameterMm: 12 }]) {
      const [mass] = placesOf({ ...lesion, depthMm: 3, adjacent: [bronchus] });
      expect(existing(mass).known).toBe("central");
      expect(fromHilum(existing(existing(mass).at))).toBeCloseTo(hilumRadius + 6 * unitsPerMm);
    }
    const [near] = placesOf({ ...anterior, adjacent: [{ structure: "esophagus", distanceMm: 10 }] });
    expect(fromHilum(existing(existing(near).at))).toBeCloseTo(hilumRadius + 16 * unitsPerMm);
  });

  it("is not central beside a segmental branch, far from a large one, or where no distance is recorded", () => {
    for (const adjacent of [
      [{ structure: "bronchus", order: "segmental", relation: "abuts" }],
      [{ structure: "bronchus", order: "main", distanceMm: 21 }],
      [{ structure: "heart", relation: "near" }],
    ])
      expect(existing(placesOf({ ...anterior, depthMm: 3, adjacent })[0]).known).toBe("depth");
  });

  it("stands in the middle of its segments, as unknown, where its depth is not recorded", () => {
    expect(placesOf(anterior)[0]).toMatchObject({ known: "segment", at: lungShapes["right-anterior"].spot });
    const [a, b] = [lungShapes["left-anterior"].spot, lungShapes["left-apicoposterior"].spot];
    expect(placesOf({ segments: ["left-anterior", "left-apicoposterior"] })[0]?.at).toEqual([
      (a[0] + b[0]) / 2,
      (a[1] + b[1]) / 2,
    ]);
  });

  it("stands nowhere where no segment is recorded, or what is written is none", () => {
    for (const lobe of ["left-lower", undefined, null, "left-middle", "__proto__"])
      expect(placesOf({ lobe, segments: lobe === "left-lower" ? [] : ["toString"], depthMm: 3 })).toEqual([
        { lesion: 0, label: "1", known: "nothing", vanished: false },
      ]);
  });

  it("has its id for a label, and no size where it was not measured or is no longer visible", () => {
    expect(placesOf({ id: "a", diameterMm: null })).toEqual([
      { lesion: 0, label: "a", known: "nothing", vanished: false },
    ]);
    expect(placesOf({ diameterMm: 6, course: "vanished" })[0]).not.toHaveProperty("radius");
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
      const apart = Math.hypot(
        existing(one.at)[0] - existing(other.at)[0],
        existing(one.at)[1] - existing(other.at)[1],
      );
      expect(apart).toBeGreaterThan(existing(one.radius) + existing(other.radius));
    }
  }
  expect(five[5]?.at).toEqual(lungShapes["left-superior"].spot);
});

it("distinguishes what is drawn from what only looks like a name", () => {
  expect(isDrawn("right-apical")).toBe(true);
  expect(isDrawn("constructor" as "right-apical")).toBe(false);
});
