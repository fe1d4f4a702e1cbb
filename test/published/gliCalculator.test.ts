import { expect, it } from "vitest";
import { gliCalculator } from "./gliCalculator.ts";

it("holds every row the calculator printed", () => {
  expect(gliCalculator).toHaveLength(1512);
  expect(gliCalculator.every((row) => row.values.length === 3 && row.equation !== undefined)).toBe(true);
});
