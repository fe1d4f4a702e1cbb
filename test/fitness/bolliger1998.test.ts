import { describe, expect, it } from "vitest";
import { bolliger1998, bolliger2002Printed } from "../../src/fitness/bolliger1998.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { allInPrint, endpointsOf, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof bolliger1998> = {}) =>
  runPathway({ ...bolliger1998, ...changes }, facts);

const measured = (fev1: number, dlco: number): Plain => ({ fev1PercentPredicted: fev1, dlcoPercentPredicted: dlco });
const middle: Plain = { ...measured(70, 60), peakVo2MlPerKgPerMin: 16 };
const last: Plain = { ...middle, ...ppo(45, 48) };
const cpet = { next: "cardiopulmonary-exercise-test" };
const split = { next: "predicted-postoperative-function" };
const ppoUptake = { next: "predicted-postoperative-oxygen-uptake" };
const pneumonectomy = { decision: "up-to-pneumonectomy" };
const calculated = { decision: "up-to-calculated-extent" };
const inoperable = { decision: "inoperable" };

const table: Record<string, readonly [Plain, object, Partial<typeof bolliger1998>?]> = {
  "cardiac-missing": [measured(85, 80), { next: "cardiac-evaluation" }, { absentFacts: "needed" }],
  "function-missing": [{ dlcoPercentPredicted: 85 }, { next: "lung-function" }],
  "both-at-least-80": [measured(85, 80), pneumonectomy],
  "uptake-missing": [measured(70, 60), cpet],
  "uptake-low-risk": [{ ...measured(70, 60), peakVo2PercentPredicted: 76 }, pneumonectomy],
  "uptake-high-risk": [{ ...measured(70, 60), peakVo2MlPerKgPerMin: 8 }, inoperable],
  "ppo-missing": [middle, split],
  "ppo-not-above-40": [{ ...middle, ...ppo(45, 39) }, inoperable],
  "ppo-uptake-missing": [last, ppoUptake],
  "ppo-uptake-above": [{ ...last, ppoVo2MlPerKgPerMin: 12, ppoVo2PercentPredicted: 44 }, calculated],
  "ppo-uptake-not-above": [{ ...last, ppoVo2MlPerKgPerMin: 9 }, inoperable],
};

const bounds: readonly (readonly [string, Plain, object, boolean])[] = [
  ["FEV1 79.9", measured(79.9, 90), cpet, false],
  ["FEV1 80", measured(80, 90), pneumonectomy, true],
  ["DLCO 79.9", measured(90, 79.9), cpet, false],
  ["DLCO 80.1", measured(90, 80.1), pneumonectomy, false],
  ["uptake 9.9", { ...middle, peakVo2MlPerKgPerMin: 9.9 }, inoperable, false],
  ["uptake 10", { ...middle, peakVo2MlPerKgPerMin: 10 }, split, true],
  ["uptake 20", { ...middle, peakVo2MlPerKgPerMin: 20 }, split, true],
  ["uptake 20.1", { ...middle, peakVo2MlPerKgPerMin: 20.1 }, pneumonectomy, false],
  ["uptake 39.9 %", { ...measured(70, 60), peakVo2PercentPredicted: 39.9 }, inoperable, false],
  ["uptake 40 %", { ...measured(70, 60), peakVo2PercentPredicted: 40 }, split, true],
  ["uptake 75 %", { ...measured(70, 60), peakVo2PercentPredicted: 75 }, split, true],
  ["uptake 75.1 %", { ...measured(70, 60), peakVo2PercentPredicted: 75.1 }, pneumonectomy, false],
  ["ppo FEV1 40", { ...middle, ...ppo(40, 48) }, inoperable, true],
  ["ppo FEV1 40.1", { ...middle, ...ppo(40.1, 48) }, ppoUptake, false],
  ["ppo DLCO 40", { ...middle, ...ppo(45, 40) }, inoperable, true],
  ["ppo DLCO 40.1", { ...middle, ...ppo(45, 40.1) }, ppoUptake, false],
  ["ppo uptake 10", { ...last, ppoVo2MlPerKgPerMin: 10 }, inoperable, true],
  ["ppo uptake 10.1", { ...last, ppoVo2MlPerKgPerMin: 10.1 }, calculated, false],
  ["ppo uptake 35 %", { ...last, ppoVo2PercentPredicted: 35 }, inoperable, true],
  ["ppo uptake 35.1 %", { ...last, ppoVo2PercentPredicted: 35.1 }, calculated, false],
];

