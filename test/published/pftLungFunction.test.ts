import { expect, it } from "vitest";
import { pftLungFunction } from "./pftLungFunction.ts";

it("holds 60 people by 11 equations", () => {
  expect(pftLungFunction).toHaveLength(660);
  expect(pftLungFunction.every((row) => row.values.length === 6 && row.equation !== undefined)).toBe(true);
});
