import { describe, expect, it } from "vitest";
import { bestOf, compared, frontOf } from "../../src/plan/comparePlans.ts";
import type { WholePlan } from "../../src/plan/wholePlans.ts";
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
  ] as const)("needs %s", (by, fields) => {
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

it("keeps in the front what has the wider margin at the same cost, though it takes more operations", () => {
  const wider = like({ operations: 3, margin: 40 });
  expect(compared(plan, wider)).toEqual({ by: "operations", favors: -1 });
  expect(frontOf([plan, wider])).toEqual([wider]);
});

it("counts units and prices together, the upper end before the lower", () => {
  const [dear, cheap] = [like({ most: 1, least: 1, price: 2 }), like({ most: 2, least: 2 })];
  expect(frontOf([dear, cheap])).toEqual([cheap]);
  const [higher, lower] = [like({ most: 2, least: 1, price: 1 }), like({ most: 3, least: 1 })];
  expect(frontOf([higher, lower])).toEqual([lower]);
  // From none to two is compared with two: one surely is less.
  const [wide, narrow] = [like({ most: 2, least: 0 }), like({ most: 1, least: 1 })];
  expect(frontOf([wide, narrow])).toEqual([narrow]);
});

it("takes two costs for the same whatever the rounding of decimals does", () => {
  // 1 + 0.2 is 1.2, and 1.2 - 1 - 0.2 falls short of nothing by 0.00000000000000006.
  expect(compared(like({ price: 0.2, operations: 2 }), like({ price: 0.2 }))).toEqual({ by: "operations", favors: 1 });
  // 0.1 + 0.2 and 0.3
  const summed = like({ price: 0.1 + 0.2, operations: 1 });
  expect(compared(summed, like({ price: 0.3, operations: 2 }))).toEqual({ by: "operations", favors: -1 });
  expect(frontOf([summed, like({ price: 0.3, operations: 2 })])).toEqual([summed]);
});
