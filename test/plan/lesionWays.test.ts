import { describe, expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { lesionWays } from "../../src/plan/lesionWays.ts";
import { setOf } from "../../src/plan/segmentSet.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { lesion } from "../resection/lesions.ts";
import { deepIn, superficial } from "./planned.ts";

const waysOf = (one: LungLesion, favorable = false) =>
  lesionWays(one, 0, chooseResection(one), defaultResectionPolicy, false, favorable);

describe("lesionWays", () => {
  it("weighs what clears the lesion, and what depends on a fact only where it is supposed to turn out well", () => {
    expect(Object.keys(waysOf(deepIn("right-anterior")).ways)).toEqual(["segmentectomy", "lobectomy"]);
    const open = superficial("right-lower", { pleuralSurface: undefined });
    expect(Object.keys(waysOf(open).ways)).toEqual(["lobectomy"]);
    expect(Object.keys(waysOf(open, true).ways)).toContain("wedge");
  });

  it("distinguishes the segment that surely goes from what may go beside it", () => {
    const open = deepIn("right-anterior", { intersegmentalPlaneMm: undefined });
    expect(waysOf(open).ways.segmentectomy).toMatchObject({
      core: setOf(["right-anterior"]),
      beside: { least: 0, most: 1 },
    });
    expect(waysOf(deepIn("right-anterior")).ways.segmentectomy?.beside).toEqual({ least: 0, most: 0 });
    const nowhere = superficial("right-lower", { lobe: undefined });
    expect(waysOf(nowhere).ways.lobectomy?.beside).toEqual({ least: 2, most: 5 });
  });

  it("supposes nothing in favor of an operation that is ruled out", () => {
    // 35 mm deep: no fact that is missing would let a wedge reach it.
    expect(Object.keys(waysOf(deepIn("right-anterior"), true).ways)).toEqual(["segmentectomy", "lobectomy"]);
  });

  it("holds no segment for sure where a segmentectomy clears a lesion without a segment", () => {
    const somewhere = lesion({ lobe: "right-lower", diameterMm: 12, intersegmentalPlaneMm: 12, adjacent: [] });
    expect(waysOf(somewhere).ways.segmentectomy).toMatchObject({ core: 0, beside: { least: 1, most: 1 } });
    expect(waysOf(somewhere).ways.lobectomy?.beside).toEqual({ least: 0, most: 0 });
  });

  it("drops a segmentectomy without names where a wedge clears the lesion", () => {
    const both = superficial("right-lower", { intersegmentalPlaneMm: 12, adjacent: [] });
    expect(chooseResection(both).options.find(({ procedure }) => procedure === "segmentectomy")?.clears).toBe("met");
    expect(Object.keys(waysOf(both).ways)).toEqual(["wedge", "lobectomy"]);
  });

  it("lists the lobes a lesion across a fissure may reach into", () => {
    expect(waysOf(superficial("right-upper", { crossesFissure: true })).reachesInto).toEqual([
      "right-middle",
      "right-lower",
    ]);
    const named = superficial("right-upper", {
      lobe: undefined,
      crossesFissure: true,
      segments: ["right-anterior", "right-medial"],
    });
    expect(waysOf(named)).toMatchObject({ lobe: "right-upper", reachesInto: ["right-middle"] });
    expect(waysOf(superficial("right-upper", { lobe: undefined, crossesFissure: true })).reachesInto).toEqual([]);
  });
});
