import { expect, it } from "vitest";
import { creatinineFromMgPerDl } from "../../src/fitness/creatinineFromMgPerDl.ts";

it("converts 2 mg/dL to the 176.8 that tables print as 177 or 176", () => {
  expect(creatinineFromMgPerDl(2)).toBeCloseTo(176.8, 10);
});

it.each([-1, 0, 88, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
  expect(() => creatinineFromMgPerDl(value)).toThrow(
    new RangeError(`Cannot convert creatinine: the value must be a number from 0.06 to 33.9, got ${value}`),
  );
});
