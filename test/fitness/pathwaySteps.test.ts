import { describe, expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import type { FitnessPathway } from "../../src/fitness/pathway.ts";
import {
  byFunction,
  byPpoUptake,
  byUptake,
  cardiacRisk,
  lowestUptake,
  measuredFunction,
  ppoUptake,
  predictedFunction,
} from "../../src/fitness/pathwaySteps.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { type Plain, patient } from "./patients.ts";

const { thresholds } = accp2013;
const end = (decision: "low-risk" | "moderate-risk" | "high-risk") => ({ endpoint: decision, decision }) as const;
const byUptakeAlone: FitnessPathway = {
  ...accp2013,
  run: () =>
    byUptake(thresholds, { highRisk: end("high-risk"), middle: end("moderate-risk"), lowRisk: end("low-risk") }),
};

describe("byUptake", () => {
  it.each([
    [9, undefined, "high-risk", 0],
    [undefined, 34, "high-risk", 0],
    [15, undefined, "moderate-risk", 0],
    [undefined, 50, "moderate-risk", 0],
    [21, undefined, "low-risk", 0],
    [undefined, 76, "low-risk", 0],
    [9, 34, "high-risk", 0],
    [15, 50, "moderate-risk", 0],
    [21, 76, "low-risk", 0],
    [9, 50, "high-risk", 1],
    [9, 76, "high-risk", 1],
    [21, 34, "high-risk", 1],
    [21, 50, "low-risk", 1],
    [15, 76, "low-risk", 1],
  ])("puts %s mL/kg/min and %s %% into %s", (ml, share, decision, contradictions) => {
    const result = runPathway(byUptakeAlone, patient({ peakVo2MlPerKgPerMin: ml, peakVo2PercentPredicted: share }));
    expect(result.decision).toBe(decision);
    expect(result.contradictions).toHaveLength(contradictions);
  });

  it("requests either scale where neither is known", () => {
    const result = runPathway(byUptakeAlone, {});
    expect(result).toMatchObject({ endpoint: "uptake-missing", next: "cardiopulmonary-exercise-test", steps: [] });
    expect(result.needs).toEqual(["exercise.peakVo2MlPerKgPerMin", "exercise.peakVo2PercentPredicted"]);
  });
});

it("names the test that gives absent lung function: the measured values first, then a plan", () => {
  const compare = predictedFunction(thresholds.ppoLow);
  const next = (facts: Plain) => {
    const branch = byFunction(patient(facts), compare, { met: end("low-risk"), unmet: end("high-risk") });
    return [branch.endpoint, branch.next];
  };
  expect(next({})).toEqual(["function-missing", "lung-function"]);
  expect(next({ fev1PercentPredicted: 80 })[1]).toBe("lung-function");
  expect(next({ fev1PercentPredicted: 80, dlcoPercentPredicted: 80 })[1]).toBe("predicted-postoperative-function");
  expect(next({ fev1PercentPredicted: 80, ppoDlcoPercentPredicted: 80 })[1]).toBe("predicted-postoperative-function");
});

it("pairs each measure with its threshold", () => {
  const pairs = (of: readonly (readonly [string, { readonly value: number }])[]) =>
    of.map(([name, { value }]) => [name, value]);
  expect(pairs(measuredFunction(thresholds.ppoLow))).toEqual([
    ["fev1PercentPredicted", 60],
    ["dlcoPercentPredicted", 60],
  ]);
  expect(pairs(lowestUptake(thresholds))).toEqual([
    ["peakVo2MlPerKgPerMin", 10],
    ["peakVo2PercentPredicted", 35],
  ]);
  const { uptakeLowest, uptakeLowestPercent } = thresholds;
  const uptake = ppoUptake(uptakeLowest, uptakeLowestPercent);
  expect(pairs(uptake)).toEqual([
    ["ppoVo2MlPerKgPerMin", 10],
    ["ppoVo2PercentPredicted", 35],
  ]);
  const branch = byPpoUptake(uptakeLowest, uptakeLowestPercent, { met: end("low-risk"), unmet: end("high-risk") });
  expect(branch.question).toMatchObject({ compare: uptake, join: "all", oneSuffices: true });
});

it("presumes no cardiac risk where none was looked for", () => {
  const fact = "patient.cardiac.highRiskEvaluation";
  for (const cardiac of [undefined, null, {}, { highRiskEvaluation: null }]) {
    expect(cardiacRisk(patient({ cardiac }))).toEqual({ fact, answer: undefined, presumed: false });
  }
  expect(cardiacRisk(patient({ cardiac: { highRiskEvaluation: true } })).answer).toBe(true);
});
