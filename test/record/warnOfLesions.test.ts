import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/record/parseCase.ts";

/** The doubts about a case that is accepted, each with its place and what it was compared with. */
function doubts(parts: object): readonly string[] {
  const read = parseCase({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, ...parts });
  if (!read.ok) return read.issues.map(({ message }) => message);
  return read.warnings.map(({ code, path, comparedWith }) =>
    [code, path, comparedWith?.path].filter(Boolean).join(" "),
  );
}

const lesion = (fields: object): object => ({ lesions: [fields] });

describe("a lesion", () => {
  it.each([
    [
      { diameterMm: 42, previousDiameterMm: 4.1 },
      "growth-implausible lesions.0.diameterMm lesions.0.previousDiameterMm",
    ],
    [
      { diameterMm: 4.1, previousDiameterMm: 42 },
      "growth-implausible lesions.0.diameterMm lesions.0.previousDiameterMm",
    ],
    [
      { diameterMm: 20, measuredOn: "2026-08-20", previousDiameterMm: 8, previousOn: "2026-08-01" },
      "growth-implausible lesions.0.diameterMm lesions.0.previousDiameterMm",
    ],
    [
      { course: "growing", diameterMm: 6, previousDiameterMm: 9 },
      "course-against-growth lesions.0.course lesions.0.previousDiameterMm",
    ],
    [
      { course: "responding", diameterMm: 9, previousDiameterMm: 6 },
      "course-against-growth lesions.0.course lesions.0.previousDiameterMm",
    ],
    [
      { course: "stable", diameterMm: 20, previousDiameterMm: 10 },
      "course-against-growth lesions.0.course lesions.0.previousDiameterMm",
    ],
    [
      { course: "stable", diameterMm: 5, previousDiameterMm: 10 },
      "course-against-growth lesions.0.course lesions.0.previousDiameterMm",
    ],
    [
      { course: "new", diameterMm: 6, previousDiameterMm: 5 },
      "course-against-growth lesions.0.course lesions.0.previousDiameterMm",
    ],
    [{ course: "vanished", diameterMm: 6 }, "course-against-growth lesions.0.course lesions.0.diameterMm"],
    [{ lobe: "right-upper", side: "left" }, "place-contradicts lesions.0.side lesions.0.lobe"],
    [
      { lobe: "right-upper", lobes: ["right-middle", "right-lower"] },
      "place-contradicts lesions.0.lobe lesions.0.lobes",
    ],
    [{ side: "left", lobes: ["right-middle", "right-lower"] }, "place-contradicts lesions.0.side lesions.0.lobes"],
    [{ side: "left", segments: ["right-superior"] }, "place-contradicts lesions.0.side lesions.0.segments"],
    [
      { crossesFissure: false, lobes: ["right-middle", "right-lower"] },
      "place-contradicts lesions.0.crossesFissure lesions.0.lobes",
    ],
    [
      { adjacent: [{ structure: "heart", relation: "invades", distanceMm: 294 }] },
      "distance-against-relation lesions.0.adjacent.0.distanceMm lesions.0.adjacent.0.relation",
    ],
    [
      { adjacent: [{ structure: "heart", relation: "compresses", distanceMm: 2 }] },
      "distance-against-relation lesions.0.adjacent.0.distanceMm lesions.0.adjacent.0.relation",
    ],
    [
      { adjacent: [{ structure: "heart", relation: "near", distanceMm: 0 }] },
      "distance-against-relation lesions.0.adjacent.0.distanceMm lesions.0.adjacent.0.relation",
    ],
  ])("is doubted where two facts contradict: %j", (fields, doubt) => {
    expect(doubts(lesion(fields))).toEqual([doubt]);
  });

  it.each([
    { course: "growing", diameterMm: 9, previousDiameterMm: 6, measuredOn: "2026-08-01", previousOn: "2026-02-01" },
    { course: "stable", diameterMm: 7, previousDiameterMm: 5 },
    { course: "vanished", diameterMm: 0, previousDiameterMm: 8 },
    { course: "responding", diameterMm: 6, previousDiameterMm: 9 },
    { course: "growing", diameterMm: 9, previousDiameterMm: 10 },
    { course: "responding", diameterMm: 10, previousDiameterMm: 8 },
    { course: "new", diameterMm: 9, previousDiameterMm: 0 },
    { side: "right", segments: ["right-superior"] },
    { lobes: ["right-upper", "right-lower"], segments: ["right-anterior", "right-superior"], crossesFissure: true },
    { lobe: "right-upper", side: "right", lobes: ["right-upper", "right-middle"], crossesFissure: true },
    {
      adjacent: [
        { structure: "vessel", relation: "near", distanceMm: 3 },
        { structure: "heart", relation: "abuts", distanceMm: 0 },
      ],
    },
  ])("is not doubted where they fit: %j", (fields) => {
    expect(doubts(lesion(fields))).toEqual([]);
  });
});

