import { expect, it } from "vitest";
import { equationSources } from "../../src/reference/equationSources.ts";
import { equations } from "../published/lungFunctionReading.ts";

it("names a publication for the set of every equation, and none besides", () => {
  expect(Object.keys(equationSources).sort()).toEqual(
    [...new Set(Object.values(equations).map((equation) => equation.set))].sort(),
  );
  expect(Object.values(equationSources).map((source) => source.id)).toEqual([
    "quanjer-2012",
    "stanojevic-2017",
    "bowerman-2023",
  ]);
});
