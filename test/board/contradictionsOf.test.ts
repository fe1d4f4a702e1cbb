import { describe, expect, it } from "vitest";
import { contradictionsOf } from "../../src/board/contradictionsOf.ts";
import { cardiacIndexOf, fitnessOfPlan } from "../../src/board/fitnessOfPlan.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";

const resultOf = (candidate: Candidate, policy = documentPolicy) => {
  const judged = candidacy(candidate, policy);
  const byLine = candidacy(candidate, documentPolicy);
  const index = cardiacIndexOf(candidate, judged);
  return contradictionsOf(candidate, judged, fitnessOfPlan(candidate, byLine), index);
};
const codes = (candidate: Candidate, policy = documentPolicy) =>
  resultOf(candidate, policy).map((reason) => [reason.code, "step" in reason ? reason.step.measure : ""]);
const failing = patientWith({
  lesions: [hilar],
  lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 50, dlcoPercentPredicted: 81 },
});

describe("beside predicted values that pass", () => {
  it("lists every fact in a high-risk range, each with its threshold", () => {
    const exercise = {
      stairClimbMeters: 10,
      shuttleWalkMeters: 240,
      peakVo2MlPerKgPerMin: 9,
      peakVo2PercentPredicted: 34,
      ppoVo2MlPerKgPerMin: 8,
      saturationDropPercent: 5,
    };
    const found = resultOf(patientWith({ exercise })).filter(({ code }) => code === "unasked-high-risk");
    expect(found.map((reason) => "step" in reason && [reason.step.measure, reason.step.threshold.value])).toEqual([
      ["peakVo2MlPerKgPerMin", 10],
      ["peakVo2PercentPredicted", 35],
      ["ppoVo2MlPerKgPerMin", 10],
      ["stairClimbMeters", 12],
      ["shuttleWalkMeters", 250],
      ["saturationDropPercent", 4],
    ]);
    expect(found[0]).toMatchObject({ verdict: "unmet", standing: "primary", answer: "met" });
    expect(found[5]).toMatchObject({ standing: "unconfirmed" });
  });

  it("lists nothing on the favorable side of a threshold or exactly at an inclusive one", () => {
    const exercise = {
      stairClimbMeters: 12,
      shuttleWalkMeters: 250,
      peakVo2MlPerKgPerMin: 10,
      peakVo2PercentPredicted: 35,
      saturationDropPercent: 4,
    };
    expect(codes(patientWith({ exercise }))).toEqual([]);
    expect(codes(patientWith({ exercise: { stairClimbMeters: 30, peakVo2MlPerKgPerMin: 25 } }))).toEqual([]);
  });

  it("includes the cardiac index where it needs an evaluation", () => {
    const cardiac = { coronaryDisease: true, strokeOrTia: false, creatinineUmolPerL: 190 };
    expect(resultOf(patientWith({ patient: { cardiac } }))).toMatchObject([
      {
        code: "unasked-cardiac-index",
        answer: "met",
        verdict: "unmet",
        score: { least: 2.5, most: 2.5 },
        scheme: "ferguson-2014",
        riskClass: "C",
        threshold: { value: 2 },
      },
    ]);
    const open = resultOf(patientWith({ patient: { cardiac: { coronaryDisease: true, strokeOrTia: true } } }));
    // 3 or 4 points: the class is D either way. With one item of 2.5 known and a stroke open it is not one class.
    expect(open).toMatchObject([{ score: { least: 3, most: 4 }, riskClass: "D" }]);
    const two = resultOf(patientWith({ patient: { cardiac: { coronaryDisease: true, creatinineUmolPerL: 190 } } }));
    expect(two).toMatchObject([{ score: { least: 2.5, most: 4 } }]);
    expect(two[0]).not.toHaveProperty("riskClass");
    expect(codes(patientWith({ patient: { cardiac: { coronaryDisease: true, strokeOrTia: false } } }))).toEqual([]);
  });
});

describe("beside an open answer", () => {
  it("stands the high-risk fact as well, and says that the answer is open", () => {
    const open = patientWith({ lungFunction: { fev1PercentPredicted: 92 }, exercise: { peakVo2MlPerKgPerMin: 9 } });
    expect(resultOf(open)).toMatchObject([{ code: "unasked-high-risk", answer: "unknown" }]);
  });
});

describe("beside predicted values that do not pass", () => {
  it("stands every fact in a band of low risk", () => {
    // 50 x 14/19 = 36.8.
    const exercise = {
      stairClimbMeters: 25,
      shuttleWalkMeters: 410,
      peakVo2MlPerKgPerMin: 21,
      peakVo2PercentPredicted: 76,
    };
    const found = resultOf({ ...failing, exercise } as never);
    expect(found.map((reason) => "step" in reason && reason.step.measure)).toEqual([
      "peakVo2MlPerKgPerMin",
      "peakVo2PercentPredicted",
      "stairClimbMeters",
      "shuttleWalkMeters",
    ]);
    expect(found[0]).toMatchObject({ code: "unasked-low-risk", verdict: "met", standing: "primary" });
  });

  it("stands no fact of high risk, which contradicts nothing, and the heart all the same", () => {
    const cardiac = { coronaryDisease: true, strokeOrTia: true, creatinineUmolPerL: 190 };
    const worst = resultOf({ ...failing, exercise: { stairClimbMeters: 5 }, patient: { cardiac } } as never);
    expect(worst).toMatchObject([{ code: "unasked-cardiac-index", answer: "unmet" }]);
    expect(codes({ ...failing, exercise: { stairClimbMeters: 22, shuttleWalkMeters: 400 } } as never)).toEqual([]);
  });
});

