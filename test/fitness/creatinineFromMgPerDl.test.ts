import { expect, it } from "vitest";
import { creatinineFromMgPerDl } from "../../src/fitness/creatinineFromMgPerDl.ts";

it("converts 2 mg/dL to the 176.8 that tables print as 177 or 176", () => {
  expect(creatinineFromMgPerDl(2)).toBeCloseTo(176.8, 10);
  expect(creatinineFromMgPerDl(0)).toBe(0);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
  expect(() => creatinineFromMgPerDl(value)).toThrow(
    new RangeError(`Cannot convert creatinine: the value must be a number of at least 0, got ${value}`),
  );
});
