import { expect, it } from "vitest";
import { alike } from "../../src/report/alike.ts";

it("keeps the order of first mention, and gives each text all of which it is said", () => {
  expect(
    alike([
      ["b", 1],
      ["a", 2],
      ["b", 3],
    ]),
  ).toEqual([
    ["b", [1, 3]],
    ["a", [2]],
  ]);
  expect(alike([])).toEqual([]);
});
