import { expect, it } from "vitest";
import { defaultEquations } from "../../src/reference/defaultEquations.ts";

it("measures what each place says, of the sets published without groups", () => {
  expect(Object.entries(defaultEquations).map(([place, { index, set, group }]) => [place, index, set, group])).toEqual([
    ["fev1", "FEV1", "gli-global-2022", "not-used"],
    ["transferFactor", "TLCO", "gli-2017", "not-used"],
    ["lungVolume", "TLC", "gli-2021", "not-used"],
  ]);
});