describe("a summary of lesions", () => {
  const two = [
    { lobe: "left-lower", diameterMm: 20 },
    { lobe: "right-lower", diameterMm: 8 },
  ];
  it.each([
    [{ count: 1 }, "summary-against-lesions course.lesionSummary.count lesions"],
    [{ count: 5, countIsAtLeast: false }, "summary-against-lesions course.lesionSummary.count lesions"],
    [{ largestMm: 12 }, "summary-against-lesions course.lesionSummary.largestMm lesions.0.diameterMm"],
    [{ bilateral: false }, "summary-against-lesions course.lesionSummary.bilateral lesions"],
    [
      { largestMm: 60, countIsAtLeast: false },
      "summary-against-lesions course.lesionSummary.largestMm lesions.0.diameterMm",
    ],
  ])("is doubted beside the lesions listed: %j", (lesionSummary, doubt) => {
    expect(doubts({ course: { lesionSummary }, lesions: two })).toEqual([doubt]);
  });

  it.each([
    [{ count: 5 }, two, "summary-against-lesions course.lesionSummary.count lesions"],
    [{ largestMm: 60 }, two, "summary-against-lesions course.lesionSummary.largestMm lesions.0.diameterMm"],
    [{ bilateral: true }, two.slice(1), "summary-against-lesions course.lesionSummary.bilateral lesions"],
    [{ bilateral: true }, [{ side: "left" }], "summary-against-lesions course.lesionSummary.bilateral lesions"],
    [{ largestMm: 21.5 }, two, undefined],
    [{ largestMm: 60 }, [...two, {}], undefined],
    [{ bilateral: true }, [two[0], {}], undefined],
    [{ bilateral: false }, two.slice(1), undefined],
  ])("is doubted beside a list that is complete: %j", (lesionSummary, lesions, doubt) => {
    const course = { lesionSummary };
    expect(doubts({ course, lesions, chest: { lesionListComplete: true } })).toEqual(doubt ? [doubt] : []);
    expect(doubts({ course, lesions })).toEqual([]);
  });

  it.each([
    [{ count: 0, largestMm: 12 }, "values-disagree course.lesionSummary.largestMm course.lesionSummary.count"],
    [{ count: 1, bilateral: true }, "values-disagree course.lesionSummary.bilateral course.lesionSummary.count"],
    [{ count: 1, countIsAtLeast: true, bilateral: true }, undefined],
    [{ count: 2, bilateral: true, largestMm: 12 }, undefined],
    [{ count: 1, bilateral: false, largestMm: 12 }, undefined],
  ])("is doubted where it contradicts itself: %j", (lesionSummary, doubt) => {
    expect(doubts({ course: { lesionSummary } })).toEqual(doubt ? [doubt] : []);
  });

  it("fits more lesions than are listed", () => {
    expect(doubts({ course: { lesionSummary: { count: 5, largestMm: 20, bilateral: true } }, lesions: two })).toEqual(
      [],
    );
    expect(doubts({ course: { lesionSummary: { count: 5 } } })).toEqual([]);
  });
});

it("doubts a lesion that is the same as another in place and measurements, not one that differs or has few", () => {
  const one = { id: "a", lobe: "right-lower", segments: ["right-superior"], diameterMm: 14, depthMm: 5 };
  expect(doubts({ lesions: [one, { ...one, id: "b", note: "second" }] })).toEqual([
    "lesion-twice lesions.1.diameterMm lesions.0.diameterMm",
  ]);
  expect(doubts({ lesions: [one, { ...one, id: "b", depthMm: 9 }] })).toEqual([]);
  const few = { lobe: "right-lower", diameterMm: 5 };
  expect(doubts({ lesions: [few, few, { ...few, depthMm: 0 }, { ...few, depthMm: 0 }] })).toEqual([]);
});
