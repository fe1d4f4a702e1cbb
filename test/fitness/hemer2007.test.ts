import { describe, expect, it } from "vitest";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { hemer2007 } from "../../src/fitness/hemer2007.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { existing } from "../../src/internal/guards.ts";
import { endpointsOf, inPrint, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof hemer2007> = {}) =>
  runPathway({ ...hemer2007, ...changes }, facts);

const measured = (fev1: number, dlco: number): Plain => ({ fev1PercentPredicted: fev1, dlcoPercentPredicted: dlco });
const cpet = { next: "cardiopulmonary-exercise-test" };
const none = { decision: "no-further-tests" };
const above = { decision: "above-exclusion-thresholds" };
const inoperable = { decision: "inoperable" };

const table: Record<string, readonly [Plain, object]> = {
  "function-missing": [measured(90, 85), { next: "predicted-postoperative-function", needs: ["plan"] }],
  "function-at-least": [{ ...measured(90, 85), ...ppo(60, 60) }, none],
  "uptake-missing": [measured(78, 90), cpet],
  "ppo-uptake-missing": [
    { ...measured(78, 90), peakVo2MlPerKgPerMin: 15 },
    { next: "predicted-postoperative-oxygen-uptake" },
  ],
  "ppo-uptake-at-least": [{ ...measured(78, 90), ppoVo2MlPerKgPerMin: 11 }, above],
  "ppo-uptake-below": [{ ...measured(60, 60), ppoVo2MlPerKgPerMin: 9.5 }, inoperable],
};

describe("hemer2007", () => {
  it("has a row for each of its six steps", () => {
    expect(Object.keys(table).toSorted()).toEqual(endpointsOf(hemer2007, {}, patient({ peakVo2MlPerKgPerMin: 15 })));
  });

  it.each(Object.entries(table))("rests at %s", (endpoint, [facts, expected]) => {
    expect(run(patient(facts))).toMatchObject({ endpoint, ...expected });
  });

  it.each([
    ["FEV1 79.9", { ...measured(79.9, 90), ...ppo(60, 60) }, cpet, false],
    ["FEV1 80", { ...measured(80, 90), ...ppo(60, 60) }, none, true],
    ["DLCO 79.9", { ...measured(90, 79.9), ...ppo(60, 60) }, cpet, false],
    ["DLCO 80.1", { ...measured(90, 80.1), ...ppo(60, 60) }, none, false],
    ["ppo FEV1 39.9", { ...measured(90, 90), ...ppo(39.9, 60) }, cpet, false],
    ["ppo FEV1 40", { ...measured(90, 90), ...ppo(40, 60) }, none, true],
    ["ppo DLCO 39.9", { ...measured(90, 90), ...ppo(60, 39.9) }, cpet, false],
    ["ppo DLCO 40", { ...measured(90, 90), ...ppo(60, 40) }, none, true],
    ["ppo uptake 9.9", { ...measured(60, 60), ppoVo2MlPerKgPerMin: 9.9 }, inoperable, false],
    ["ppo uptake 10", { ...measured(60, 60), ppoVo2MlPerKgPerMin: 10 }, above, true],
    ["ppo uptake 34.9 %", { ...measured(60, 60), ppoVo2PercentPredicted: 34.9 }, inoperable, false],
    ["ppo uptake 35 %", { ...measured(60, 60), ppoVo2PercentPredicted: 35 }, above, true],
  ])("at %s", (_name, facts, expected, atBoundary) => {
    expect(run(patient(facts))).toMatchObject({ ...expected, atBoundary });
  });

  it.each([
    ["everything", {}, "lung-function", ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"]],
    ["FEV1", { dlcoPercentPredicted: 85, ...ppo(50, 50) }, "lung-function", ["lungFunction.fev1PercentPredicted"]],
    [
      "exercise",
      measured(60, 60),
      "cardiopulmonary-exercise-test",
      ["exercise.ppoVo2MlPerKgPerMin", "exercise.ppoVo2PercentPredicted"],
    ],
    [
      "predicted uptake",
      { ...measured(60, 60), peakVo2PercentPredicted: 60 },
      "predicted-postoperative-oxygen-uptake",
      ["exercise.ppoVo2MlPerKgPerMin", "exercise.ppoVo2PercentPredicted"],
    ],
  ])("without %s needs it", (_name, facts, next, needs) => {
    expect(run(patient(facts))).toMatchObject({ next, needs, judgment: { verdict: "unknown", needs } });
  });

  it("lets the high-risk side win on either scale, and says so", () => {
    const clash = run(patient({ ...measured(60, 60), ppoVo2MlPerKgPerMin: 12, ppoVo2PercentPredicted: 30 }));
    expect(clash).toMatchObject({ ...inoperable, contradictions: [{ code: "oxygen-uptake-scales-disagree" }] });
  });

  it("reports an unused predicted uptake", () => {
    const good = { ...measured(90, 90), ...ppo(60, 60), ppoVo2PercentPredicted: 30 };
    expect(run(patient(good))).toMatchObject({
      ...none,
      contradictions: [{ code: "unasked-fact-in-high-risk-band" }],
    });
  });

  it("prints an exclusion only; whoever is not excluded meets it by convention", () => {
    expect(run(patient(existing(table["function-at-least"])[0])).judgment).toMatchObject({
      verdict: "met",
      restsOn: "convention",
    });
    expect(run(patient(existing(table["ppo-uptake-at-least"])[0])).judgment).toMatchObject({
      verdict: "met",
      restsOn: "convention",
    });
    expect(run(patient(existing(table["ppo-uptake-below"])[0])).judgment).toMatchObject({
      verdict: "unmet",
      restsOn: "primary",
    });
    const no = { verdict: "unmet", standing: "convention" } as const;
    const reading = { "no-further-tests": no, "above-exclusion-thresholds": no, inoperable: no };
    expect(run(patient(existing(table["function-at-least"])[0]), { reading }).judgment.verdict).toBe("unmet");
  });

  it("stands on its abstract", () => {
    expect(Object.values(hemer2007.thresholds).map(inPrint)).toEqual([
      ">= 80 percent-predicted, primary, westhoff-2007",
      ">= 40 percent-predicted, primary, westhoff-2007",
      ">= 10 milliliter-per-kilogram-per-minute, primary, westhoff-2007",
      ">= 35 percent-predicted, primary, westhoff-2007",
    ]);
    expect(named(hemer2007)).toBe("hemer-2007, westhoff-2007");
  });

  it("refuses an impossible fact", () => {
    expect(() => run(patient({ ppoVo2MlPerKgPerMin: -1 }))).toThrow(
      new RangeError("Cannot run a fitness pathway: ppoVo2MlPerKgPerMin must be a number from 0 to 100, got -1"),
    );
  });
});
