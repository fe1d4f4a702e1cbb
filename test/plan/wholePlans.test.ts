import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { planResections } from "../../src/plan/planResections.ts";
import { planSetting } from "../../src/plan/planSetting.ts";
import { searchPlans } from "../../src/plan/searchPlans.ts";
import { beside } from "../resection/lesions.ts";
import { best, deepIn, hilarIn, priced, superficial } from "./planned.ts";

it("counts two stages only where both sides are operated one after the other", () => {
  const both = [superficial("left-lower"), superficial("right-lower")];
  expect(best(both).plan.stages).toBe(2);
  expect(best(both, { staging: "one-stage" }).plan.stages).toBe(1);
  expect(best([superficial("left-lower")]).plan.stages).toBe(1);
  expect(best([superficial("right-lower")]).plan.stages).toBe(1);
  expect(best([]).plan.stages).toBe(0);
});

it("lets a lesion of unknown place lie in what goes anyway, at the lower end only", () => {
  const nowhere = hilarIn("right-lower", { lobe: undefined });
  expect(best([nowhere, hilarIn("left-upper")]).plan).toMatchObject({ least: 5, most: 10 });
});

it("finds the plans that differ in one lobe, covered or not", () => {
  const setting = planSetting([superficial("left-lower"), superficial("right-lower")], {});
  const search = searchPlans(setting, {});
  expect(search.plans).toHaveLength(1);
  expect(search.besides(existing(search.plans[0])).map(({ most }) => most)).toEqual([6, 5]);
});

it("keeps one of two plans that are alike in everything", () => {
  // Leaving the right lesion or the left comes to the same.
  const setting = planSetting([superficial("left-lower"), superficial("right-lower")], {
    withoutSurgery: { modality: "ablation" },
  });
  expect(searchPlans(setting, {}).plans.map(({ unoperated }) => unoperated)).toEqual([0, 1, 2]);
});

it("keeps a plan of one stage beside one of two that counts the same", () => {
  // One of three wedges is left: on the right, and one side is operated; on the left, and both are.
  const lesions = [superficial("left-lower"), superficial("left-lower"), superficial("right-lower")];
  const { front } = planResections(lesions, { withoutSurgery: { modality: "ablation" } });
  expect(front.map(({ withoutSurgery, stageCount }) => [withoutSurgery.length, stageCount])).toEqual([
    [0, 2],
    [1, 1],
    [2, 1],
    [3, 0],
  ]);
});

describe("a lesion of unknown place", () => {
  const nowhere = (fields = {}) => superficial("right-lower", { lobe: undefined, ...fields });

  it("is counted with the others, its operation and its price", () => {
    const { plan } = best([nowhere(), superficial("right-lower")], { policy: priced(1, 0, 0) });
    expect(plan).toMatchObject({ operations: 2, price: 2, unoperated: 0, most: 2 });
  });

  it("is treated without surgery where it may be and nothing else is left, and operated where it can be", () => {
    const withoutSurgery = { modality: "radiotherapy" } as const;
    const left = planResections([nowhere({ endobronchial: true })], { withoutSurgery });
    expect(left).toMatchObject({ withoutSurgery: [0], operationCount: 0, unitsRemoved: { least: 0, most: 0 } });
    const either = planResections([nowhere()], { withoutSurgery });
    expect(either.front.map(({ procedures }) => procedures)).toEqual([["wedge"], ["without-surgery"]]);
    expect(best([nowhere({ endobronchial: true })], { withoutSurgery }).plan.unoperated).toBe(1);
  });

  it("may lie where nothing functions, so that less is surely lost", () => {
    const lobe = [hilarIn("right-lower", { lobe: undefined })];
    expect(best(lobe).plan.least).toBe(2);
    expect(best(lobe, { lungs: { obstructed: ["left-superior"] } }).plan.least).toBe(1);
  });

  it("makes the lower ends of the others the same, so that fewer operations decide", () => {
    // Two wedges in the rind, or the two segments both lie in: two units at most either way. The wedges may take nothing,
    // but the lobe of the third lesion takes two in any case.
    const across = deepIn("right-posterior", {
      segments: ["right-apical", "right-posterior"],
      depthMm: 2,
      pleuralSurface: "costal",
      adjacent: [beside("vessel", "segmental", 14)],
    });
    const two = [across, { ...across }];
    expect(best(two).plan).toMatchObject({ least: 0, most: 2, operations: 2 });
    expect(best([...two, hilarIn("right-lower", { lobe: undefined })]).plan).toMatchObject({
      least: 2,
      most: 7,
      operations: 2,
    });
  });
});
