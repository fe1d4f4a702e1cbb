import { describe, expect, it } from "vitest";
import { ersEsts2009 } from "../../src/fitness/ersEsts2009.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { allInPrint, endpointsOf, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof ersEsts2009> = {}) =>
  runPathway({ ...ersEsts2009, ...changes }, facts);

const measured = (fev1: number, dlco: number): Plain => ({ fev1PercentPredicted: fev1, dlcoPercentPredicted: dlco });
const middle: Plain = { ...measured(60, 60), peakVo2MlPerKgPerMin: 15 };
const last: Plain = { ...middle, ...ppo(28, 44) };
const cpet = { next: "cardiopulmonary-exercise-test" };
const split = { next: "predicted-postoperative-function" };
const pneumonectomy = { decision: "up-to-pneumonectomy" };
const calculated = { decision: "up-to-calculated-extent" };
const against = { decision: "anatomic-resection-not-recommended" };
const ppoUptake = { next: "predicted-postoperative-oxygen-uptake" };

const table: Record<string, readonly [Plain, object, Partial<typeof ersEsts2009>?]> = {
  "cardiac-missing": [measured(92, 85), { next: "cardiac-evaluation" }, { absentFacts: "needed" }],
  "function-missing": [{ fev1PercentPredicted: 92 }, { next: "lung-function" }],
  "both-above-80": [measured(92, 85), pneumonectomy],
  "uptake-missing": [measured(60, 60), cpet],
  "uptake-low-risk": [{ ...measured(60, 60), peakVo2MlPerKgPerMin: 22 }, pneumonectomy],
  "uptake-high-risk": [{ ...measured(60, 60), peakVo2MlPerKgPerMin: 9.4 }, against],
  "ppo-missing": [middle, split],
  "both-ppo-above-30": [{ ...middle, ...ppo(45, 31) }, calculated],
  "ppo-uptake-missing": [last, ppoUptake],
  "ppo-uptake-above": [{ ...last, ppoVo2MlPerKgPerMin: 11 }, calculated],
  "ppo-uptake-not-above": [{ ...last, ppoVo2MlPerKgPerMin: 9.2 }, against],
};

const bounds: readonly (readonly [string, Plain, object, boolean])[] = [
  ["FEV1 79.9", measured(79.9, 90), cpet, false],
  ["FEV1 80", measured(80, 90), cpet, true],
  ["FEV1 80.1", measured(80.1, 90), pneumonectomy, false],
  ["DLCO 79.9", measured(90, 79.9), cpet, false],
  ["DLCO 80", measured(90, 80), cpet, true],
  ["DLCO 80.1", measured(90, 80.1), pneumonectomy, false],
  ["uptake 9.9", { ...middle, peakVo2MlPerKgPerMin: 9.9 }, against, false],
  ["uptake 10", { ...middle, peakVo2MlPerKgPerMin: 10 }, split, true],
  ["uptake 20", { ...middle, peakVo2MlPerKgPerMin: 20 }, split, true],
  ["uptake 20.1", { ...middle, peakVo2MlPerKgPerMin: 20.1 }, pneumonectomy, false],
  ["uptake 34.9 %", { ...measured(60, 60), peakVo2PercentPredicted: 34.9 }, against, false],
  ["uptake 35 %", { ...measured(60, 60), peakVo2PercentPredicted: 35 }, split, true],
  ["uptake 75 %", { ...measured(60, 60), peakVo2PercentPredicted: 75 }, split, true],
  ["uptake 75.1 %", { ...measured(60, 60), peakVo2PercentPredicted: 75.1 }, pneumonectomy, false],
  ["ppo FEV1 29.9", { ...middle, ...ppo(29.9, 50) }, ppoUptake, false],
  ["ppo FEV1 30", { ...middle, ...ppo(30, 50) }, ppoUptake, true],
  ["ppo FEV1 30.1", { ...middle, ...ppo(30.1, 50) }, calculated, false],
  ["ppo DLCO 30", { ...middle, ...ppo(50, 30) }, ppoUptake, true],
  ["ppo DLCO 30.1", { ...middle, ...ppo(50, 30.1) }, calculated, false],
  ["ppo uptake 9.9", { ...last, ppoVo2MlPerKgPerMin: 9.9 }, against, false],
  ["ppo uptake 10", { ...last, ppoVo2MlPerKgPerMin: 10 }, against, true],
  ["ppo uptake 10.1", { ...last, ppoVo2MlPerKgPerMin: 10.1 }, calculated, false],
  ["ppo uptake 34.9 %", { ...last, ppoVo2PercentPredicted: 34.9 }, against, false],
  ["ppo uptake 35 %", { ...last, ppoVo2PercentPredicted: 35 }, against, true],
  ["ppo uptake 35.1 %", { ...last, ppoVo2PercentPredicted: 35.1 }, calculated, false],
];

