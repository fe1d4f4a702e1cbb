import { describe, expect, it } from "vitest";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { allInPrint, endpointsOf, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof bts2001> = {}) =>
  runPathway({ ...bts2001, ...changes }, facts);

const low: Plain = { fev1Liters: 1.4, plannedExtent: "lobectomy" };
const walked: Plain = { ...low, ...ppo(35, 45), shuttleWalkMeters: 300, saturationDropPercent: 2 };
const noTests = { decision: "no-further-tests" };
const average = { decision: "average-risk" };
const high = { decision: "high-risk" };
const saturation = { next: "resting-saturation" };
const shuttle = { next: "shuttle-walk" };
const cpet = { next: "cardiopulmonary-exercise-test" };
const extent = { next: "planned-extent" };
const split = { next: "lung-function" };

const table: Record<string, readonly [Plain, object]> = {
  "spirometry-missing": [
    { plannedExtent: "lobectomy" },
    { next: "post-bronchodilator-fev1", needs: ["lungFunction.fev1Liters"] },
  ],
  "extent-missing": [{ fev1Liters: 1.6 }, { ...extent, needs: ["plan"] }],
  "fev1-above": [{ fev1Liters: 1.6, plannedExtent: "lobectomy" }, noTests],
  "ppo-missing": [low, split],
  "saturation-missing": [{ ...low, ...ppo(45, 45) }, saturation],
  "ppo-and-saturation-above": [{ ...low, ...ppo(45, 45), restingSaturationPercent: 95 }, average],
  "both-ppo-below-40": [{ ...low, ...ppo(39, 39) }, high],
  "exercise-missing": [{ ...low, ...ppo(35, 45) }, shuttle],
  "exercise-high-risk": [{ ...walked, shuttleWalkMeters: 200 }, high],
  "uptake-missing": [walked, cpet],
  "uptake-above": [{ ...walked, peakVo2MlPerKgPerMin: 16 }, average],
  "uptake-not-above": [{ ...walked, peakVo2MlPerKgPerMin: 14 }, high],
};

const bounds: readonly (readonly [string, Plain, object, boolean])[] = [
  ["1.5 L for a lobectomy", { fev1Liters: 1.5, plannedExtent: "lobectomy" }, split, true],
  ["1.51 L for a lobectomy", { fev1Liters: 1.51, plannedExtent: "lobectomy" }, noTests, false],
  ["2.0 L for a pneumonectomy", { fev1Liters: 2, plannedExtent: "pneumonectomy" }, split, true],
  ["2.01 L for a pneumonectomy", { fev1Liters: 2.01, plannedExtent: "pneumonectomy" }, noTests, false],
  ["2.01 L without a plan", { fev1Liters: 2.01 }, noTests, false],
  ["2.0 L without a plan", { fev1Liters: 2 }, extent, true],
  ["1.51 L without a plan", { fev1Liters: 1.51 }, extent, false],
  ["1.5 L without a plan", { fev1Liters: 1.5 }, split, true],
  ["ppo FEV1 40.1", { ...low, ...ppo(40.1, 45) }, saturation, false],
  ["ppo FEV1 40", { ...low, ...ppo(40, 45) }, shuttle, true],
  ["ppo DLCO 40", { ...low, ...ppo(45, 40) }, shuttle, true],
  ["both ppo 40", { ...low, ...ppo(40, 40) }, shuttle, true],
  ["ppo 39.9 and 40", { ...low, ...ppo(39.9, 40) }, shuttle, true],
  ["ppo 40 and 39.9", { ...low, ...ppo(40, 39.9) }, shuttle, true],
  ["ppo 39.9 and 39.9", { ...low, ...ppo(39.9, 39.9) }, high, false],
  ["saturation 90", { ...low, ...ppo(45, 45), restingSaturationPercent: 90 }, shuttle, true],
  ["saturation 91", { ...low, ...ppo(45, 45), restingSaturationPercent: 91 }, average, false],
  ["shuttle 249", { ...walked, shuttleWalkMeters: 249 }, high, false],
  ["shuttle 250", { ...walked, shuttleWalkMeters: 250 }, cpet, true],
  ["fall 4", { ...walked, saturationDropPercent: 4 }, cpet, true],
  ["fall 4.1", { ...walked, saturationDropPercent: 4.1 }, high, false],
  ["uptake 15", { ...walked, peakVo2MlPerKgPerMin: 15 }, high, true],
  ["uptake 15.1", { ...walked, peakVo2MlPerKgPerMin: 15.1 }, average, false],
];

