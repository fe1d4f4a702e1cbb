import { expect, it } from "vitest";
import { existing } from "../../src/internal/existing.ts";

it.each([0, "", false, []])("gives back %j, which exists", (value) => {
  expect(existing(value)).toBe(value);
});

it.each([undefined, null])("stops at %s", (value) => {
  expect(() => existing(value)).toThrow("What exists is absent");
});
