import { expect, it } from "vitest";
import { compareWithThreshold } from "../../src/evidence/threshold.ts";
import { limitZ, lowerLimitZ, upperLimitZ } from "../../src/reference/limitsOfNormal.ts";

it("are the literal the functions use, either way", () => {
  expect(lowerLimitZ.value).toBe(-limitZ);
  expect(upperLimitZ.value).toBe(limitZ);
});

it.each([
  [-1.646, "unmet", "met"],
  [-1.645, "met", "met"],
  [-1.644, "met", "met"],
  [1.645, "met", "met"],
  [1.646, "met", "unmet"],
] as const)("z %f: lower %s, upper %s", (z, lower, upper) => {
  expect(compareWithThreshold(z, lowerLimitZ).verdict).toBe(lower);
  expect(compareWithThreshold(z, upperLimitZ).verdict).toBe(upper);
});

it.each([lowerLimitZ, upperLimitZ])("name their unit, people, source and place", (limit) => {
  expect(limit).toMatchObject({
    unit: "z-score",
    side: "inclusive",
    population: "healthy people who never smoked",
    source: { id: "quanjer-2012" },
    locator: "limits printed by the official calculator",
    standing: "secondary",
  });
});

it("pass above the lower and below the upper", () => {
  expect([lowerLimitZ.passes, upperLimitZ.passes]).toEqual(["above", "below"]);
});

it("is 1.645, not 1.64 and not 1.6449", () => {
  expect(limitZ).toBe(1.645);
});
