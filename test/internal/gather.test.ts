import { expect, it } from "vitest";
import { flattenField } from "../../src/internal/gather.ts";

it("puts the lists of several parts into one, in their order, whatever their length", () => {
  const parts = [{ needs: ["b", "a"] }, { needs: [] }, { needs: ["b"] }];
  expect(flattenField(parts, "needs")).toStrictEqual(["b", "a", "b"]);
  expect(flattenField([], "needs")).toStrictEqual([]);
});

it("hands back a list of its own, and takes one longer than a call takes arguments", () => {
  const needs = Array.from({ length: 200_000 }, () => "staging");
  const gathered = flattenField([{ needs }], "needs");
  expect(gathered === needs).toBe(false);
  expect(gathered.length).toBe(200_000);
});
