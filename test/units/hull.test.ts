import { expect, it } from "vitest";
import { hull } from "../../src/units/hull.ts";

it("reaches from the least to the most of all", () => {
  const ranges = [
    { least: 2, most: 5 },
    { least: 3, most: 3 },
    { least: 1, most: 2 },
  ];
  expect(hull(ranges)).toEqual({ least: 1, most: 5 });
  expect(hull([{ least: 4, most: 4 }])).toEqual({ least: 4, most: 4 });
});
