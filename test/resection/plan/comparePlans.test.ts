import { describe, expect, it } from "vitest";
import { bestOf, compared, frontOf } from "../../../src/resection/plan/comparePlans.ts";
import type { WholePlan } from "../../../src/resection/plan/wholePlans.ts";
import { best, superficial } from "./planned.ts";

const { plan } = best([superficial("right-lower")]);
const like = (fields: Partial<WholePlan>): WholePlan => ({ ...plan, ...fields });

describe("compared", () => {
  it.each([
    ["without-surgery", { unoperated: 1, most: 0 }],
    ["counted-cost", { most: 2, least: 0, operations: 0 }],
    ["counted-cost", { least: 1, operations: 0 }],
    ["counted-cost", { price: 1 }],
    ["operations", { operations: 2, stages: 0 }],
    ["stages", { stages: 2, margin: 99 }],
    ["smallest-margin", { margin: 10 }],
  ] as const)("asks for %s", (by, fields) => {
    expect(compared(plan, like(fields))).toEqual({ by, favors: -1 });
    expect(compared(like(fields), plan)).toEqual({ by, favors: 1 });
  });

  it("leaves what is the same in all to the order of the lesions", () => {
    expect(compared(plan, like({}))).toEqual({ by: "order-of-lesions", favors: 0 });
  });
});

it("takes the first of equal plans, and none of none", () => {
  expect(bestOf([plan, like({})])).toBe(plan);
  expect(bestOf([like({ most: 3 }), plan])).toBe(plan);
  expect(bestOf([])).toBeUndefined();
});

it("keeps a front in cost, margin and lesions left, of the same three figures the fewest operations", () => {
  const fewer = like({ operations: 0 });
  const wider = like({ most: 4, margin: 40 });
  const leaves = like({ most: 0, unoperated: 1 });
  const beaten = like({ most: 5, margin: 30 });
  expect(frontOf([plan, beaten, leaves, wider, fewer, like({})])).toEqual([fewer, wider, leaves]);
  expect(frontOf([like({ least: 1 }), plan])).toEqual([plan]);
});
