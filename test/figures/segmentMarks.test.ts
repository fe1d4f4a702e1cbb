import { describe, expect, it } from "vitest";
import type { SegmentName } from "../../src/anatomy/segment.ts";
import { airways, operationHatched, segmentArea, segmentFilled, segmentName } from "../../src/figures/segmentMarks.ts";
import type { PlannedOperation } from "../../src/plan/plannedOperations.ts";

describe("a segment", () => {
  it("is gray where there is lung, white with a dashed border where there is none", () => {
    expect(segmentArea("right-apical", false)).toContain('class="shade faint"/>');
    expect(segmentArea("right-apical", true)).toContain('class="paper faint" stroke-dasharray="2 3"/>');
  });

  it("is named in lines around a place, struck out where it is absent", () => {
    const name = segmentName("right-medial-basal", [100, 50], false);
    expect(name).toMatchObject({ at: [100, 44.5], lines: ["medial", "basal"], kind: "halo", struck: false });
    expect(segmentName("right-apical", [100, 50], true)).toMatchObject({ at: [100, 50], kind: "quiet", struck: true });
  });
});

describe("an operation", () => {
  const operation = (fields: Partial<PlannedOperation>) =>
    ({
      procedure: "segmentectomy",
      stage: 0,
      lesions: [],
      units: { least: 1, most: 2 },
      ...fields,
    }) as PlannedOperation;
  const thinly = (...names: readonly SegmentName[]) => names.map((name) => segmentFilled(name, "planned-somewhere"));

  it("hatches its segments, the other way in a later stage", () => {
    expect(operationHatched(operation({ segments: ["right-apical", "right-anterior"] }), [])).toEqual([
      segmentFilled("right-apical", "planned"),
      segmentFilled("right-anterior", "planned"),
    ]);
    expect(operationHatched(operation({ segments: ["right-apical"], stage: 2 }), [])).toEqual([
      segmentFilled("right-apical", "planned-later"),
    ]);
    expect(operationHatched(operation({ segments: ["none" as "right-apical"] }), [])).toEqual([]);
  });

  it("hatches what it takes for sure, and thinly the rest of the lobe where it may take more than that", () => {
    const fields = { certain: ["left-superior"], lobe: "left-lower" } as const;
    expect(operationHatched(operation(fields), [])).toEqual([
      segmentFilled("left-superior", "planned"),
      ...thinly("left-anteromedial-basal", "left-lateral-basal", "left-posterior-basal"),
    ]);
    expect(operationHatched(operation({ ...fields, units: { least: 1, most: 1 } }), [])).toEqual([
      segmentFilled("left-superior", "planned"),
    ]);
  });

  it("hatches its lobe thinly where no segment is named, and no area without a lobe", () => {
    expect(operationHatched(operation({ lobe: "right-middle" }), [])).toEqual(thinly("right-lateral", "right-medial"));
    expect(operationHatched(operation({}), [])).toEqual([]);
  });

  it("hatches no segment that is absent", () => {
    expect(operationHatched(operation({ lobe: "right-middle" }), ["right-medial"])).toEqual(thinly("right-lateral"));
    expect(operationHatched(operation({ segments: ["right-medial"] }), ["right-medial"])).toEqual([]);
  });

  it("hatches nothing for a wedge, or where no operation is determined", () => {
    for (const procedure of ["wedge", "undetermined"] as const)
      expect(operationHatched(operation({ procedure, lobe: "right-middle" }), [])).toEqual([]);
  });
});

it("draws a hilum with an airway to every segment and lobe that is there", () => {
  expect(airways("right", []).match(/M192 306L/g)).toHaveLength(10 + 3);
  expect(airways("left", []).match(/M648 306L/g)).toHaveLength(8 + 2);
  expect(airways("right", ["right-lateral", "right-medial"]).match(/M192 306L/g)).toHaveLength(8 + 2);
  expect(airways("left", [])).toContain("<circle");
});
