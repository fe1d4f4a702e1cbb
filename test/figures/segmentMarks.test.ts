import { describe, expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import {
  airways,
  lobeLabel,
  operationHatched,
  segmentArea,
  segmentFilled,
  segmentLabel,
  segmentsTaken,
} from "../../src/figures/segmentMarks.ts";
import type { PlannedOperation } from "../../src/plan/plannedOperations.ts";
import { textsOf } from "./wellFormed.ts";

describe("a segment", () => {
  it("is gray where there is lung, white with a dashed border where there is none", () => {
    expect(segmentArea("right-apical", false)).toContain('class="shade faint"/>');
    expect(segmentArea("right-apical", true)).toContain('class="paper faint" stroke-dasharray="2 3"/>');
  });

  it("is named in lines, struck out where it is absent", () => {
    expect(textsOf(segmentLabel("right-medial-basal", false))).toEqual(["medial", "basal"]);
    expect(segmentLabel("right-medial-basal", false)).not.toContain("line-through");
    expect(segmentLabel("right-medial-basal", true)).toContain('text-decoration="line-through"');
  });
});

describe("an operation", () => {
  const lesions = [{ segments: ["left-superior"] }, {}] as readonly LungLesion[];
  const operation = (fields: Partial<PlannedOperation>) =>
    ({ procedure: "segmentectomy", stage: 0, lesions: [], ...fields }) as PlannedOperation;

  it("hatches its segments, the other way in a later stage", () => {
    expect(operationHatched(operation({ segments: ["right-apical", "right-anterior"] }), lesions)).toEqual([
      segmentFilled("right-apical", "planned"),
      segmentFilled("right-anterior", "planned"),
    ]);
    expect(operationHatched(operation({ segments: ["right-apical"], stage: 2 }), lesions)).toEqual([
      segmentFilled("right-apical", "planned-later"),
    ]);
    expect(operationHatched(operation({ segments: ["none" as "right-apical"] }), lesions)).toEqual([]);
  });

  it("hatches the segment of its lesion alone where the plan of a segmentectomy names none", () => {
    expect(operationHatched(operation({ lesions: [0, 1], lobe: "left-lower" }), lesions)).toEqual([
      segmentFilled("left-superior", "planned"),
    ]);
    expect(segmentsTaken(operation({ lesions: [0], procedure: "lobectomy" }), lesions)).toBeUndefined();
  });

  it("hatches its lobe more thinly where no segment is named, and nothing where no lobe is either", () => {
    expect(operationHatched(operation({ lesions: [1], lobe: "right-middle" }), lesions)).toEqual([
      segmentFilled("right-lateral", "planned-somewhere"),
      segmentFilled("right-medial", "planned-somewhere"),
    ]);
    expect(operationHatched(operation({}), lesions)).toEqual([]);
  });

  it("hatches nothing for a wedge, or where no operation is determined", () => {
    for (const procedure of ["wedge", "undetermined"] as const)
      expect(operationHatched(operation({ procedure, lobe: "right-middle" }), lesions)).toEqual([]);
  });
});

it("draws a hilum with an airway to every segment", () => {
  expect(airways("right").match(/M192 306L/g)).toHaveLength(10 + 3);
  expect(airways("left").match(/M648 306L/g)).toHaveLength(8 + 2);
  expect(airways("left")).toContain("<circle");
});

it("names lobes beside the lung they belong to", () => {
  expect(textsOf(lobeLabel("right-middle"))).toEqual(["right", "middle", "lobe"]);
  expect(lobeLabel("right-middle")).not.toContain("text-anchor");
  expect(lobeLabel("left-upper")).toContain('text-anchor="end"');
});
