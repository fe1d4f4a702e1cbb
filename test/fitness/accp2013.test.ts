import { describe, expect, it } from "vitest";
import { accp2013, accp2013Inclusive } from "../../src/fitness/accp2013.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { existing } from "../../src/internal/guards.ts";
import { allInPrint, endpointsOf, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof accp2013> = {}) =>
  runPathway({ ...accp2013, ...changes }, facts);

const cpet = { next: "cardiopulmonary-exercise-test" };
const exercise = { next: "low-technology-exercise" };
const low = { decision: "low-risk" };
const moderate = { decision: "moderate-risk" };
const high = { decision: "high-risk" };
const thresholds = { ...accp2013.thresholds, ...accp2013Inclusive };
const positive = { cardiac: { highRiskEvaluation: true } };

const table: Record<string, readonly [Plain, object, Partial<typeof accp2013>?]> = {
  "cardiac-missing": [ppo(72, 68), { next: "cardiac-evaluation" }, { absentFacts: "needed" }],
  "function-missing": [{ ppoFev1PercentPredicted: 72 }, { next: "lung-function" }],
  "both-above-60": [ppo(72, 68), low],
  "exercise-missing": [ppo(72, 45), exercise],
  "exercise-satisfactory": [{ ...ppo(45, 48), stairClimbMeters: 25 }, low],
  "uptake-missing": [ppo(28, 64), cpet],
  "uptake-high-risk": [{ ...ppo(38, 29.5), peakVo2PercentPredicted: 31 }, high],
  "uptake-low-risk": [{ ...ppo(26, 41), peakVo2MlPerKgPerMin: 23 }, low],
  "uptake-middle": [{ ...ppo(26, 41), peakVo2MlPerKgPerMin: 15 }, moderate],
};

/** Both sides of every bound and the bound itself: facts, what follows, and whether a value lies on a line. */
const bounds: readonly (readonly [string, Plain, object, boolean])[] = [
  ["ppo FEV1 29.9", ppo(29.9, 80), cpet, false],
  ["ppo FEV1 30", ppo(30, 80), exercise, true],
  ["ppo FEV1 30.1", ppo(30.1, 80), exercise, false],
  ["ppo DLCO 29.9", ppo(80, 29.9), cpet, false],
  ["ppo DLCO 30", ppo(80, 30), exercise, true],
  ["ppo FEV1 59.9", ppo(59.9, 80), exercise, false],
  ["ppo FEV1 60", ppo(60, 80), exercise, true],
  ["ppo FEV1 60.1", ppo(60.1, 80), low, false],
  ["ppo DLCO 60", ppo(80, 60), exercise, true],
  ["ppo DLCO 60.1", ppo(80, 60.1), low, false],
  ["stairs 21.9", { ...ppo(45, 48), stairClimbMeters: 21.9 }, cpet, false],
  ["stairs 22", { ...ppo(45, 48), stairClimbMeters: 22 }, cpet, true],
  ["stairs 22.1", { ...ppo(45, 48), stairClimbMeters: 22.1 }, low, false],
  ["shuttle 399", { ...ppo(45, 48), shuttleWalkMeters: 399 }, cpet, false],
  ["shuttle 400", { ...ppo(45, 48), shuttleWalkMeters: 400 }, cpet, true],
  ["shuttle 401", { ...ppo(45, 48), shuttleWalkMeters: 401 }, low, false],
  ["uptake 9.9", { ...ppo(20, 20), peakVo2MlPerKgPerMin: 9.9 }, high, false],
  ["uptake 10", { ...ppo(20, 20), peakVo2MlPerKgPerMin: 10 }, moderate, true],
  ["uptake 20", { ...ppo(20, 20), peakVo2MlPerKgPerMin: 20 }, moderate, true],
  ["uptake 20.1", { ...ppo(20, 20), peakVo2MlPerKgPerMin: 20.1 }, low, false],
  ["uptake 34.9 %", { ...ppo(20, 20), peakVo2PercentPredicted: 34.9 }, high, false],
  ["uptake 35 %", { ...ppo(20, 20), peakVo2PercentPredicted: 35 }, moderate, true],
  ["uptake 75 %", { ...ppo(20, 20), peakVo2PercentPredicted: 75 }, moderate, true],
  ["uptake 75.1 %", { ...ppo(20, 20), peakVo2PercentPredicted: 75.1 }, low, false],
];

