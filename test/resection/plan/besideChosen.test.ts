import { expect, it } from "vitest";
import { besideChosen } from "../../../src/resection/plan/besideChosen.ts";
import { figuresOf } from "../../../src/resection/plan/planFigures.ts";
import { best, hilarIn, superficial } from "./planned.ts";

it("finds nothing that sets a plan apart from itself", () => {
  const { plan, setting } = best([superficial("right-lower")]);
  expect(besideChosen(plan, figuresOf(plan, setting), setting)).toMatchObject({
    procedures: ["wedge"],
    differences: [],
  });
});

it("tells what counts less and what is narrower", () => {
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
