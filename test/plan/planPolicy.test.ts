import { expect, it } from "vitest";
import { countedUnitsPolicy, requirePlanPolicy } from "../../src/plan/planPolicy.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { priced } from "./planned.ts";

it("counts nothing but lung by default", () => {
  expect(countedUnitsPolicy.prices).toEqual({ wedge: 0, segmentectomy: 0, lobectomy: 0 });
  expect(countedUnitsPolicy.resection).toBe(defaultResectionPolicy);
});

it("refuses prices that are none", () => {
  expect(() => requirePlanPolicy("plan", priced(0, Number.NaN, 0))).toThrow(
    "Cannot plan: the price of a segmentectomy must be a number of at least 0, got NaN",
  );
  expect(() => requirePlanPolicy("plan", { ...countedUnitsPolicy, prices: null } as never)).toThrow(
    new RangeError("Cannot plan: the prices must be an object with named fields, got null"),
  );
  expect(() => requirePlanPolicy("plan", "cheap" as never)).toThrow(
    new RangeError('Cannot plan: the policy must be an object with named fields, got "cheap"'),
  );
  expect(() => requirePlanPolicy("plan", priced(0, 0, 1e98))).toThrow(
    "Cannot plan: the price of a lobectomy must be a number up to 1000000, got 1e+98",
  );
  expect(() => requirePlanPolicy("plan", priced(0.5, 1, 0))).not.toThrow();
});
