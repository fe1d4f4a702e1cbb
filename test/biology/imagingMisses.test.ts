import { expect, it } from "vitest";
import { imagingMisses } from "../../src/biology/imagingMisses.ts";

it("tells what PET and palpation find beyond CT (NOD-04)", () => {
  expect(imagingMisses().map(({ code, percent, source, standing }) => [code, percent, source.id, standing])).toEqual([
    ["pet-finds-disease-outside-the-chest", { least: 10, most: 15 }, "detterbeck-2010", "primary"],
    ["palpation-finds-more-metastases", { least: 20, most: 25 }, "detterbeck-2010", "primary"],
  ]);
});