describe("bts2001", () => {
  it("has a row for each of its twelve steps", () => {
    expect(Object.keys(table).toSorted()).toEqual(endpointsOf(bts2001, {}));
  });

  it.each(Object.entries(table))("rests at %s", (endpoint, [facts, expected]) => {
    expect(run(patient(facts))).toMatchObject({ endpoint, ...expected });
  });

  it.each(bounds)("at %s", (_name, facts, expected, atBoundary) => {
    expect(run(patient(facts))).toMatchObject({ ...expected, atBoundary });
  });

  it.each([
    ["everything", {}, "post-bronchodilator-fev1", ["lungFunction.fev1Liters"]],
    [
      "one predicted value, the other high",
      { ...low, ppoFev1PercentPredicted: 45 },
      "lung-function",
      ["lungFunction.dlcoPercentPredicted"],
    ],
    [
      "one predicted value, the other low",
      { ...low, ppoFev1PercentPredicted: 35 },
      "lung-function",
      ["lungFunction.dlcoPercentPredicted"],
    ],
    [
      "a plan to predict for",
      { ...low, fev1PercentPredicted: 50, dlcoPercentPredicted: 50, ppoFev1PercentPredicted: 35 },
      "predicted-postoperative-function",
      ["plan"],
    ],
    [
      "a plan to predict for, one known high",
      { ...low, fev1PercentPredicted: 50, dlcoPercentPredicted: 50, ppoDlcoPercentPredicted: 45 },
      "predicted-postoperative-function",
      ["plan"],
    ],
    ["saturation", { ...low, ...ppo(45, 45) }, "resting-saturation", ["exercise.restingSaturationPercent"]],
    [
      "walk and saturation",
      { ...low, ...ppo(35, 45) },
      "shuttle-walk",
      ["exercise.shuttleWalkMeters", "exercise.saturationDropPercent"],
    ],
    [
      "the fall of saturation",
      { ...low, ...ppo(35, 45), shuttleWalkMeters: 300 },
      "exercise-saturation",
      ["exercise.saturationDropPercent"],
    ],
    ["the walk", { ...low, ...ppo(35, 45), saturationDropPercent: 1 }, "shuttle-walk", ["exercise.shuttleWalkMeters"]],
    ["uptake", walked, "cardiopulmonary-exercise-test", ["exercise.peakVo2MlPerKgPerMin"]],
  ])("without %s needs it", (_name, facts, next, needs) => {
    expect(run(patient(facts as Plain))).toMatchObject({ next, needs, judgment: { verdict: "unknown", needs } });
  });

  it("with one predicted value below 40 % still waits for the other", () => {
    expect(run(patient({ ...low, ppoFev1PercentPredicted: 35 })).endpoint).toBe("ppo-missing");
  });

  it("keeps the steps of the way it took: short of the saturation, no second look at 40 %", () => {
    const way = run(patient({ ...low, ...ppo(45, 45), restingSaturationPercent: 88, shuttleWalkMeters: 100 }));
    expect(way.steps.map(({ measure, verdict }) => [measure, verdict])).toEqual([
      ["fev1Liters", "unmet"],
      ["ppoFev1PercentPredicted", "met"],
      ["ppoDlcoPercentPredicted", "met"],
      ["restingSaturationPercent", "unmet"],
      ["shuttleWalkMeters", "unmet"],
    ]);
  });

  it("is decided by a short walk or a deep fall of the saturation alone", () => {
    const start = { ...low, ...ppo(35, 45) };
    expect(run(patient({ ...start, shuttleWalkMeters: 240 }))).toMatchObject(high);
    expect(run(patient({ ...start, saturationDropPercent: 5 }))).toMatchObject(high);
  });

  it("says where it uses a threshold the text does not print for that extent", () => {
    const restsOn = (plannedExtent: Plain["plannedExtent"], fev1Liters: number) => {
      const result = run(patient({ fev1Liters, ...(plannedExtent ? { plannedExtent } : {}) }));
      return [result.endpoint, result.restsOn];
    };
    expect(restsOn("sublobar", 1.6)).toEqual(["fev1-above", "convention"]);
    expect(restsOn("lobectomy", 1.6)).toEqual(["fev1-above", "secondary"]);
    expect(restsOn("bilobectomy", 1.6)).toEqual(["ppo-missing", "convention"]);
    expect(restsOn("bilobectomy", 2.1)).toEqual(["fev1-above", "convention"]);
    expect(restsOn("pneumonectomy", 2.1)).toEqual(["fev1-above", "secondary"]);
    expect(restsOn(undefined, 2.1)).toEqual(["fev1-above", "secondary"]);
    expect(run(patient({ fev1Liters: 1.6, plannedExtent: null })).next).toBe("planned-extent");
  });

  it("depends on steps that were not read as soon as it needs exercise", () => {
    expect(run(patient({ ...walked, peakVo2MlPerKgPerMin: 16 })).judgment).toMatchObject({
      verdict: "met",
      restsOn: "unconfirmed",
    });
    expect(run(patient({ ...low, ...ppo(39, 39) })).judgment).toMatchObject({
      verdict: "unmet",
      restsOn: "secondary",
    });
  });

  it.each([
    ["short walk", { shuttleWalkMeters: 200 }],
    ["deep fall", { saturationDropPercent: 6 }],
    ["predicted FEV1", { ppoFev1PercentPredicted: 39 }],
    ["predicted DLCO", { ppoDlcoPercentPredicted: 39 }],
    ["uptake", { peakVo2MlPerKgPerMin: 15 }],
  ])("reports an unused high-risk fact: %s", (_name, extra) => {
    const result = run(patient({ fev1Liters: 1.6, plannedExtent: "lobectomy", ...extra }));
    expect(result).toMatchObject({ ...noTests, contradictions: [{ code: "unasked-fact-in-high-risk-band" }] });
  });

  it("reports them on its other favorable steps too", () => {
    const average95 = { ...low, ...ppo(45, 45), restingSaturationPercent: 95, shuttleWalkMeters: 100 };
    expect(run(patient(average95))).toMatchObject({ ...average, contradictions: [{}] });
    expect(run(patient({ ...walked, peakVo2MlPerKgPerMin: 16 })).contradictions).toEqual([]);
    const odd = { ...walked, ...ppo(45, 45), restingSaturationPercent: 88, peakVo2MlPerKgPerMin: 16 };
    expect(run(patient(odd))).toMatchObject({ ...average, contradictions: [] });
  });

  it("reads its conclusions as its reading states", () => {
    const no = { verdict: "unmet", standing: "convention" } as const;
    const reading = { "no-further-tests": no, "average-risk": no, "high-risk": no };
    expect(run(patient({ fev1Liters: 2.1 }), { reading }).judgment.verdict).toBe("unmet");
    expect(run(patient({ fev1Liters: 2.1 })).judgment).toMatchObject({ verdict: "met", restsOn: "secondary" });
  });

  it.each([
    [
      { plannedExtent: "wedge" as never },
      'plannedExtent must be one of sublobar, lobectomy, bilobectomy, pneumonectomy, got "wedge"',
    ],
    [{ restingSaturationPercent: 101 }, "restingSaturationPercent must be a number from 0 to 100, got 101"],
    [{ saturationDropPercent: 101 }, "saturationDropPercent must be a number from 0 to 100, got 101"],
  ])("refuses %j", (facts, message) => {
    expect(() => run(patient(facts))).toThrow(new RangeError(`Cannot run a fitness pathway: ${message}`));
  });
});

