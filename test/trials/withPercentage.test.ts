import { expect, it } from "vitest";
import { withPercentage } from "../../src/trials/withPercentage.ts";
import { caseOf } from "../candidacy/cases.ts";

const tested = (lungFunction: Readonly<Record<string, unknown>>) => caseOf({ lungFunction });

it("moves the raw values of the test in proportion, and those of no other", () => {
  const before = tested({
    fev1PercentPredicted: 80,
    fev1Liters: 2.4,
    dlcoPercentPredicted: 90,
    tlcoMmolPerMinPerKpa: 8,
  });
  expect(withPercentage(before, "fev1", 40).lungFunction).toEqual({
    fev1PercentPredicted: 40,
    fev1Liters: 1.2,
    dlcoPercentPredicted: 90,
    tlcoMmolPerMinPerKpa: 8,
  });
  expect(withPercentage(before, "dlco", 45).lungFunction?.tlcoMmolPerMinPerKpa).toBe(4);
});

it("leaves out a raw value no person can have", () => {
  const before = tested({ fev1PercentPredicted: 80, fev1Liters: 2.4 });
  expect(withPercentage(before, "fev1", 0).lungFunction?.fev1Liters).toBeUndefined();
  expect(withPercentage(before, "fev1", 400).lungFunction?.fev1Liters).toBe(12);
  expect(withPercentage(before, "fev1", 401).lungFunction?.fev1Liters).toBeUndefined();
});

it("leaves out the raw values where no percentage was stated to move from", () => {
  const after = withPercentage(tested({ dlcoMlPerMinPerMmHg: 20 }), "dlco", 60).lungFunction;
  expect(after).toEqual({ dlcoPercentPredicted: 60, dlcoMlPerMinPerMmHg: undefined });
  expect(withPercentage(caseOf(), "fev1", 60).lungFunction?.fev1Liters).toBeUndefined();
});