describe("bolliger1998", () => {
  it("has a row for each of its eleven steps", () => {
    expect(Object.keys(table).toSorted()).toEqual(endpointsOf(bolliger1998, {}));
  });

  it.each(Object.entries(table))("rests at %s", (endpoint, [facts, expected, options]) => {
    expect(run(patient(facts), options)).toMatchObject({ endpoint, ...expected });
  });

  it.each(bounds)("at %s", (_name, facts, expected, atBoundary) => {
    expect(run(patient(facts))).toMatchObject({ ...expected, atBoundary });
  });

  it.each([
    ["ppo 40 and 40", { ...middle, ...ppo(40, 40) }, ppoUptake],
    ["ppo uptake 10", { ...last, ppoVo2MlPerKgPerMin: 10 }, calculated],
    ["ppo uptake 35 %", { ...last, ppoVo2PercentPredicted: 35 }, calculated],
    ["ppo 39.9", { ...middle, ...ppo(39.9, 40) }, inoperable],
  ])("in the printing of 2002, %s", (_name, facts, expected) => {
    expect(run(patient(facts), { thresholds: { ...bolliger1998.thresholds, ...bolliger2002Printed } })).toMatchObject(
      expected,
    );
  });

  it.each([
    ["FEV1", { dlcoPercentPredicted: 90 }, ["lungFunction.fev1PercentPredicted"]],
    ["DLCO", { fev1PercentPredicted: 90 }, ["lungFunction.dlcoPercentPredicted"]],
    ["uptake", measured(60, 60), ["exercise.peakVo2MlPerKgPerMin", "exercise.peakVo2PercentPredicted"]],
    ["predicted values", middle, ["plan"]],
    ["predicted FEV1", { ...middle, ppoDlcoPercentPredicted: 50 }, ["plan"]],
    ["predicted uptake", last, ["exercise.ppoVo2MlPerKgPerMin", "exercise.ppoVo2PercentPredicted"]],
  ])("without %s needs it", (_name, facts, needs) => {
    expect(run(patient(facts))).toMatchObject({ needs, judgment: { verdict: "unknown", needs } });
  });

  it("is decided by one predicted value that falls short, by convention", () => {
    expect(run(patient({ ...middle, ppoFev1PercentPredicted: 30 }))).toMatchObject({
      ...inoperable,
      restsOn: "convention",
      judgment: { verdict: "unmet", restsOn: "convention" },
    });
    expect(run(patient({ ...last, ppoVo2MlPerKgPerMin: 9 })).restsOn).toBe("primary");
  });

  it("takes the first exit only without cardiac risk, and declares what it assumed", () => {
    expect(run(patient(measured(85, 80)))).toMatchObject({
      restsOn: "primary",
      assumed: ["patient.cardiac.highRiskEvaluation"],
    });
    const heart = patient({ ...measured(85, 80), cardiac: { highRiskEvaluation: true } });
    expect(run(heart)).toMatchObject({ ...cpet, assumed: [], restsOn: "secondary" });
    expect(run(patient(measured(85, 80)), { absentFacts: "needed" })).toMatchObject({
      needs: ["patient.cardiac.highRiskEvaluation"],
      restsOn: "primary",
    });
  });

  it("lets the high-risk side win on either scale, and says so", () => {
    const peak = run(patient({ ...measured(60, 60), peakVo2MlPerKgPerMin: 22, peakVo2PercentPredicted: 39 }));
    expect(peak).toMatchObject({ ...inoperable, contradictions: [{ code: "oxygen-uptake-scales-disagree" }] });
    const predicted = run(patient({ ...last, ppoVo2MlPerKgPerMin: 9, ppoVo2PercentPredicted: 40 }));
    expect(predicted).toMatchObject({ ...inoperable, contradictions: [{ code: "oxygen-uptake-scales-disagree" }] });
  });

  it.each([
    ["peak uptake", measured(85, 80), { peakVo2PercentPredicted: 39 }],
    ["predicted function", measured(85, 80), { ppoFev1PercentPredicted: 40 }],
    ["predicted DLCO", { ...measured(60, 60), peakVo2MlPerKgPerMin: 21 }, { ppoDlcoPercentPredicted: 20 }],
    ["predicted uptake", { ...measured(60, 60), peakVo2MlPerKgPerMin: 21 }, { ppoVo2MlPerKgPerMin: 9 }],
    ["predicted uptake, other scale", measured(85, 80), { ppoVo2PercentPredicted: 30 }],
  ])("reports an unused high-risk fact: %s", (_name, facts, extra) => {
    expect(run(patient({ ...facts, ...extra }))).toMatchObject({
      ...pneumonectomy,
      contradictions: [{ code: "unasked-fact-in-high-risk-band" }],
      judgment: { verdict: "met" },
    });
  });

  it("reads its conclusions as its reading states", () => {
    const no = { verdict: "unmet", standing: "convention" } as const;
    const reading = { "up-to-pneumonectomy": no, "up-to-calculated-extent": no, inoperable: no };
    expect(run(patient(measured(85, 80)), { reading }).judgment.verdict).toBe("unmet");
    expect(run(patient({ ...last, ppoVo2MlPerKgPerMin: 12 })).judgment).toMatchObject({
      verdict: "met",
      restsOn: "primary",
    });
  });

  it("refuses an impossible fact", () => {
    expect(() => run(patient({ dlcoPercentPredicted: Number.POSITIVE_INFINITY }))).toThrow(
      new RangeError("Cannot run a fitness pathway: dlcoPercentPredicted must be a number from 0 to 300, got Infinity"),
    );
  });
});

describe("the thresholds of the pathway", () => {
  it("stand as printed in 1998", () => {
    expect(allInPrint(bolliger1998.thresholds)).toEqual([
      "measured: >= 80 percent-predicted, primary, bolliger-1998",
      "uptakeLowest: >= 10 milliliter-per-kilogram-per-minute, primary, bolliger-1998",
      "uptakeLowestPercent: >= 40 percent-predicted, secondary, bolliger-1998",
      "uptakeAmple: > 20 milliliter-per-kilogram-per-minute, primary, bolliger-1998",
      "uptakeAmplePercent: > 75 percent-predicted, primary, bolliger-1998",
      "ppo: > 40 percent-predicted, primary, bolliger-1998",
      "ppoUptake: > 10 milliliter-per-kilogram-per-minute, primary, bolliger-1998",
      "ppoUptakePercent: > 35 percent-predicted, secondary, bolliger-1998",
    ]);
    expect(named(bolliger1998)).toBe("bolliger-1998, bolliger-1998, superseded");
  });

  it("include their bounds in the printing of 2002", () => {
    expect(allInPrint(bolliger2002Printed)).toEqual([
      "ppo: >= 40 percent-predicted, primary, bolliger-2002",
      "ppoUptake: >= 10 milliliter-per-kilogram-per-minute, primary, bolliger-2002",
      "ppoUptakePercent: >= 35 percent-predicted, primary, bolliger-2002",
    ]);
  });
});
