import { expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import type { ComparisonQuestion, MeasureThreshold } from "../../src/fitness/pathway.ts";
import { predictedFunction } from "../../src/fitness/pathwaySteps.ts";
import {
  allMet,
  anyMet,
  recordStanding,
  recordSteps,
  recordUnused,
  standingsOf,
  startTrail,
  stepsOf,
} from "../../src/fitness/pathwayTrail.ts";
import { existing } from "../../src/internal/guards.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const compare = predictedFunction(accp2013.thresholds.ppoExercise);
const empty = startTrail({ pathway: accp2013, facts: {} });

it.each<[Plain, string, string, number[], number[]]>([
  [{}, "unknown", "unknown", [], []],
  [{ ppoFev1PercentPredicted: 40 }, "unknown", "met", [40], [40]],
  [{ ppoFev1PercentPredicted: 20 }, "unmet", "unknown", [20], [20]],
  [ppo(40, 20), "unmet", "met", [20], [40]],
  [ppo(20, 40), "unmet", "met", [20], [40]],
  [ppo(40, 50), "met", "met", [40, 50], [40, 50]],
  [ppo(20, 10), "unmet", "unmet", [20, 10], [20, 10]],
])("joins comparisons as Kleene does and records those that decide: %j", (facts, all, any, allKept, anyKept) => {
  const steps = stepsOf(patient(facts), compare);
  const open = steps.length < 2;
  expect([allMet(steps, open), anyMet(steps, open)]).toEqual([all, any]);
  const kept = (join: "all" | "any") => recordSteps(empty, steps, { compare, join }).steps.map(({ value }) => value);
  expect([kept("all"), kept("any")]).toEqual([allKept, anyKept]);
  expect(recordSteps(empty, steps, { compare, join: "all" }).compared).toHaveLength(steps.length);
  expect(empty.steps).toEqual([]);
});

it("records a disagreement between two known facts only", () => {
  const { stairs, shuttle } = accp2013.thresholds;
  const tests: readonly MeasureThreshold[] = [
    ["stairClimbMeters", stairs],
    ["shuttleWalkMeters", shuttle],
  ];
  const question: ComparisonQuestion = { compare: tests, join: "any", onDisagreement: "exercise-tests-disagree" };
  const noted = (facts: Plain) => recordSteps(empty, stepsOf(patient(facts), tests), question).contradictions;
  expect(noted({})).toEqual([]);
  expect(noted({ stairClimbMeters: 10 })).toEqual([]);
  expect(noted({ stairClimbMeters: 10, shuttleWalkMeters: 100 })).toEqual([]);
  expect(noted({ stairClimbMeters: 30, shuttleWalkMeters: 500 })).toEqual([]);
  expect(noted({ stairClimbMeters: 10, shuttleWalkMeters: 500 })).toMatchObject([
    { code: "exercise-tests-disagree", standing: "convention", steps: [{ value: 10 }, { value: 500 }] },
  ]);
  const silent = recordSteps(empty, stepsOf(patient({ stairClimbMeters: 10, shuttleWalkMeters: 500 }), tests), {
    compare: tests,
    join: "any",
  });
  expect(silent.contradictions).toEqual([]);
});

it("records a standing where there is one, beside those of the thresholds", () => {
  expect(recordStanding(empty, undefined)).toBe(empty);
  const trail = recordSteps(recordStanding(empty, "convention"), stepsOf(patient(ppo(20, 40)), compare), {
    compare,
    join: "all",
  });
  expect(standingsOf(trail)).toEqual(["convention", "primary"]);
});

it("records a fact in a high-risk band once no step used it", () => {
  const run = { pathway: accp2013, facts: patient({ ...ppo(20, 40), peakVo2MlPerKgPerMin: 9 }) };
  const unused = (trail: typeof empty) =>
    recordUnused(run, trail).contradictions.map(({ steps }) => existing(steps[0]).measure);
  expect(unused(empty)).toEqual(["peakVo2MlPerKgPerMin", "ppoFev1PercentPredicted"]);
  expect(unused(recordSteps(empty, stepsOf(run.facts, compare), { compare, join: "all" }))).toEqual([
    "peakVo2MlPerKgPerMin",
  ]);
  expect(recordUnused({ ...run, pathway: fortyPercentRule }, empty).contradictions).toEqual([]);
});

it("starts with what the rule was never tried on", () => {
  const facts = patient({ fev1PercentPredicted: 38, dlcoPercentPredicted: 60 });
  expect(startTrail({ pathway: fortyPercentRule, facts }).contradictions).toMatchObject([
    { code: "rule-outside-its-population", steps: [{ measure: "fev1PercentPredicted", value: 38 }] },
  ]);
  expect(startTrail({ pathway: accp2013, facts }).contradictions).toEqual([]);
});