describe("ersEsts2009", () => {
  it("has a row for each of its eleven steps", () => {
    expect(Object.keys(table).toSorted()).toEqual(endpointsOf(ersEsts2009, {}));
  });

  it.each(Object.entries(table))("rests at %s", (endpoint, [facts, expected, options]) => {
    expect(run(patient(facts), options)).toMatchObject({ endpoint, ...expected });
  });

  it.each(bounds)("at %s", (_name, facts, expected, atBoundary) => {
    expect(run(patient(facts))).toMatchObject({ ...expected, atBoundary });
  });

  it.each([
    ["FEV1", { dlcoPercentPredicted: 90 }, ["lungFunction.fev1PercentPredicted"]],
    ["DLCO", { fev1PercentPredicted: 90 }, ["lungFunction.dlcoPercentPredicted"]],
    ["uptake", measured(60, 60), ["exercise.peakVo2MlPerKgPerMin", "exercise.peakVo2PercentPredicted"]],
    ["predicted values", middle, ["plan"]],
    ["predicted DLCO", { ...middle, ppoFev1PercentPredicted: 50 }, ["plan"]],
    ["predicted uptake", last, ["exercise.ppoVo2MlPerKgPerMin", "exercise.ppoVo2PercentPredicted"]],
  ])("without %s needs it", (_name, facts, needs) => {
    expect(run(patient(facts))).toMatchObject({ needs, judgment: { verdict: "unknown", needs } });
  });

  it("does not take a peak value for the predicted one", () => {
    expect(run(patient({ ...last, peakVo2PercentPredicted: 60 }))).toMatchObject(ppoUptake);
  });

  it("depends on secondary texts, and in its last step on what was not read", () => {
    expect(run(patient(measured(92, 85)))).toMatchObject({ restsOn: "secondary" });
    expect(run(patient(last))).toMatchObject({ restsOn: "unconfirmed" });
    expect(run(patient({ ...last, ppoVo2MlPerKgPerMin: 12 })).judgment).toMatchObject({
      verdict: "met",
      restsOn: "unconfirmed",
    });
    expect(ersEsts2009.supersededBy).toMatch(/2025/);
  });

  it("lets the high-risk side win on either scale, and says so", () => {
    const peak = run(patient({ ...measured(60, 60), peakVo2MlPerKgPerMin: 22, peakVo2PercentPredicted: 30 }));
    expect(peak).toMatchObject({ ...against, contradictions: [{ code: "oxygen-uptake-scales-disagree" }] });
    const predicted = run(patient({ ...last, ppoVo2MlPerKgPerMin: 12, ppoVo2PercentPredicted: 30 }));
    expect(predicted).toMatchObject({ ...against, contradictions: [{ code: "oxygen-uptake-scales-disagree" }] });
    const agreed = run(patient({ ...last, ppoVo2MlPerKgPerMin: 12, ppoVo2PercentPredicted: 40 }));
    expect(agreed).toMatchObject({ ...calculated, contradictions: [] });
  });

  it("closes the first exit to a heart at high risk, by convention", () => {
    const heart = { ...measured(92, 85), cardiac: { highRiskEvaluation: true } };
    expect(run(patient(heart))).toMatchObject({ ...cpet, assumed: [], restsOn: "convention" });
    expect(run(patient(measured(92, 85))).assumed).toEqual(["patient.cardiac.highRiskEvaluation"]);
    const needed = run(patient(measured(92, 85)), { absentFacts: "needed" });
    expect(needed).toMatchObject({ needs: ["patient.cardiac.highRiskEvaluation"], restsOn: "convention" });
  });

  it("covers lobectomy and pneumonectomy; for a sublobar plan its advice is a convention", () => {
    const unfit = { ...measured(60, 60), peakVo2MlPerKgPerMin: 9 };
    expect(run(patient({ ...unfit, plannedExtent: "lobectomy" })).restsOn).toBe("secondary");
    expect(run(patient({ ...unfit, plannedExtent: "sublobar" }))).toMatchObject({
      restsOn: "convention",
      judgment: { verdict: "unmet", restsOn: "convention" },
    });
    const later = { ...last, ppoVo2MlPerKgPerMin: 9, plannedExtent: "sublobar" } as const;
    expect(run(patient(later)).restsOn).toBe("convention");
  });

  it.each([
    ["both above 80", measured(92, 85), { peakVo2MlPerKgPerMin: 9 }],
    ["both above 80, predicted function", measured(92, 85), { ppoFev1PercentPredicted: 30 }],
    ["both above 80, predicted uptake", measured(92, 85), { ppoVo2PercentPredicted: 35 }],
    ["ample uptake", { ...measured(60, 60), peakVo2MlPerKgPerMin: 22 }, { ppoDlcoPercentPredicted: 20 }],
    ["predicted function", { ...middle, ...ppo(45, 45) }, { ppoVo2MlPerKgPerMin: 9 }],
  ])("reports an unused high-risk fact: %s", (_name, facts, extra) => {
    const result = run(patient({ ...facts, ...extra }));
    expect(result.decision).toBe(run(patient(facts)).decision);
    expect(result.contradictions).toMatchObject([{ code: "unasked-fact-in-high-risk-band" }]);
  });

  it("refuses an impossible fact", () => {
    expect(() => run(patient({ fev1PercentPredicted: "85" as never }))).toThrow(
      new RangeError('Cannot run a fitness pathway: fev1PercentPredicted must be a number from 0 to 300, got "85"'),
    );
  });

  it("reads its conclusions as its reading states", () => {
    const no = { verdict: "unmet", standing: "convention" } as const;
    const reading = {
      "up-to-pneumonectomy": no,
      "up-to-calculated-extent": no,
      "anatomic-resection-not-recommended": no,
    };
    expect(run(patient(measured(92, 85)), { reading }).judgment.verdict).toBe("unmet");
  });
});

describe("the thresholds of the pathway", () => {
  it("stand as restated, the last step not seen", () => {
    expect(allInPrint(ersEsts2009.thresholds)).toEqual([
      "measured: > 80 percent-predicted, secondary, ers-ests-2009",
      "uptakeLowest: >= 10 milliliter-per-kilogram-per-minute, secondary, ers-ests-2009",
      "uptakeLowestPercent: >= 35 percent-predicted, secondary, ers-ests-2009",
      "uptakeAmple: > 20 milliliter-per-kilogram-per-minute, secondary, ers-ests-2009",
      "uptakeAmplePercent: > 75 percent-predicted, secondary, ers-ests-2009",
      "ppo: > 30 percent-predicted, secondary, ers-ests-2009",
      "ppoUptake: > 10 milliliter-per-kilogram-per-minute, unconfirmed, ers-ests-2009",
      "ppoUptakePercent: > 35 percent-predicted, unconfirmed, ers-ests-2009",
    ]);
    expect(named(ersEsts2009)).toBe("ers-ests-2009, ers-ests-2009, superseded");
  });
});
