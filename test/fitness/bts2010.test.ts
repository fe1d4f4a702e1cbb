import { describe, expect, it } from "vitest";
import { bts2010 } from "../../src/fitness/bts2010.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { existing } from "../../src/internal/guards.ts";
import { endpointsOf, inPrint, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof bts2010> = {}) =>
  runPathway({ ...bts2010, ...changes }, facts);

const low = { decision: "low-risk" };
const moderate = { decision: "moderate-risk" };
const high = { decision: "high-risk" };
const shuttle = { next: "shuttle-walk" };
const poor = ppo(33, 36);

const table: Record<string, readonly [Plain, object]> = {
  "function-missing": [{ ppoFev1PercentPredicted: 52 }, { next: "lung-function" }],
  "both-above-40": [ppo(52, 47), low],
  "exercise-missing": [poor, shuttle],
  "exercise-above": [{ ...ppo(38, 55), shuttleWalkMeters: 450 }, moderate],
  "exercise-not-above": [{ ...poor, shuttleWalkMeters: 360, peakVo2MlPerKgPerMin: 12 }, high],
};

describe("bts2010", () => {
  it("has a row for each of its five steps", () => {
    expect(Object.keys(table).toSorted()).toEqual(endpointsOf(bts2010, {}));
  });

  it.each(Object.entries(table))("rests at %s", (endpoint, [facts, expected]) => {
    expect(run(patient(facts))).toMatchObject({ endpoint, ...expected });
  });

  it.each([
    ["ppo FEV1 40", ppo(40, 50), shuttle, true],
    ["ppo FEV1 40.1", ppo(40.1, 50), low, false],
    ["ppo DLCO 40", ppo(50, 40), shuttle, true],
    ["ppo DLCO 40.1", ppo(50, 40.1), low, false],
    ["shuttle 400", { ...poor, shuttleWalkMeters: 400, peakVo2MlPerKgPerMin: 12 }, high, true],
    ["shuttle 401", { ...poor, shuttleWalkMeters: 401, peakVo2MlPerKgPerMin: 12 }, moderate, false],
    ["uptake 15", { ...poor, shuttleWalkMeters: 300, peakVo2MlPerKgPerMin: 15 }, high, true],
    ["uptake 15.1", { ...poor, shuttleWalkMeters: 300, peakVo2MlPerKgPerMin: 15.1 }, moderate, false],
  ])("at %s", (_name, facts, expected, atBoundary) => {
    expect(run(patient(facts))).toMatchObject({ ...expected, atBoundary });
  });

  it.each([
    [
      "predicted values",
      {},
      "lung-function",
      ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
    ],
    [
      "predicted FEV1",
      { ppoDlcoPercentPredicted: 50, fev1PercentPredicted: 70 },
      "predicted-postoperative-function",
      ["plan"],
    ],
    ["any exercise", poor, "shuttle-walk", ["exercise.shuttleWalkMeters", "exercise.peakVo2MlPerKgPerMin"]],
    ["uptake", { ...poor, shuttleWalkMeters: 300 }, "cardiopulmonary-exercise-test", ["exercise.peakVo2MlPerKgPerMin"]],
    ["a walk", { ...poor, peakVo2MlPerKgPerMin: 12 }, "shuttle-walk", ["exercise.shuttleWalkMeters"]],
  ])("without %s needs it", (_name, facts, next, needs) => {
    expect(run(patient(facts))).toMatchObject({ next, needs, judgment: { verdict: "unknown", needs } });
  });

  it("takes one exercise test above its threshold, and says where the other is not", () => {
    const clash = run(patient({ ...poor, shuttleWalkMeters: 360, peakVo2MlPerKgPerMin: 17 }));
    expect(clash).toMatchObject({ ...moderate, contradictions: [{ code: "exercise-tests-disagree" }] });
    expect(clash.judgment.reasons).toContain(clash.contradictions[0]);
  });

  it("excludes no patient in print: meeting it at moderate and not at high risk are conventions", () => {
    expect(run(patient(ppo(52, 47))).judgment).toMatchObject({ verdict: "met", restsOn: "unconfirmed" });
    expect(run(patient(existing(table["exercise-above"])[0]))).toMatchObject({
      restsOn: "unconfirmed",
      judgment: { verdict: "met", restsOn: "convention" },
    });
    expect(run(patient(existing(table["exercise-not-above"])[0])).judgment).toMatchObject({
      verdict: "unmet",
      restsOn: "convention",
    });
    const yes = { verdict: "met", standing: "convention" } as const;
    const reading = { "low-risk": yes, "moderate-risk": yes, "high-risk": yes };
    expect(run(patient(existing(table["exercise-not-above"])[0]), { reading }).judgment.verdict).toBe("met");
  });

  it("stands on a text that was not read, two of its numbers printed by NICE", () => {
    expect(Object.values(bts2010.thresholds).map(inPrint)).toEqual([
      "> 40 percent-predicted, unconfirmed, bts-2010",
      "> 400 meter, secondary, bts-2010",
      "> 15 milliliter-per-kilogram-per-minute, secondary, bts-2010",
    ]);
    expect(named(bts2010)).toBe("bts-2010-dyspnea, bts-2010");
  });

  it("refuses an impossible fact", () => {
    expect(() => run(patient({ shuttleWalkMeters: -10 }))).toThrow(
      new RangeError("Cannot run a fitness pathway: shuttleWalkMeters must be a number from 0 to 2000, got -10"),
    );
  });
});
