import { expect, it } from "vitest";
import { isShort } from "../../src/record/limits.ts";

it("counts characters as JSON Schema does: a pair of surrogates is one", () => {
  expect(isShort("x".repeat(2000))).toBe(true);
  expect(isShort("x".repeat(2001))).toBe(false);
  expect(isShort("\u{1fac1}".repeat(2000))).toBe(true);
  expect(isShort("\u{1fac1}".repeat(2001))).toBe(false);
  expect(isShort("x".repeat(10_000_000))).toBe(false);
});
