import { expect, it } from "vitest";
import { fitnessPathways, pathwayNames } from "../../src/fitness/fitnessPathways.ts";
import { pathwayWords } from "../../src/words/fitnessWords.ts";

it("runs every pathway that has a name, and names every pathway that is run", () => {
  expect(fitnessPathways.map(({ id }) => id)).toEqual(Object.keys(pathwayNames));
});

it("prints the names, each another", () => {
  expect(pathwayWords).toEqual(pathwayNames);
  expect(new Set(Object.values(pathwayNames)).size).toBe(fitnessPathways.length);
});
