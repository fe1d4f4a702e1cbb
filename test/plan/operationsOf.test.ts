import { expect, it } from "vitest";
import { operationsOf, stageOf } from "../../src/plan/operationsOf.ts";
import { best, deepIn, hilarIn, insideAirway, superficial } from "./planned.ts";

it("makes one operation of lesions that leave in one block, and one of each wedge", () => {
  const lesions = [
    superficial("right-lower"),
    deepIn("right-superior"),
    superficial("right-lower"),
    deepIn("right-superior"),
  ];
  const { plan, setting } = best(lesions);
  expect(operationsOf(plan, setting).map(({ procedure, lesions: at }) => [procedure, at])).toEqual([
    ["wedge", [0]],
    ["segmentectomy", [1, 3]],
    ["wedge", [2]],
  ]);
});

it("names segments only where all are known, and counts what may go beside them", () => {
  const open = deepIn("right-superior", { intersegmentalPlaneMm: undefined });
  const { plan, setting } = best([open]);
  const [operation] = operationsOf(plan, setting);
  expect(operation).toMatchObject({ procedure: "segmentectomy", units: { least: 1, most: 2 } });
  expect(operation).not.toHaveProperty("segments");
  // The plane lies within the margin, so the next segment goes too: two units, unless the next one does not work.
  const near = deepIn("right-superior", { intersegmentalPlaneMm: 3 });
  const both = best([near]);
  expect(operationsOf(both.plan, both.setting)[0]?.units).toEqual({ least: 2, most: 2 });
  const idle = best([near], { lungs: { obstructed: ["right-medial-basal"] } });
  expect(operationsOf(idle.plan, idle.setting)[0]?.units).toEqual({ least: 1, most: 2 });
});

it("puts each side into its stage", () => {
  const { plan, setting } = best([superficial("left-lower"), superficial("right-lower"), insideAirway("right-lower")]);
  expect(stageOf("left", plan, setting)).toBe(2);
  expect(stageOf("right", plan, setting)).toBe(1);
  expect(stageOf(undefined, plan, setting)).toBe(1);
  expect(operationsOf(plan, setting).map(({ order }) => order)).toEqual([1, 1, 2]);
});

it("leaves out lesions treated without surgery", () => {
  const { plan, setting } = best([insideAirway("right-lower"), superficial("right-lower")], {
    withoutSurgery: { modality: "radiotherapy" },
  });
  expect(operationsOf(plan, setting).map(({ lesions }) => lesions)).toEqual([[1]]);
});

it("says nothing of what is not recorded: a place, the access, the nodes", () => {
  const { plan, setting } = best([superficial("right-lower", { lobe: undefined })]);
  expect(operationsOf(plan, setting)).toStrictEqual([
    { lesions: [0], procedure: "wedge", order: 1, units: { least: 0, most: 1 } },
  ]);
});

it("names the segments of a block only where they are known for each of its lesions", () => {
  const open = deepIn("right-superior", { intersegmentalPlaneMm: undefined });
  const { plan, setting } = best([deepIn("right-superior"), open]);
  const [operation] = operationsOf(plan, setting);
  expect(operation).toMatchObject({ lesions: [0, 1], units: { least: 1, most: 2 } });
  expect(operation).not.toHaveProperty("segments");
});

it("reaches into the next lobe where one lesion of the lobe does", () => {
  const { plan, setting } = best([hilarIn("left-lower"), superficial("left-lower", { crossesFissure: true })]);
  const [operation] = operationsOf(plan, setting);
  expect(operation).toMatchObject({ lesions: [0, 1], procedure: "lobectomy", units: { least: 4, most: 9 } });
  expect(operation).not.toHaveProperty("segments");
});

it("counts a supposed operation as that operation, not as the one that is sure", () => {
  const { plan, setting } = best([superficial("right-lower", { pleuralSurface: undefined })], {}, { favorable: [0] });
  expect(operationsOf(plan, setting)[0]).toMatchObject({ procedure: "wedge", units: { least: 0, most: 1 } });
});
