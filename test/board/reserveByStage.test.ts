import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reserveByStage } from "../../src/board/reserveByStage.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { predictedValueOf } from "../../src/candidacy/predictedRanges.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";

const byStage = (candidate: Candidate) => reserveByStage(candidate, candidacy(candidate));
const left = {
  id: "left",
  nature: "proven-metastasis",
  lobe: "left-upper",
  diameterMm: 8,
  depthMm: 0,
  pleuralSurface: "costal",
};
const right = { side: "right", resections: [{ lesions: ["hilar"], procedure: "lobectomy" }] };
const leftLobe = { side: "left", resections: [{ lesions: ["left"], procedure: "lobectomy" }] };
const staged = (stages: readonly object[], more: object = {}) =>
  patientWith({
    lesions: [hilar, left],
    lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 76, dlcoPercentPredicted: 95 },
    plan: { stages },
    ...more,
  });

describe("a plan in two stages", () => {
  it("is reported stage by stage, each with those before it", () => {
    // 5 of 19 go with the right lower lobe, 5 more with the left upper: 76 x 14/19 = 56, 76 x 9/19 = 36; 95: 70 and 45.
    const result = byStage(staged([right, leftLobe]));
    expect(result?.stages).toMatchObject([
      {
        stage: 0,
        side: "right",
        removed: { least: 5, most: 5 },
        fev1: { predicted: { least: 56, most: 56 }, verdict: "met" },
        dlco: { predicted: { least: 70, most: 70 }, verdict: "met" },
      },
      {
        stage: 1,
        side: "left",
        removed: { least: 10, most: 10 },
        fev1: { predicted: { least: 36, most: 36 }, verdict: "unmet" },
        dlco: { predicted: { least: 45, most: 45 }, verdict: "met" },
      },
    ]);
    expect(result?.stages[1]?.fev1?.threshold.value).toBe(40);
  });

  it("goes in the order that is stated, and as it stands where one stage does not say", () => {
    const order = (first: number | undefined, second: number | undefined) =>
      byStage(
        staged([
          { ...right, order: first },
          { ...leftLobe, order: second },
        ]),
      )?.stages.map(({ stage }) => stage);
    expect(order(2, 1)).toEqual([1, 0]);
    expect(order(1, 2)).toEqual([0, 1]);
    expect(order(2, undefined)).toEqual([0, 1]);
    const again = { resections: [{ lesions: ["hilar"], procedure: "wedge" }] };
    const third = staged([{ ...right, order: 2 }, { ...leftLobe, order: 1 }, again]);
    expect(byStage(third)?.stages.map(({ stage }) => stage)).toEqual([0, 1, 2]);
  });

  it("passes over a stage between them in which nothing is removed", () => {
    const result = byStage(staged([right, { side: "left" }, leftLobe]));
    expect(result?.stages.map(({ stage, removed }) => [stage, removed.most])).toEqual([
      [0, 5],
      [2, 10],
    ]);
  });

  it("on both sides reports the early loss of a series", () => {
    expect(byStage(staged([right, leftLobe]))?.earlyLoss).toMatchObject({
      rightAfterPercent: 40,
      afterThreeMonthsPercent: 16.3,
      patients: 31,
    });
    const wedges = [
      { side: "both", resections: [{ lesions: ["left"], procedure: "wedge" }] },
      { resections: [{ lesions: ["hilar"], procedure: "wedge" }] },
    ];
    expect(byStage(staged(wedges))?.earlyLoss).toBeDefined();
  });

  it("on one side does not", () => {
    const again = { side: "right", resections: [{ lesions: ["hilar"], procedure: "wedge" }] };
    expect(byStage(staged([right, again]))).not.toHaveProperty("earlyLoss");
  });

  it("takes the side of an operation without a place from its stage", () => {
    const nowhere = { id: "nowhere", nature: "proven-metastasis", diameterMm: 8 };
    const stages = (second: string | undefined) => [
      { resections: [{ lesions: ["hilar"], procedure: "wedge" }] },
      { side: second, resections: [{ lesions: ["nowhere"], procedure: "wedge" }] },
    ];
    const resultOf = (second: string | undefined) => byStage(staged(stages(second), { lesions: [hilar, nowhere] }));
    expect(resultOf("left")).toHaveProperty("earlyLoss");
    expect(resultOf("both")).toHaveProperty("earlyLoss");
    expect(resultOf("right")).not.toHaveProperty("earlyLoss");
    expect(resultOf(undefined)).not.toHaveProperty("earlyLoss");
    expect(resultOf(undefined)?.stages[1]).not.toHaveProperty("side");
    const opposite = [leftLobe, { side: "right", resections: [{ lesions: ["nowhere"], procedure: "wedge" }] }];
    expect(byStage(staged(opposite, { lesions: [left, nowhere] }))).toHaveProperty("earlyLoss");
  });

  it("cannot be assessed where the range lies across the threshold, and leaves out what was not measured", () => {
    // A wedge of none to one unit after the lobectomy: 57 leaves 39 to 42.
    const wedge = { side: "left", resections: [{ lesions: ["left"], procedure: "wedge" }] };
    const lesions = [hilar, { ...left, diameterMm: undefined }];
    const result = byStage(staged([right, wedge], { lesions, lungFunction: { fev1PercentPredicted: 57 } }));
    expect(result?.stages[1]).toMatchObject({ fev1: { predicted: { least: 39, most: 42 }, verdict: "unknown" } });
    expect(result?.stages[1]).not.toHaveProperty("dlco");
    expect(byStage(staged([right, wedge], { lungFunction: null }))?.stages[0]).not.toHaveProperty("fev1");
  });
});

it.each<[string, Candidate]>([
  ["one stage", staged([right])],
  ["a second stage in which nothing is removed", staged([right, { side: "left" }])],
  ["no plan", patientWith({})],
  ["no stages", patientWith({ plan: { stages: null } })],
])("is left out for %s", (_, candidate) => {
  expect(byStage(candidate)).toBeUndefined();
});

it("ends at the values the pillar judges, and never gains on the way", () => {
  let several = 0;
  fc.assert(
    fc.property(anyCandidate, (candidate) => {
      const judged = candidacy(candidate);
      const result = reserveByStage(candidate, judged);
      if (result === undefined) return;
      several += 1;
      const { reasons } = judged.pillars.physiologicReserve;
      const last = result.stages.at(-1);
      expect(last?.removed).toEqual(judged.cost.removed);
      for (const measure of ["fev1", "dlco"] as const) {
        expect(last?.[measure]?.predicted).toEqual(predictedValueOf(reasons, measure)?.predicted);
        const ends = result.stages.flatMap((stage) => stage[measure]?.predicted.most ?? []);
        expect([...ends].sort((a, b) => b - a)).toEqual(ends);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(several).toBeGreaterThan(20);
});
