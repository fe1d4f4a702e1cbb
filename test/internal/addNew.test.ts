import { expect, it } from "vitest";
import { addNew } from "../../src/internal/addNew.ts";

it("adds what the list does not hold yet, in its order, and each once", () => {
  const list = ["staging"];
  addNew(list, ["lesions", "staging", "lesions", "chest.nodes"]);
  expect(list).toEqual(["staging", "lesions", "chest.nodes"]);
});

it("adds nothing where nothing is given", () => {
  const list = ["staging"];
  addNew(list, []);
  expect(list).toEqual(["staging"]);
});
