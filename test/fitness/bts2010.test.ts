import { describe, expect, it } from "vitest";
import {
  type Bts2010Leaf,
  bts2010,
  bts2010Pathway,
  bts2010Ppo,
  bts2010Shuttle,
  bts2010Uptake,
} from "../../src/fitness/bts2010.ts";
import { line, named } from "./lines.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const low = { decision: "low-risk" };
const moderate = { decision: "moderate-risk" };
const high = { decision: "high-risk" };
const shuttle = { next: "shuttle-walk" };
const poor = ppo(33, 36);

const table: Record<Bts2010Leaf, readonly [Plain, object]> = {
  "function-missing": [{ ppoFev1PercentPredicted: 52 }, { next: "lung-function" }],
  "both-above-40": [ppo(52, 47), low],
  "exercise-missing": [poor, shuttle],
  "exercise-above": [{ ...ppo(38, 55), shuttleWalkMeters: 450 }, moderate],
  "exercise-not-above": [{ ...poor, shuttleWalkMeters: 360, peakVo2MlPerKgPerMin: 12 }, high],
};

describe("bts2010", () => {
  it("has a row for each of its five limbs", () => {
    expect(Object.keys(table)).toHaveLength(5);
  });

  it.each(Object.entries(table))("rests at %s", (leaf, [facts, expected]) => {
    expect(bts2010(patient(facts))).toMatchObject({ leaf, ...expected });
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
    expect(bts2010(patient(facts))).toMatchObject({ ...expected, atBoundary });
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
  ])("without %s asks for it", (_name, facts, next, needs) => {
    expect(bts2010(patient(facts))).toMatchObject({ next, needs, judgment: { verdict: "unknown", needs } });
  });

  it("takes one exercise test above its line, and says where the other is not", () => {
    const clash = bts2010(patient({ ...poor, shuttleWalkMeters: 360, peakVo2MlPerKgPerMin: 17 }));
    expect(clash).toMatchObject({ ...moderate, contradictions: [{ code: "exercise-tests-disagree" }] });
    expect(clash.judgment.reasons).toContain(clash.contradictions[0]);
  });

  it("bars nobody in print: meeting it at moderate and not at high risk are conventions", () => {
    expect(bts2010(patient(ppo(52, 47))).judgment).toMatchObject({ verdict: "met", restsOn: "unconfirmed" });
    expect(bts2010(patient(table["exercise-above"][0]))).toMatchObject({
      restsOn: "unconfirmed",
      judgment: { verdict: "met", restsOn: "convention" },
    });
    expect(bts2010(patient(table["exercise-not-above"][0])).judgment).toMatchObject({
      verdict: "unmet",
      restsOn: "convention",
    });
    const yes = { verdict: "met", standing: "convention" } as const;
    const reading = { "low-risk": yes, "moderate-risk": yes, "high-risk": yes };
    expect(bts2010(patient(table["exercise-not-above"][0]), { reading }).judgment.verdict).toBe("met");
  });

  it("stands on numbers nobody has read", () => {
    expect([bts2010Ppo, bts2010Shuttle, bts2010Uptake].map(line)).toEqual([
      "> 40 percent-predicted, unconfirmed, bts-2010",
      "> 400 meter, unconfirmed, bts-2010",
      "> 15 milliliter-per-kilogram-per-minute, unconfirmed, bts-2010",
    ]);
    expect(named(bts2010Pathway)).toBe("bts-2010-dyspnea, bts-2010");
  });

  it("refuses an impossible fact", () => {
    expect(() => bts2010(patient({ shuttleWalkMeters: -10 }))).toThrow(
      new RangeError("Cannot run the BTS 2010 pathway: shuttleWalkMeters must be a number of at least 0, got -10"),
    );
  });
});
