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
  ])("is doubted beside the lesions listed: %j", (lesionSummary, doubt) => {
    expect(doubts({ course: { lesionSummary }, lesions: two })).toEqual([doubt]);
  });

  it("fits more lesions than are listed", () => {
    expect(doubts({ course: { lesionSummary: { count: 5, largestMm: 20, bilateral: true } }, lesions: two })).toEqual(
      [],
    );
    expect(doubts({ course: { lesionSummary: { count: 5 } } })).toEqual([]);
  });
});
