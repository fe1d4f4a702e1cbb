import { describe, expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import { cats2020 } from "../../src/fitness/cats2020.ts";
import { fitnessOverRange, type PredictedRanges } from "../../src/fitness/fitnessOverRange.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import type { Extent } from "../../src/units/extent.ts";
import { patient, ppo } from "./patients.ts";

const ranges = (fev1: readonly [number, number], dlco: readonly [number, number]): PredictedRanges => {
  const extent = ([least, most]: readonly [number, number]): Extent => ({ least, most });
  return { ppoFev1PercentPredicted: extent(fev1), ppoDlcoPercentPredicted: extent(dlco) };
};

describe("a range of no width", () => {
  it("is the pathway itself", () => {
    const facts = patient({ fev1PercentPredicted: 60, stairClimbMeters: 25 });
    expect(fitnessOverRange(accp2013, facts, ranges([45, 45], [50, 50]))).toStrictEqual(
      runPathway(accp2013, { ...facts, ...patient(ppo(45, 50)) }),
    );
  });

  it("is an absent value where there is no range", () => {
    expect(fitnessOverRange(fortyPercentRule, patient(ppo(80, 80)), {}).needs).toEqual([
      "lungFunction.fev1PercentPredicted",
      "lungFunction.dlcoPercentPredicted",
    ]);
    const half = { ppoFev1PercentPredicted: { least: 30, most: 38 }, ppoDlcoPercentPredicted: null } as never;
    expect(fitnessOverRange(fortyPercentRule, {}, half).judgment.verdict).toBe("unmet");
  });
});

describe("a range", () => {
  it("with one answer from end to end has that answer, reported as at the worse end", () => {
    const result = fitnessOverRange(fortyPercentRule, {}, ranges([41, 60], [45, 70]));
    expect(result).toMatchObject({ decision: "above-forty-percent", judgment: { verdict: "met" } });
    expect(result.steps.map(({ value }) => value)).toEqual([41, 45]);
    expect(result).not.toHaveProperty("outcomes");
  });

  it("with several conclusions of one verdict has the verdict and reports the conclusions from the worse end", () => {
    // Above average below 40 %, average from there: both meet the pathway by its reading.
    const result = fitnessOverRange(cats2020, {}, ranges([38, 42], [55, 60]));
    expect(result).toMatchObject({ decision: "above-average-risk", judgment: { verdict: "met" } });
    expect(result.outcomes).toEqual(["above-average-risk", "average-risk"]);
  });

  it("that is open names what is needed at any of its values, each fact once", () => {
    // Below 30 % ACCP 2013 needs oxygen uptake, from there to 60 % the stairs.
    const facts = patient({ stairClimbMeters: 10 });
    const [answer] = fitnessOverRange(accp2013, facts, ranges([25, 65], [70, 80])).judgment.reasons;
    expect(answer).toMatchObject({ code: "pathway-range" });
    const compared: readonly string[] = answer && "compared" in answer ? answer.compared : [];
    expect([...compared].sort()).toEqual(["ppoDlcoPercentPredicted", "ppoFev1PercentPredicted", "stairClimbMeters"]);
  });

  it("across the threshold is open, and only the plan could settle it", () => {
    const result = fitnessOverRange(fortyPercentRule, {}, ranges([38, 42], [55, 60]));
    expect(result).toMatchObject({
      next: "planned-extent",
      needs: ["plan"],
      outcomes: ["not-above-forty-percent", "above-forty-percent"],
    });
    expect(result).not.toHaveProperty("decision");
    expect(result.judgment).toMatchObject({ verdict: "unknown", needs: ["plan"], restsOn: "teaching-text" });
    expect(result.judgment.reasons.map(({ code }) => code)).toEqual(["pathway-range", "pathway-step"]);
  });

  it("needs the test that one part of it waits for", () => {
    // Below 30 % the uptake of 9 is high risk; from 30 % on stairs or a walk decide first.
    const facts = patient({ peakVo2MlPerKgPerMin: 9 });
    const result = fitnessOverRange(accp2013, facts, ranges([28, 34], [50, 60]));
    expect(result.outcomes).toEqual(["high-risk", "low-technology-exercise"]);
    expect(result).toMatchObject({
      next: "low-technology-exercise",
      needs: ["exercise.stairClimbMeters", "exercise.shuttleWalkMeters"],
    });
    expect(result.assumed).toEqual(["patient.cardiac.highRiskEvaluation"]);
  });

  it("is open where its ends agree and its middle does not", () => {
    // High risk by uptake below 30 %, and between 30 and 60 % a test whose result decides.
    const facts = patient({ peakVo2MlPerKgPerMin: 9 });
    const result = fitnessOverRange(accp2013, facts, ranges([28, 32], [29, 70]));
    expect(result.outcomes).toEqual(["high-risk", "low-technology-exercise"]);
    expect(result.judgment.verdict).toBe("unknown");
  });

  it("requests no test that could not change the answer: an uptake of 22 is low risk whatever the stairs show", () => {
    const facts = patient({ peakVo2MlPerKgPerMin: 22 });
    const result = fitnessOverRange(accp2013, facts, ranges([28, 66], [29, 70]));
    expect(result).toMatchObject({ decision: "low-risk", judgment: { verdict: "met", needs: [] } });
    expect(result.assumed).toEqual(["exercise.peakVo2PercentPredicted"]);
  });

  it("finds a narrow middle: one value above 40 % and the other not yet", () => {
    // Both below 40 % is high risk, both above average risk; in between an exercise test is needed.
    const facts = patient({ fev1Liters: 1.2, restingSaturationPercent: 95, plannedExtent: "lobectomy" });
    const result = fitnessOverRange(bts2001, facts, ranges([30, 50], [30.1, 50.1]));
    expect(result.outcomes).toEqual(["high-risk", "shuttle-walk", "average-risk"]);
    expect(result.next).toBe("shuttle-walk");
    const narrower = fitnessOverRange(bts2001, facts, ranges([30, 50], [30.0001, 50.0001]));
    expect(narrower.outcomes).toEqual(result.outcomes);
  });

  it.each([
    ["no threshold within it", [45, 55], 1],
    ["one threshold within it", [35, 55], 2],
    ["the threshold at its worse end", [40, 55], 2],
    ["three thresholds within it", [15, 55], 4],
  ] as const)("with %s takes as many runs as there are answers to expect", (_, fev1, count) => {
    let runs = 0;
    const reading = new Proxy(cats2020.reading, {
      get(of, conclusion) {
        runs += 1;
        return of[conclusion as keyof typeof of];
      },
    });
    fitnessOverRange({ ...cats2020, reading }, {}, ranges(fev1, [70, 80]));
    // A conclusion is read twice.
    expect(runs).toBe(2 * count);
  });

  it("is at a boundary where one of its ends is", () => {
    expect(fitnessOverRange(fortyPercentRule, {}, ranges([40, 42], [50, 50])).atBoundary).toBe(true);
    expect(fitnessOverRange(fortyPercentRule, {}, ranges([38, 40], [50, 50])).atBoundary).toBe(true);
    expect(fitnessOverRange(fortyPercentRule, {}, ranges([38, 39], [50, 50])).atBoundary).toBe(false);
    expect(fitnessOverRange(fortyPercentRule, {}, ranges([38, 42], [50, 50])).atBoundary).toBe(false);
  });
});

it.each<[unknown, unknown, string]>([
  [null, {}, "the facts must be an object with named fields, got null"],
  [{}, null, "the predicted values must be an object with named fields, got null"],
  [{}, { ppoFev1PercentPredicted: 40 }, "ppoFev1PercentPredicted must be an object with named fields, got 40"],
  [
    {},
    { ppoFev1PercentPredicted: { least: -1, most: 4 } },
    "the least ppoFev1PercentPredicted must be a number from 0 to 300, got -1",
  ],
  [
    {},
    { ppoDlcoPercentPredicted: { least: 5, most: 4 } },
    "the most ppoDlcoPercentPredicted must be a number from 5 to 300, got 4",
  ],
])("refuses %j with %j", (facts, predicted, answer) => {
  expect(() => fitnessOverRange(fortyPercentRule, facts as never, predicted as never)).toThrow(
    new RangeError(`Cannot run a pathway over a range: ${answer}`),
  );
});
