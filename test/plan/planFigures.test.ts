import { expect, it } from "vitest";
import { fatesOf, figuresOf, proceduresOf, unitsRemovedOn } from "../../src/plan/planFigures.ts";
import { best, deepIn, hilarIn, insideAirway, priced, superficial } from "./planned.ts";

it("shows the figures of a plan, prices beside the units", () => {
  const { plan, setting } = best([superficial("right-lower"), deepIn("left-anterior")], { policy: priced(1, 2, 0) });
  expect(figuresOf(plan, setting)).toEqual({
    unitsRemoved: { least: 1, most: 2 },
    countedCost: { least: 4, most: 5 },
    operationCount: 2,
    stageCount: 2,
    smallestMarginMm: 12,
    withoutSurgery: [],
  });
  expect(proceduresOf(plan, setting)).toEqual(["wedge", "segmentectomy"]);
  expect(fatesOf(plan).map(({ lesion }) => lesion.at)).toEqual([0, 1]);
});

it("counts by side, and a lesion without a known operation up to the whole lung", () => {
  const { plan, setting } = best([hilarIn("right-upper"), insideAirway("left-lower")]);
  expect(unitsRemovedOn(plan, ["right"], false, setting)).toEqual({ least: 3, most: 3 });
  expect(unitsRemovedOn(plan, ["right", "left"], true, setting)).toEqual({ least: 3, most: 12 });
  expect(figuresOf(plan, setting).smallestMarginMm).toBeUndefined();
});

it("lists the lesions left in their order", () => {
  const lesions = [insideAirway("left-lower"), insideAirway("right-lower")];
  const { plan, setting } = best(lesions, { withoutSurgery: { modality: "radiotherapy" } });
  expect(figuresOf(plan, setting)).toMatchObject({ withoutSurgery: [0, 1], operationCount: 0, stageCount: 0 });
});

it("shows the smallest margin of what is operated, whatever is left", () => {
  const { plan, setting } = best([insideAirway("left-lower"), superficial("right-lower")], {
    withoutSurgery: { modality: "radiotherapy" },
  });
  expect(figuresOf(plan, setting)).toMatchObject({ smallestMarginMm: 23, withoutSurgery: [0] });
});

it("plans nothing for a benign lesion, and says so in its place", () => {
  const { plan, setting } = best([superficial("right-lower", { nature: "benign" }), superficial("right-lower")]);
  expect(proceduresOf(plan, setting)).toEqual(["none", "wedge"]);
});