describe("FEV1 in liters that cannot be used", () => {
  const rest: Plain = { ...ppo(45, 45), restingSaturationPercent: 95, plannedExtent: "lobectomy" };

  it("closes the first exit where it was measured before a bronchodilator, by convention", () => {
    expect(run(patient({ ...rest, fev1LitersLeftOut: "before-bronchodilator" }))).toMatchObject({
      ...average,
      restsOn: "convention",
    });
    expect(run(patient({ fev1LitersLeftOut: "before-bronchodilator" })).needs).not.toContain("lungFunction.fev1Liters");
  });

  it("requests the word on the bronchodilator where that alone is missing", () => {
    expect(
      run(patient({ fev1LitersLeftOut: "bronchodilator-not-recorded", plannedExtent: "lobectomy" })),
    ).toMatchObject({
      next: "post-bronchodilator-fev1",
      needs: ["lungFunction.bronchodilator"],
    });
  });
});

describe("the thresholds of the pathway", () => {
  it("stand as restated, and as recalled", () => {
    expect(allInPrint(bts2001.thresholds)).toEqual([
      "lobectomy: > 1.5 liter, secondary, bts-2001",
      "pneumonectomy: > 2 liter, secondary, bts-2001",
      "ppoAbove: > 40 percent-predicted, secondary, bts-2001",
      "ppoAtLeast: >= 40 percent-predicted, secondary, bts-2001",
      "saturation: > 90 percent, unconfirmed, bts-2001",
      "shuttle: >= 250 meter, unconfirmed, bts-2001",
      "desaturation: <= 4 percent, unconfirmed, bts-2001",
      "uptake: > 15 milliliter-per-kilogram-per-minute, secondary, bts-2001",
    ]);
    expect(named(bts2001)).toBe("bts-2001, bts-2001, superseded");
  });
});
