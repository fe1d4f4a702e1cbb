import { describe, expect, it } from "vitest";
import { type Accp2013Leaf, type Accp2013Options, accp2013, accp2013Reading } from "../../src/fitness/accp2013.ts";
import { accp2013Inclusive, accp2013PpoExercise, accp2013UptakeLowest } from "../../src/fitness/accp2013Lines.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const cpet = { next: "cardiopulmonary-exercise-test" };
const exercise = { next: "low-technology-exercise" };
const low = { decision: "low-risk" };
const moderate = { decision: "moderate-risk" };
const high = { decision: "high-risk" };
const positive = { cardiac: { highRiskEvaluation: true } };

const table: Record<Accp2013Leaf, readonly [Plain, object, Accp2013Options?]> = {
  "cardiac-missing": [ppo(72, 68), { next: "cardiac-evaluation" }, { absentCardiac: "needed" }],
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
  it("has a row for each of its nine limbs", () => {
    expect(Object.keys(table)).toHaveLength(9);
  });

  it.each(Object.entries(table))("rests at %s", (leaf, [facts, expected, options]) => {
    expect(accp2013(patient(facts), options)).toMatchObject({ leaf, ...expected });
  });

  it.each(bounds)("at %s", (_name, facts, expected, atBoundary) => {
    expect(accp2013(patient(facts))).toMatchObject({ ...expected, atBoundary });
  });

  it.each([
    ["ppo 60 and 60", ppo(60, 60)],
    ["stairs 22", { ...ppo(45, 48), stairClimbMeters: 22 }],
    ["shuttle 400", { ...ppo(45, 48), shuttleWalkMeters: 400 }],
  ])("in the inclusive printing, %s is low risk", (_name, facts) => {
    expect(accp2013(patient(facts), { lines: accp2013Inclusive })).toMatchObject({ ...low, atBoundary: true });
  });

  it("in the inclusive printing leaves 30 % and oxygen uptake as they are", () => {
    const lines = accp2013Inclusive;
    expect(accp2013(patient(ppo(30, 80)), { lines })).toMatchObject(exercise);
    expect(accp2013(patient({ ...ppo(20, 20), peakVo2MlPerKgPerMin: 20 }), { lines })).toMatchObject(moderate);
    expect(accp2013(patient({ ...ppo(20, 20), peakVo2PercentPredicted: 75 }), { lines })).toMatchObject(moderate);
    expect(accp2013(patient({ ...ppo(20, 20), peakVo2MlPerKgPerMin: 10 }), { lines })).toMatchObject(moderate);
    expect(accp2013(patient({ ...ppo(20, 20), peakVo2PercentPredicted: 35 }), { lines })).toMatchObject(moderate);
  });

  it.each([
    ["both predicted values", {}, ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"]],
    ["predicted FEV1", { ppoDlcoPercentPredicted: 50 }, ["lungFunction.fev1PercentPredicted"]],
    ["predicted DLCO", { ppoFev1PercentPredicted: 50 }, ["lungFunction.dlcoPercentPredicted"]],
    ["the plan", { ppoFev1PercentPredicted: 50, dlcoPercentPredicted: 70 }, ["plan"]],
    ["an exercise test", ppo(45, 48), ["exercise.stairClimbMeters", "exercise.shuttleWalkMeters"]],
    ["oxygen uptake", ppo(20, 48), ["exercise.peakVo2MlPerKgPerMin", "exercise.peakVo2PercentPredicted"]],
  ])("without %s asks for it", (_name, facts, needs) => {
    const result = accp2013(patient(facts));
    expect(result).toMatchObject({ needs, restsOn: "primary" });
    expect(result.judgment).toMatchObject({ verdict: "unknown", needs });
  });

  it("is decided by one predicted value below 30 %, whatever the other", () => {
    const result = accp2013(patient({ ppoFev1PercentPredicted: 20, peakVo2MlPerKgPerMin: 9 }));
    expect(result).toMatchObject({ ...high, leaf: "uptake-high-risk" });
    expect(result.limbs.map((limb) => limb.measure)).toEqual(["ppoFev1PercentPredicted", "peakVo2MlPerKgPerMin"]);
  });

  it("declares an absent cardiac evaluation, and sends a positive one to oxygen uptake on unconfirmed ground", () => {
    expect(accp2013(patient(ppo(80, 80))).assumed).toEqual(["patient.cardiac.highRiskEvaluation"]);
    const negative = accp2013(patient({ ...ppo(80, 80), cardiac: { highRiskEvaluation: false } }));
    expect(negative).toMatchObject({ ...low, assumed: [], restsOn: "primary" });
    const asked = accp2013(patient({ ...ppo(80, 80), ...positive }), { absentCardiac: "needed" });
    expect(asked).toMatchObject({ ...cpet, leaf: "uptake-missing", assumed: [], restsOn: "unconfirmed" });
    const tested = accp2013(patient({ ...positive, peakVo2MlPerKgPerMin: 21 }));
    expect(tested).toMatchObject({ ...low, restsOn: "unconfirmed" });
    expect(tested.judgment.restsOn).toBe("unconfirmed");
    expect(accp2013(patient({ ...ppo(80, 80), cardiac: null })).assumed).toHaveLength(1);
    const needed = accp2013(patient(ppo(80, 80)), { absentCardiac: "needed" });
    expect(needed).toMatchObject({
      needs: ["patient.cardiac.highRiskEvaluation"],
      assumed: [],
      restsOn: "unconfirmed",
    });
    expect(accp2013(patient(ppo(80, 80)), { absentCardiac: "assumed-negative" })).toMatchObject(low);
  });

  it("lets the high-risk side win where the scales of oxygen uptake contradict each other, and says so", () => {
    const clash = accp2013(patient({ ...ppo(20, 50), peakVo2MlPerKgPerMin: 22, peakVo2PercentPredicted: 30 }));
    expect(clash).toMatchObject(high);
    expect(clash.contradictions).toMatchObject([
      { code: "oxygen-uptake-scales-disagree", verdict: "unknown", standing: "convention" },
    ]);
    expect(clash.contradictions[0]!.limbs.map(({ measure, verdict }) => [measure, verdict])).toEqual([
      ["peakVo2MlPerKgPerMin", "met"],
      ["peakVo2PercentPredicted", "unmet"],
    ]);
    expect(clash.judgment.reasons).toContain(clash.contradictions[0]);
    const above = accp2013(patient({ ...ppo(20, 50), peakVo2MlPerKgPerMin: 22, peakVo2PercentPredicted: 60 }));
    expect(above).toMatchObject({ ...low, contradictions: [{ code: "oxygen-uptake-scales-disagree" }] });
    const agreed = accp2013(patient({ ...ppo(20, 50), peakVo2MlPerKgPerMin: 12, peakVo2PercentPredicted: 60 }));
    expect(agreed).toMatchObject({ ...moderate, contradictions: [] });
  });

  it("takes one satisfactory exercise test, and says where the other is not", () => {
    const clash = accp2013(patient({ ...ppo(45, 48), stairClimbMeters: 25, shuttleWalkMeters: 200 }));
    expect(clash).toMatchObject({ ...low, contradictions: [{ code: "exercise-tests-disagree" }] });
    const agreed = accp2013(patient({ ...ppo(45, 48), stairClimbMeters: 25, shuttleWalkMeters: 450 }));
    expect(agreed).toMatchObject({ ...low, contradictions: [] });
  });

  it("reports a fact in the high-risk band that it did not ask, and changes nothing for it", () => {
    const low91 = accp2013(patient({ ...ppo(72, 68), peakVo2MlPerKgPerMin: 9.1, peakVo2PercentPredicted: 40 }));
    expect(low91.decision).toBe("low-risk");
    expect(low91.contradictions).toEqual([
      {
        code: "unasked-fact-in-high-risk-band",
        verdict: "unmet",
        standing: "primary",
        limbs: [
          {
            measure: "peakVo2MlPerKgPerMin",
            value: 9.1,
            threshold: accp2013UptakeLowest,
            verdict: "unmet",
            distance: 9.1 - 10,
            atBoundary: false,
          },
        ],
      },
    ]);
    expect(low91.judgment).toMatchObject({ verdict: "met" });
    expect(low91.judgment.reasons).toContain(low91.contradictions[0]);
    const stairs = accp2013(patient({ ...ppo(45, 48), stairClimbMeters: 30, peakVo2PercentPredicted: 30 }));
    expect(stairs).toMatchObject({ ...low, contradictions: [{ code: "unasked-fact-in-high-risk-band" }] });
    const heart = accp2013(patient({ ...ppo(20, 70), ...positive, peakVo2MlPerKgPerMin: 22 }));
    expect(heart.contradictions).toMatchObject([{ limbs: [{ value: 20, threshold: accp2013PpoExercise }] }]);
    const middle = accp2013(patient({ ...ppo(20, 70), ...positive, peakVo2MlPerKgPerMin: 12 }));
    expect(middle.contradictions).toHaveLength(1);
    const unmet = accp2013(patient({ ...ppo(20, 70), ...positive, peakVo2MlPerKgPerMin: 9 }));
    expect(unmet.contradictions).toEqual([]);
  });

  it("reads high risk as not meeting the pathway", () => {
    expect(accp2013(patient(table["uptake-high-risk"][0])).judgment).toMatchObject({
      verdict: "unmet",
      restsOn: "primary",
    });
  });

  it("reads moderate risk as meeting the pathway by convention, or as it is told", () => {
    const facts = patient({ ...ppo(26, 41), peakVo2MlPerKgPerMin: 15 });
    expect(accp2013(facts)).toMatchObject({ restsOn: "primary", judgment: { verdict: "met", restsOn: "convention" } });
    const strict = { ...accp2013Reading, "moderate-risk": { verdict: "unmet", standing: "convention" } as const };
    expect(accp2013(facts, { reading: strict }).judgment.verdict).toBe("unmet");
  });

  it.each([
    [{ ppoFev1PercentPredicted: -1 }, "ppoFev1PercentPredicted must be a number of at least 0, got -1"],
    [{ peakVo2MlPerKgPerMin: Number.NaN }, "peakVo2MlPerKgPerMin must be a number of at least 0, got NaN"],
    [{ cardiac: { highRiskEvaluation: 1 } }, "highRiskEvaluation must be true or false, got 1"],
  ])("refuses %j", (facts, message) => {
    const error = new RangeError(`Cannot run the ACCP 2013 pathway: ${message}`);
    expect(() => accp2013(patient(facts))).toThrow(error);
  });

  it("refuses options it does not know", () => {
    expect(() => accp2013({}, null as never)).toThrow(
      new RangeError("Cannot run the ACCP 2013 pathway: the options must be an object with named fields, got null"),
    );
    expect(() => accp2013({}, { absentCardiac: "ignored" as never })).toThrow(
      new RangeError(
        'Cannot run a fitness pathway: absentCardiac must be one of assumed-negative, needed, got "ignored"',
      ),
    );
  });
});
