import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { reserveChart } from "../../src/figures/reserveChart.ts";
import { article, caseOf } from "../candidacy/cases.ts";
import { exampleCase, picturedNames } from "./exampleCases.ts";
import { lowReserve, lowReserveReview } from "./reserveSections.ts";
import { objections, textsOf } from "./wellFormed.ts";

describe.each([...picturedNames, "stages-and-pathways"])("the reserve chart of %s", (name) => {
  const chart = () => {
    if (name === "stages-and-pathways") return reserveChart(lowReserve, lowReserveReview);
    const candidate = exampleCase(name);
    return reserveChart(candidate, review(candidate));
  };

  it("is the picture that was looked at and approved", async () => {
    await expect(chart()).toMatchFileSnapshot(`__snapshots__/reserveChart-${name}.svg`);
  });

  it("is well formed", () => expect(objections(chart())).toEqual([]));
});

it("gives a screen reader every value and every threshold", () => {
  const [, description] = textsOf(reserveChart(lowReserve, lowReserveReview));
  expect(description).toContain("FEV1, before surgery: 52 %. FEV1, after stage 1 (right): 45 to 47 %.");
  expect(description).toContain("DLCO, after stage 3: not recorded.");
  expect(description).toContain("Threshold for predicted postoperative FEV1: above 60 % (ACCP 2013).");
});

it("draws a threshold of measured values through the first row, and one of predicted values through the others", () => {
  const svg = reserveChart(lowReserve, lowReserveReview);
  const spans = [...svg.matchAll(/d="M([\d.]+) (\d+)V(\d+)" class="line" stroke-width="(?:1\.2|3)"/g)].map(
    ([, x, from, to]) => [
      // The axis runs from 370 to 800 for 0 to 100.
      Math.round(((Number(x) - 370) / 430) * 100),
      Number(to) - Number(from),
    ],
  );
  expect(spans.filter(([value]) => value === 80)).toEqual([
    [80, 24],
    [80, 24],
  ]);
  expect(spans.filter(([value]) => value === 40)).toEqual([
    [40, 72],
    [40, 72],
  ]);
});

it("says what no prediction shows, where both sides are operated on", () => {
  expect(textsOf(reserveChart(lowReserve, lowReserveReview))).toContain(
    "Right after the second side a series of 31 patients measured FEV1 40 % lower than before, three months later 16.3 % lower.",
  );
});

it("says what the review does not have", () => {
  const { fitness: _, ...withoutPathways } = review(caseOf());
  const note = "This review holds no thresholds of the published pathways.";
  expect(textsOf(reserveChart(caseOf(), withoutPathways))).toContain(note);
  expect(textsOf(reserveChart(lowReserve, lowReserveReview))).not.toContain(note);

  const stages = [
    { resections: [{ lesions: ["surface"], procedure: "wedge" }] },
    { resections: [{ lesions: ["deep"], procedure: "lobectomy" }] },
  ];
  const staged = { ...article, plan: { stages } } as typeof article;
  const { reserveByStage: __, ...reviewed } = review(staged);
  expect(textsOf(reserveChart(staged, reviewed))).toContain(
    "This review holds no values after each stage; those after the last are shown.",
  );
});

it("has room for values above a hundred", () => {
  const strong = {
    ...article,
    lungFunction: { fev1PercentPredicted: 134, measuredOn: "2026-11-10" },
  } as typeof article;
  expect(textsOf(reserveChart(strong, review(strong)))).toContain("140");
});
