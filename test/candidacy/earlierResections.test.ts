import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { resectionsNotCounted, sideNamed } from "../../src/candidacy/earlierResections.ts";

const of = (treatment: object | null, absentSegments?: readonly string[]) =>
  resectionsNotCounted({ lungs: { absentSegments }, course: { localTreatments: [treatment] } } as Parameters<
    typeof resectionsNotCounted
  >[0]).map(({ segments, counted, stated }) => [segments, counted, stated]);

const besides = (treatment: object, there: object) =>
  resectionsNotCounted({ course: { localTreatments: [treatment] }, ...there } as Parameters<
    typeof resectionsNotCounted
  >[0]).map(({ segments, counted, stated }) => [segments, counted, stated]);

describe("an earlier resection that the lungs do not show", () => {
  it.each([
    // The units of the dossier: right lung 10, left lung 9, right lower lobe 5, left upper lobe 5, middle lobe 2.
    [{ segmentsRemoved: 9 }, undefined, [[9, 0, true]]],
    [{ segmentsRemoved: 3 }, segmentsOf("right-upper"), []],
    [{ segments: ["left-superior", "left-lateral-basal"] }, ["left-superior"], [[2, 1, true]]],
    [{ kind: "pneumonectomy left lung" }, undefined, [[9, 0, false]]],
    [{ site: "right lung", kind: "Pneumonectomy" }, [], [[10, 0, false]]],
    [{ site: "right lower lobe", kind: "lobectomy" }, [], [[5, 0, false]]],
    [{ site: "right lower lobe", kind: "lobectomy" }, segmentsOf("right-lower"), []],
    [{ kind: "left upper lobectomy" }, segmentsOf("left-lower"), [[5, 0, false]]],
    [{ site: "right middle lobe", kind: "lobectomy", segmentsRemoved: 2 }, [], [[2, 0, true]]],
    [{ site: "right lung", kind: "three wedges", segmentsRemoved: 0 }, [], []],
    [{ site: "lung", kind: "lobectomy" }, [], []],
    [{ site: "liver, right lobe", kind: "resection" }, [], []],
  ])("%j with %j absent: %j", (treatment, absent, expected) => {
    expect(of(treatment, absent)).toEqual(expected);
  });

  it.each([
    // A wedge leaves its segment: what holds a lesion today, or is to be removed, is there.
    [{ segments: ["right-apical"] }, { lesions: [{ segments: ["right-apical"] }] }],
    [{ segments: ["right-apical"], segmentsRemoved: 1 }, { lesions: [{ segments: ["right-apical"] }] }],
    [
      { segments: ["right-apical"] },
      { plan: { stages: [{}, { resections: [{ procedure: "segmentectomy", segments: ["right-apical"] }] }] } },
    ],
  ])("%j beside %j warns, and decides nothing", (treatment, there) => {
    expect(besides(treatment, there)).toEqual([[1, 0, false]]);
    expect(besides(treatment, {})).toEqual([[1, 0, true]]);
  });

  it("takes a lobe to be there in part where it holds a lesion of unknown segment", () => {
    const there = { lesions: [{ lobe: "right-middle" }] };
    expect(besides({ segments: ["right-lateral", "right-medial"] }, there)).toEqual([[2, 0, false]]);
    expect(besides({ segments: ["right-lateral"] }, there)).toEqual([[1, 0, true]]);
    expect(besides({ segments: ["right-apical"] }, there)).toEqual([[1, 0, true]]);
  });

  it("counts a number that the names do not account for against all absent segments", () => {
    const more = { segments: ["right-apical"], segmentsRemoved: 2 };
    expect(of(more, ["right-apical"])).toEqual([[2, 1, true]]);
    expect(of(more, ["right-apical", "right-posterior"])).toEqual([]);
    expect(of(more, ["left-superior", "right-posterior"])).toEqual([[1, 0, true]]);
  });

  it("cannot have taken more segments than there are", () => {
    expect(() => of({ segmentsRemoved: 20 })).toThrow(
      new RangeError("Cannot judge candidacy: segmentsRemoved must be a whole number from 0 to 19, got 20"),
    );
    expect(resectionsNotCounted({})).toEqual([]);
  });

  it("names a side only where its words name one", () => {
    expect(sideNamed({ site: "left lung" })).toBe("left");
    expect(sideNamed({ site: "both lungs, left and right" })).toBeUndefined();
    expect(sideNamed({})).toBeUndefined();
  });
});
