import { expect, it } from "vitest";
import { segmentsOf, segmentUnits } from "../../src/anatomy/segment.ts";
import { segmentTotal, subsegmentTotal } from "../../src/anatomy/segmentTotal.ts";

it("is the convention: ten on the right and nine on the left, 22 and 20 subsegments", () => {
  expect(segmentTotal).toBe(19);
  expect(segmentTotal).toBe(10 + 9);
  expect(subsegmentTotal).toBe(42);
  expect(subsegmentTotal).toBe(22 + 20);
});

it("is what the named segments sum to, though they are eighteen", () => {
  expect(segmentUnits(segmentsOf())).toBe(segmentTotal);
});
