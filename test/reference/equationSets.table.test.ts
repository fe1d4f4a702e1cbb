import { expect, it } from "vitest";
import { equationSetCitations } from "../../src/reference/equationSets.table.ts";
import { tlcGli2021 } from "../../src/reference/tlcGli2021.ts";
import { equations } from "../published/lungFunctionReading.ts";

it("names a publication for the set of every equation, and none besides", () => {
  expect(Object.keys(equationSetCitations).sort()).toEqual(
    [...new Set([...Object.values(equations), tlcGli2021].map((equation) => equation.set))].sort(),
  );
  expect(Object.values(equationSetCitations).map((source) => source.id)).toEqual([
    "quanjer-2012",
    "stanojevic-2017",
    "hall-2021",
    "bowerman-2023",
  ]);
});
