import { describe, expect, it } from "vitest";
import { besideChosen } from "../../src/plan/besideChosen.ts";
import { figuresOf } from "../../src/plan/planFigures.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { percentPredicted } from "../../src/units/proportion.ts";
import { best, deepIn, hilarIn, insideAirway, superficial } from "./planned.ts";

it("finds nothing that sets a plan apart from itself", () => {
  const { plan, setting } = best([superficial("right-lower")]);
  expect(besideChosen(plan, figuresOf(plan, setting), setting)).toMatchObject({
    procedures: ["wedge"],
    differences: [],
  });
});

it("reports what counts less and what is narrower", () => {
  const one = best([superficial("right-lower")]);
  const other = best([hilarIn("right-lower")]);
  const figures = figuresOf(other.plan, other.setting);
  expect(besideChosen(one.plan, figures, one.setting).differences).toEqual([
    { code: "counts-less", units: { least: 4, most: 5 } },
    { code: "wider-margin", millimeters: 23, chosen: 10 },
  ]);
  expect(besideChosen(other.plan, figuresOf(one.plan, one.setting), other.setting).differences).toEqual([
    { code: "counts-more", units: { least: 4, most: 5 } },
    { code: "narrower-margin", millimeters: 10, chosen: 23 },
  ]);
  const lower = { ...figures, countedCost: { least: 6, most: 5 } };
  expect(besideChosen(other.plan, lower, other.setting).differences).toEqual([
    { code: "counts-less", units: { least: 0, most: 1 } },
  ]);
});

it("goes by the upper end of the cost, and by the lower where the upper is the same", () => {
  const { plan, setting } = best([superficial("right-lower")]);
  const own = figuresOf(plan, setting);
  const beside = (least: number, most: number) =>
    besideChosen(plan, { ...own, countedCost: { least, most } }, setting).differences;
  // This plan counts 0 to 1. What may take more counts more, however little it may take.
  expect(beside(1, 0)).toEqual([{ code: "counts-more", units: { least: 1, most: 1 } }]);
  expect(beside(0, 0)).toEqual([{ code: "counts-more", units: { least: 0, most: 1 } }]);
  expect(beside(1, 1)).toEqual([{ code: "counts-less", units: { least: 0, most: 1 } }]);
});

it("reports no difference of margins where one is not known", () => {
  const { plan, setting } = best([superficial("right-lower")]);
  const { smallestMarginMm: _, ...unknown } = figuresOf(plan, setting);
  expect(besideChosen(plan, unknown, setting).differences).toEqual([]);
});

it("says of lesions left only how many more they are", () => {
  const { plan, setting } = best([insideAirway("right-lower")], { withoutSurgery: { modality: "ablation" } });
  const own = figuresOf(plan, setting);
  expect(own.withoutSurgery).toEqual([0]);
  expect(besideChosen(plan, own, setting).differences).toEqual([]);
  expect(besideChosen(plan, { ...own, withoutSurgery: [] }, setting).differences).toEqual([
    { code: "more-without-surgery", lesions: 1 },
  ]);
});

describe("what remains after a plan beside the chosen one", () => {
  const reserve = { facts: { fev1PercentPredicted: percentPredicted(41), dlcoPercentPredicted: percentPredicted(90) } };
  const after = (lesions: Parameters<typeof best>[0], options: PlanOptions) => {
    const { plan, setting } = best(lesions, options);
    return besideChosen(plan, figuresOf(plan, setting), setting);
  };

  it("is calculated only where lung function is recorded", () => {
    expect(after([superficial("right-lower")], {})).not.toHaveProperty("reserve");
    // One segment or two leave 41.7 or 39.4: the operation itself would have to be known better.
    const one = deepIn("right-superior", { intersegmentalPlaneMm: undefined });
    const facts = { ...reserve.facts, fev1PercentPredicted: percentPredicted(44) };
    expect(after([one], { reserve: { facts } }).reserve).toMatchObject({
      verdict: "unknown",
      needs: ["plan.stages"],
    });
  });

  it("shows the early loss only where a second side is operated", () => {
    const both = [superficial("right-lower"), superficial("left-lower")];
    expect(after(both, { reserve }).reserve).toHaveProperty("early");
    expect(after(both, { reserve, staging: "one-stage" }).reserve).not.toHaveProperty("early");
    expect(after([superficial("right-lower")], { reserve }).reserve).not.toHaveProperty("early");
  });
});
