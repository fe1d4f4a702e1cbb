import { expect, it } from "vitest";
import { distinct } from "../../src/evidence/reason.ts";

it("names each fact once, in the order of first mention", () => {
  expect(distinct(["staging", "lesions", "staging", "chest.nodes", "lesions"])).toEqual([
    "staging",
    "lesions",
    "chest.nodes",
  ]);
  expect(distinct([])).toEqual([]);
});

it("leaves the list it is given unchanged", () => {
  const paths = Object.freeze(["lesions", "lesions"]);
  expect(distinct(paths)).not.toBe(paths);
  expect(paths).toEqual(["lesions", "lesions"]);
});
