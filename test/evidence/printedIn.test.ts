import { expect, it } from "vitest";
import {
  above,
  atLeast,
  atMost,
  metAbove,
  metAtLeast,
  metAtMost,
  metBelow,
  printedIn,
} from "../../src/evidence/printedIn.ts";
import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import { compareWithThreshold } from "../../src/evidence/threshold.ts";

const text = { population: "candidates", source: metastasectomyArticle, standing: "teaching-text" } as const;

it("gives the thresholds of a text its source, its people and its standing", () => {
  expect(printedIn(text, { function: above(40, "percent-predicted", "The Economy of Life") })).toEqual({
    function: {
      value: 40,
      unit: "percent-predicted",
      passes: "above",
      side: "exclusive",
      population: "candidates",
      source: metastasectomyArticle,
      locator: "The Economy of Life",
      standing: "teaching-text",
    },
  });
});

it("leaves a row what it states itself", () => {
  const { walk } = printedIn(text, { walk: { ...above(400, "meter", "page 2"), standing: "secondary" } });
  expect(walk.standing).toBe("secondary");
});

it.each([
  ["above", above, "unmet", "met", "unmet"],
  ["atLeast", atLeast, "met", "met", "unmet"],
  ["atMost", atMost, "met", "unmet", "met"],
] as const)("%s draws the line on its side", (_, row, on, over, under) => {
  const { line } = printedIn(text, { line: row(10, "meter", "page 2") });
  expect([10, 11, 9].map((value) => compareWithThreshold(value, line).verdict)).toEqual([on, over, under]);
});

it.each([
  ["metAbove", metAbove, "unmet", "met", "unmet"],
  ["metAtLeast", metAtLeast, "met", "met", "unmet"],
  ["metBelow", metBelow, "unmet", "unmet", "met"],
  ["metAtMost", metAtMost, "met", "unmet", "met"],
] as const)("%s draws the line of a threshold that stands alone on its side", (_, met, on, over, under) => {
  const line = met(10, "meter", { ...text, locator: "page 2" });
  expect([10, 11, 9].map((value) => compareWithThreshold(value, line).verdict)).toEqual([on, over, under]);
  expect(line).toMatchObject({ ...text, locator: "page 2", unit: "meter" });
});
