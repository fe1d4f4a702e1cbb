import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { stageSection } from "../../src/report/stageSection.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";

const left = {
  id: "left",
  nature: "proven-metastasis",
  lobe: "left-upper",
  diameterMm: 8,
  depthMm: 0,
  pleuralSurface: "costal",
};
const right = { side: "right", resections: [{ lesions: ["hilar"], procedure: "lobectomy" }] };
const page = (
  stages: readonly object[],
  lungFunction: object = { fev1PercentPredicted: 76, dlcoPercentPredicted: 95 },
) => stageSection(review(patientWith({ lesions: [hilar, left], lungFunction, plan: { stages } })), []);

it("has a row for each stage, and the early loss of a series after both sides", () => {
  expect(page([right, { side: "left", resections: [{ lesions: ["left"], procedure: "lobectomy" }] }])).toEqual([
    "## What is left after each stage",
    "",
    "| Stage | Segments removed so far | FEV1 after it | DLCO after it | Line |",
    "|---|---|---|---|---|",
    "| 1, right side | 5 | 56 % (meets) | 70 % (meets) | above 40 % |",
    "| 2, left side | 10 | 36 % (does not meet) | 45 % (meets) | above 40 % |",
    "",
    "The plan is judged by the last row. Measured again between the stages, the new value is the one to start from.",
    "In one series of 31 patients operated on both sides FEV1 was about 40 % lower right after the second side, and 16.3 % lower at three months [1] (read in the source): early on, less is left than the last row says.",
  ]);
});

it("says what was not measured, and names the side where it is stated", () => {
  const again = { resections: [{ lesions: ["hilar"], procedure: "wedge" }] };
  const [, , , , first, second] = page([{ ...right, side: "both" }, again], { dlcoPercentPredicted: 95 });
  expect(first).toBe("| 1, both sides | 5 | not measured | 70 % (meets) | above 40 % |");
  expect(second).toMatch(/^\| 2 \| 5 \|/);
  expect(page([right, again], {})[4]).toBe("| 1, right side | 5 | not measured | not measured |  |");
  expect(page([right, again])).toHaveLength(8);
});

it("is left out for one stage", () => {
  expect(stageSection(review(article), [])).toEqual([]);
});
