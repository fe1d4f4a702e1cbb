import { expect, it } from "vitest";
import { operationsOf, stageOf } from "../../../src/resection/plan/operationsOf.ts";
import { best, deepIn, insideAirway, superficial } from "./planned.ts";

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
