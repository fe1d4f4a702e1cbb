import { describe, expectTypeOf, it } from "vitest";
import { type LobeName, lobesOf, sideOfLobe } from "../../src/anatomy/lobe.ts";
import {
  type SegmentName,
  segmentsOf,
  type segmentTotal,
  segmentUnits,
  type subsegmentTotal,
} from "../../src/anatomy/segment.ts";

describe("a segment", () => {
  it("is a name, never a number", () => {
    // @ts-expect-error numbers are swapped between nomenclatures
    segmentUnits([2]);
    // @ts-expect-error nor is a number with a letter a name
    segmentUnits(["RS2"]);
    // @ts-expect-error a lobe is not a segment
    const lobe: SegmentName = "right-upper";
    // @ts-expect-error the left lung has no middle lobe
    segmentsOf("left-middle");
    // @ts-expect-error a side is not a lobe
    sideOfLobe("left");
    // @ts-expect-error there are two lungs
    lobesOf("both");
    void lobe;
  });

  it("is counted by literals that stand alone", () => {
    expectTypeOf<typeof segmentTotal>().toEqualTypeOf<19>();
    expectTypeOf<typeof subsegmentTotal>().toEqualTypeOf<42>();
  });

  it("is listed read-only", () => {
    // @ts-expect-error the list of segments cannot be extended
    segmentsOf("right-upper").push("left-anterior");
    expectTypeOf(lobesOf("left")).toEqualTypeOf<readonly LobeName[]>();
  });
});
