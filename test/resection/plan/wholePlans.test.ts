import { expect, it } from "vitest";
import { planSetting } from "../../../src/resection/plan/planSetting.ts";
import { searchPlans } from "../../../src/resection/plan/searchPlans.ts";
import { best, hilarIn, superficial } from "./planned.ts";

it("counts two stages only where both sides are operated one after the other", () => {
  const both = [superficial("left-lower"), superficial("right-lower")];
  expect(best(both).plan.stages).toBe(2);
  expect(best(both, { staging: "one-stage" }).plan.stages).toBe(1);
  expect(best([superficial("left-lower")]).plan.stages).toBe(1);
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
  expect(search.besides(search.plans[0]!).map(({ most }) => most)).toEqual([6, 5]);
});