describe("under a pathway", () => {
  it("does not list what the pathway itself uses", () => {
    const policy = withFitness(documentPolicy, accp2013);
    const exercise = { stairClimbMeters: 25, peakVo2MlPerKgPerMin: 9 };
    const middle = patientWith({
      lesions: [hilar],
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 60, dlcoPercentPredicted: 60 },
      exercise,
    });
    expect(codes(middle, policy)).toEqual([["unasked-high-risk", "peakVo2MlPerKgPerMin"]]);
    const high = { ...middle, exercise: { stairClimbMeters: 10, peakVo2MlPerKgPerMin: 9 } } as never;
    expect(codes(high, policy)).toEqual([]);
    // Stairs of 10 m were compared and lead to the next test, which was not done: the answer is open and they are part of it.
    const open = { ...middle, exercise: { stairClimbMeters: 10 } } as never;
    expect(codes(open, policy)).toEqual([]);
    expect(codes(open)).toEqual([["unasked-high-risk", "stairClimbMeters"]]);
  });
});

describe("under a pathway that fails on one of two tests", () => {
  const policy = withFitness(documentPolicy, bts2001);
  const middle = {
    lesions: [hilar],
    lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 70, dlcoPercentPredicted: 50 },
    plan: { stages: [{ resections: [{ lesions: ["hilar"], procedure: "lobectomy" }] }] },
  };

  it("the other, which it requested as well, is not reported as one that was not requested", () => {
    // FEV1 of 1.2 L is short of 1.5, DLCO falls short of 40 %: the walk of 500 m passes, the saturation falls by 6 points.
    const lungFunction = { ...middle.lungFunction, fev1Liters: 1.2, bronchodilator: "after" };
    const exercise = { shuttleWalkMeters: 500, saturationDropPercent: 6 };
    const walked = patientWith({ ...middle, lungFunction, exercise });
    expect(candidacy(walked, policy).pillars.physiologicReserve.verdict).toBe("unmet");
    expect(codes(walked, policy)).toEqual([]);
    // Under the threshold alone it is not needed.
    expect(codes(walked)).toEqual([["unasked-low-risk", "shuttleWalkMeters"]]);
  });
});

describe("facts that answer one question differently", () => {
  it("are reported once, however many pathways met them", () => {
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 60, dlcoPercentPredicted: 60 };
    const exercise = {
      stairClimbMeters: 25,
      shuttleWalkMeters: 300,
      peakVo2MlPerKgPerMin: 16,
      peakVo2PercentPredicted: 30,
    };
    const found = resultOf(patientWith({ lesions: [hilar], lungFunction, exercise }));
    const kinds = found.map(({ code }) => code);
    // Stairs against the walk in ACCP 2013, the walk against the uptake in NICE NG122.
    expect(kinds.filter((code) => code === "exercise-tests-disagree")).toHaveLength(2);
    expect(kinds).toContain("oxygen-uptake-scales-disagree");
    const lines = found.flatMap((reason) =>
      "steps" in reason ? [JSON.stringify(reason.steps.map(({ threshold }) => threshold.value))] : [],
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("are two disagreements where pathways hold other tests against each other", () => {
    // 52 x 14/19 = 38.3. The American guideline sets 25 m of stairs against a walk of 300 m, the British one that walk
    // against an uptake of 16.
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 52, dlcoPercentPredicted: 81 };
    const exercise = { stairClimbMeters: 25, shuttleWalkMeters: 300, peakVo2MlPerKgPerMin: 16 };
    const found = resultOf(patientWith({ lesions: [hilar], lungFunction, exercise }));
    const tests = found.flatMap((reason) => (reason.code === "exercise-tests-disagree" ? [reason.steps] : []));
    expect(tests.map((steps) => steps.map(({ measure }) => measure))).toEqual([
      ["stairClimbMeters", "shuttleWalkMeters"],
      ["shuttleWalkMeters", "peakVo2MlPerKgPerMin"],
    ]);
  });

  it("are reported with the thresholds of the first pathway that uses them", () => {
    // The American and the European guideline draw their lines at 10 mL/kg/min and 35 %, Bolliger his at 10 and 40 %.
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 60, dlcoPercentPredicted: 60 };
    const exercise = { stairClimbMeters: 10, peakVo2MlPerKgPerMin: 16, peakVo2PercentPredicted: 30 };
    const found = resultOf(patientWith({ lesions: [hilar], lungFunction, exercise }));
    const scales = found.flatMap((reason) => (reason.code === "oxygen-uptake-scales-disagree" ? reason.steps : []));
    expect(scales.map(({ threshold }) => [threshold.value, threshold.source.id])).toEqual([
      [10, "accp-2013"],
      [35, "accp-2013"],
      [10, "bolliger-1998"],
      [40, "bolliger-1998"],
    ]);
  });

  it("need no comparison of pathways to be absent", () => {
    expect(contradictionsOf(article, candidacy(article), undefined, undefined)).toEqual([]);
  });
});