describe("accp2013", () => {
  it("has a row for each of its nine steps", () => {
    expect(Object.keys(table).toSorted()).toEqual(endpointsOf(accp2013, {}));
  });

  it.each(Object.entries(table))("rests at %s", (endpoint, [facts, expected, options]) => {
    expect(run(patient(facts), options)).toMatchObject({ endpoint, ...expected });
  });

  it.each(bounds)("at %s", (_name, facts, expected, atBoundary) => {
    expect(run(patient(facts))).toMatchObject({ ...expected, atBoundary });
  });

  it.each([
    ["ppo 60 and 60", ppo(60, 60)],
    ["stairs 22", { ...ppo(45, 48), stairClimbMeters: 22 }],
    ["shuttle 400", { ...ppo(45, 48), shuttleWalkMeters: 400 }],
  ])("in the inclusive printing, %s is low risk", (_name, facts) => {
    expect(run(patient(facts), { thresholds })).toMatchObject({ ...low, atBoundary: true });
  });

  it("in the inclusive printing leaves 30 % and oxygen uptake as they are", () => {
    expect(run(patient(ppo(30, 80)), { thresholds })).toMatchObject(exercise);
    expect(run(patient({ ...ppo(20, 20), peakVo2MlPerKgPerMin: 20 }), { thresholds })).toMatchObject(moderate);
    expect(run(patient({ ...ppo(20, 20), peakVo2PercentPredicted: 75 }), { thresholds })).toMatchObject(moderate);
    expect(run(patient({ ...ppo(20, 20), peakVo2MlPerKgPerMin: 10 }), { thresholds })).toMatchObject(moderate);
    expect(run(patient({ ...ppo(20, 20), peakVo2PercentPredicted: 35 }), { thresholds })).toMatchObject(moderate);
  });

  it.each([
    ["both predicted values", {}, ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"]],
    ["predicted FEV1", { ppoDlcoPercentPredicted: 50 }, ["lungFunction.fev1PercentPredicted"]],
    ["predicted DLCO", { ppoFev1PercentPredicted: 50 }, ["lungFunction.dlcoPercentPredicted"]],
    ["the plan", { ppoFev1PercentPredicted: 50, dlcoPercentPredicted: 70 }, ["plan"]],
    ["an exercise test", ppo(45, 48), ["exercise.stairClimbMeters", "exercise.shuttleWalkMeters"]],
    ["oxygen uptake", ppo(20, 48), ["exercise.peakVo2MlPerKgPerMin", "exercise.peakVo2PercentPredicted"]],
  ])("without %s needs it", (_name, facts, needs) => {
    const result = run(patient(facts));
    expect(result).toMatchObject({ needs, restsOn: "primary" });
    expect(result.judgment).toMatchObject({ verdict: "unknown", needs });
  });

  it("is decided by one predicted value below 30 %, whatever the other", () => {
    const result = run(patient({ ppoFev1PercentPredicted: 20, peakVo2MlPerKgPerMin: 9 }));
    expect(result).toMatchObject({ ...high, endpoint: "uptake-high-risk" });
    expect(result.steps.map((step) => step.measure)).toEqual(["ppoFev1PercentPredicted", "peakVo2MlPerKgPerMin"]);
  });

  it("declares an absent cardiac evaluation, and sends a positive one to oxygen uptake with an unconfirmed basis", () => {
    expect(run(patient(ppo(80, 80))).assumed).toEqual(["patient.cardiac.highRiskEvaluation"]);
    const negative = run(patient({ ...ppo(80, 80), cardiac: { highRiskEvaluation: false } }));
    expect(negative).toMatchObject({ ...low, assumed: [], restsOn: "primary" });
    const asked = run(patient({ ...ppo(80, 80), ...positive }), { absentFacts: "needed" });
    expect(asked).toMatchObject({ ...cpet, endpoint: "uptake-missing", assumed: [], restsOn: "unconfirmed" });
    const tested = run(patient({ ...positive, peakVo2MlPerKgPerMin: 21 }));
    expect(tested).toMatchObject({ ...low, restsOn: "unconfirmed" });
    expect(tested.judgment.restsOn).toBe("unconfirmed");
    expect(run(patient({ ...ppo(80, 80), cardiac: null })).assumed).toHaveLength(1);
    const needed = run(patient(ppo(80, 80)), { absentFacts: "needed" });
    expect(needed).toMatchObject({
      needs: ["patient.cardiac.highRiskEvaluation"],
      assumed: [],
      restsOn: "unconfirmed",
    });
    expect(run(patient(ppo(80, 80)), { absentFacts: "assumed" })).toMatchObject(low);
  });

  it("lets the high-risk side win where the scales of oxygen uptake contradict each other, and says so", () => {
    const clash = run(patient({ ...ppo(20, 50), peakVo2MlPerKgPerMin: 22, peakVo2PercentPredicted: 30 }));
    expect(clash).toMatchObject(high);
    expect(clash.contradictions).toMatchObject([
      { code: "oxygen-uptake-scales-disagree", verdict: "unknown", standing: "convention" },
    ]);
    expect(existing(clash.contradictions[0]).steps.map(({ measure, verdict }) => [measure, verdict])).toEqual([
      ["peakVo2MlPerKgPerMin", "met"],
      ["peakVo2PercentPredicted", "unmet"],
    ]);
    expect(clash.judgment.reasons).toContain(clash.contradictions[0]);
    const above = run(patient({ ...ppo(20, 50), peakVo2MlPerKgPerMin: 22, peakVo2PercentPredicted: 60 }));
    expect(above).toMatchObject({ ...low, contradictions: [{ code: "oxygen-uptake-scales-disagree" }] });
    const agreed = run(patient({ ...ppo(20, 50), peakVo2MlPerKgPerMin: 12, peakVo2PercentPredicted: 60 }));
    expect(agreed).toMatchObject({ ...moderate, contradictions: [] });
  });

  it("takes one satisfactory exercise test, and says where the other is not", () => {
    const clash = run(patient({ ...ppo(45, 48), stairClimbMeters: 25, shuttleWalkMeters: 200 }));
    expect(clash).toMatchObject({ ...low, contradictions: [{ code: "exercise-tests-disagree" }] });
    const agreed = run(patient({ ...ppo(45, 48), stairClimbMeters: 25, shuttleWalkMeters: 450 }));
    expect(agreed).toMatchObject({ ...low, contradictions: [] });
  });

  it("reports an unused fact in the high-risk range, and changes nothing for it", () => {
    const low91 = run(patient({ ...ppo(72, 68), peakVo2MlPerKgPerMin: 9.1, peakVo2PercentPredicted: 40 }));
    expect(low91.decision).toBe("low-risk");
    expect(low91.contradictions).toEqual([
      {
        code: "unasked-fact-in-high-risk-band",
        verdict: "unmet",
        standing: "primary",
        steps: [
          {
            measure: "peakVo2MlPerKgPerMin",
            value: 9.1,
            threshold: accp2013.thresholds.uptakeLowest,
            verdict: "unmet",
            distance: 9.1 - 10,
            atBoundary: false,
          },
        ],
      },
    ]);
    expect(low91.judgment).toMatchObject({ verdict: "met" });
    expect(low91.judgment.reasons).toContain(low91.contradictions[0]);
    const stairs = run(patient({ ...ppo(45, 48), stairClimbMeters: 30, peakVo2PercentPredicted: 30 }));
    expect(stairs).toMatchObject({ ...low, contradictions: [{ code: "unasked-fact-in-high-risk-band" }] });
    const heart = run(patient({ ...ppo(20, 70), ...positive, peakVo2MlPerKgPerMin: 22 }));
    expect(heart.contradictions).toMatchObject([
      { steps: [{ value: 20, threshold: accp2013.thresholds.ppoExercise }] },
    ]);
    const middle = run(patient({ ...ppo(20, 70), ...positive, peakVo2MlPerKgPerMin: 12 }));
    expect(middle.contradictions).toHaveLength(1);
    const unmet = run(patient({ ...ppo(20, 70), ...positive, peakVo2MlPerKgPerMin: 9 }));
    expect(unmet.contradictions).toEqual([]);
  });

  it("reads high risk as not meeting the pathway", () => {
    expect(run(patient(existing(table["uptake-high-risk"])[0])).judgment).toMatchObject({
      verdict: "unmet",
      restsOn: "primary",
    });
  });

  it("reads moderate risk as meeting the pathway by convention, or as its reading states", () => {
    const facts = patient({ ...ppo(26, 41), peakVo2MlPerKgPerMin: 15 });
    expect(run(facts)).toMatchObject({ restsOn: "primary", judgment: { verdict: "met", restsOn: "convention" } });
    const strict = { ...accp2013.reading, "moderate-risk": { verdict: "unmet", standing: "convention" } as const };
    expect(run(facts, { reading: strict }).judgment.verdict).toBe("unmet");
  });

  it.each([
    [{ ppoFev1PercentPredicted: -1 }, "ppoFev1PercentPredicted must be a number from 0 to 300, got -1"],
    [{ peakVo2MlPerKgPerMin: Number.NaN }, "peakVo2MlPerKgPerMin must be a number from 0 to 100, got NaN"],
    [{ cardiac: { highRiskEvaluation: 1 } }, "highRiskEvaluation must be true or false, got 1"],
  ])("refuses %j", (facts, message) => {
    const error = new RangeError(`Cannot run a fitness pathway: ${message}`);
    expect(() => run(patient(facts))).toThrow(error);
  });

  it("refuses a choice it does not know", () => {
    expect(() => run({}, { absentFacts: "ignored" as never })).toThrow(
      new RangeError('Cannot run a fitness pathway: absentFacts must be one of assumed, needed, got "ignored"'),
    );
  });
});

describe("the thresholds of the pathway", () => {
  it("stand as the abstract prints them", () => {
    expect(allInPrint(accp2013.thresholds)).toEqual([
      "ppoLow: > 60 percent-predicted, primary, accp-2013",
      "ppoExercise: >= 30 percent-predicted, primary, accp-2013",
      "stairs: > 22 meter, primary, accp-2013",
      "shuttle: > 400 meter, primary, accp-2013",
      "uptakeLowest: >= 10 milliliter-per-kilogram-per-minute, primary, accp-2013",
      "uptakeLowestPercent: >= 35 percent-predicted, primary, accp-2013",
      "uptakeAmple: > 20 milliliter-per-kilogram-per-minute, primary, accp-2013",
      "uptakeAmplePercent: > 75 percent-predicted, primary, accp-2013",
    ]);
    expect(named(accp2013)).toBe("accp-2013, accp-2013");
  });

  it("differ in the other printings at 60 %, 22 m and 400 m only", () => {
    expect(allInPrint(accp2013Inclusive)).toEqual([
      "ppoLow: >= 60 percent-predicted, primary, sawabata-2015",
      "stairs: >= 22 meter, secondary, accp-2013",
      "shuttle: >= 400 meter, secondary, accp-2013",
    ]);
  });
});
