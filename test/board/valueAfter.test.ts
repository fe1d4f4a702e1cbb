import { expect, it } from "vitest";
import { valueAfter } from "../../src/board/valueAfter.ts";
import { fortyPercentPredicted } from "../../src/fitness/fortyPercentRule.ts";
import { percentPredicted, ratio } from "../../src/units/proportion.ts";

const value = { measure: "fev1", measured: 60, functioning: 19, threshold: fortyPercentPredicted } as Parameters<
  typeof valueAfter
>[0];

it.each([
  [{ least: 2, most: 3 }, "met", (60 * 16) / 19 - 40],
  [{ least: 5, most: 8 }, "unknown", (60 * 11) / 19 - 40],
  [{ least: 8, most: 8 }, "unmet", (60 * 11) / 19 - 40],
] as const)("compares what remains after %j with the threshold", (removed, verdict, distance) => {
  const after = valueAfter(value, removed, [], undefined);
  expect(after.verdict).toBe(verdict);
  expect(after.distance).toBeCloseTo(distance, 10);
});

it("divides by the units that functioned at the test", () => {
  const after = valueAfter(
    { ...value, functioning: 16, atTest: { least: 16, most: 19 } },
    { least: 2, most: 2 },
    [],
    undefined,
  );
  expect(after.predicted.least).toBeCloseTo((60 * 14) / 19, 10);
  expect(after.predicted.most).toBeCloseTo((60 * 14) / 16, 10);
});

it("keeps a failing FEV1 open after a lobectomy with airflow obstruction, and nothing else", () => {
  const test = { fev1PercentPredicted: percentPredicted(60), fev1FvcRatio: ratio(0.6) };
  const eight = { least: 8, most: 8 };
  const after = (procedure: string, measure: "fev1" | "dlco" = "fev1", units = eight) =>
    valueAfter({ ...value, measure }, units, [{ procedure }], test).verdict;
  expect(after("lobectomy")).toBe("unknown");
  expect(after("sleeve-lobectomy")).toBe("unknown");
  expect(after("wedge")).toBe("unmet");
  expect(after("lobectomy", "dlco")).toBe("unmet");
  expect(after("lobectomy", "fev1", { least: 2, most: 3 })).toBe("met");
});
