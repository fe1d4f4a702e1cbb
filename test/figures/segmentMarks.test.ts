import { describe, expect, it } from "vitest";
import type { PlannedOperation } from "../../src/candidacy/plannedOperations.ts";
import { lungShapes } from "../../src/figures/lungShapes.table.ts";
import {
  lobeLabel,
  operationHatched,
  segmentArea,
  segmentFilled,
  segmentLabel,
} from "../../src/figures/segmentMarks.ts";
import { textsOf } from "./wellFormed.ts";

describe("a segment", () => {
  it("is gray where there is lung, white with a dashed border where there is none", () => {
    expect(segmentArea("right-apical", false)).toContain('class="shade faint"/>');
    expect(segmentArea("right-apical", true)).toContain('class="paper faint" stroke-dasharray="2 3"/>');
  });

  it("is named in lines, struck out where it is gone", () => {
    expect(textsOf(segmentLabel("right-medial-basal", false))).toEqual(["medial", "basal"]);
    expect(segmentLabel("right-medial-basal", false)).not.toContain("line-through");
    expect(segmentLabel("right-medial-basal", true)).toContain('text-decoration="line-through"');
  });

  it("takes a pattern", () => {
    expect(segmentFilled("map", "left-superior", "obstructed")).toBe(
      `<path d="${lungShapes["left-superior"].outline}" fill="url(#map-obstructed)"/>`,
    );
  });
});

describe("an operation", () => {
  const hatched = (fields: Partial<PlannedOperation>) =>
    operationHatched("map", { procedure: "segmentectomy", stage: 0, ...fields } as PlannedOperation).map(
      (path) => /#map-([a-z-]+)/.exec(path)?.[1],
    );

  it("hatches its segments, the other way in a later stage", () => {
    expect(hatched({ segments: ["right-apical", "right-anterior"] })).toEqual(["planned", "planned"]);
    expect(hatched({ segments: ["right-apical"], stage: 2 })).toEqual(["planned-later"]);
    expect(hatched({ segments: ["none" as "right-apical"] })).toEqual([]);
  });

  it("hatches its lobe more thinly where its segments are not named, and nothing where its lobe is not either", () => {
    expect(hatched({ lobe: "right-middle" })).toEqual(["planned-somewhere", "planned-somewhere"]);
    expect(hatched({})).toEqual([]);
  });

  it("hatches nothing for a wedge, or where no operation is determined", () => {
    expect(hatched({ procedure: "wedge", lobe: "right-middle" })).toEqual([]);
    expect(hatched({ procedure: "undetermined", lobe: "right-middle" })).toEqual([]);
  });
});

it("names lobes beside the lung they belong to", () => {
  expect(textsOf(lobeLabel("right-middle"))).toEqual(["right", "middle", "lobe"]);
  expect(lobeLabel("right-middle")).not.toContain("text-anchor");
  expect(lobeLabel("left-upper")).toContain('text-anchor="end"');
});
