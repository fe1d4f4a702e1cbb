import { describe, expect, it } from "vitest";
import { niceNg122 } from "../../src/fitness/niceNg122.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { allInPrint, endpointsOf, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: Plain) => runPathway(niceNg122, patient(facts));
const below = { decision: "curative-treatment-if-dyspnea-accepted" };
const notBelow = { decision: "not-below-thirty-percent" };
const good = { decision: "good-function" };

describe("niceNg122", () => {
  it.each<[string, Plain, object, boolean]>([
    ["FEV1 29.9", ppo(29.9, 60), below, false],
    ["FEV1 30", ppo(30, 60), notBelow, true],
    ["TLCO 29.9", ppo(60, 29.9), below, false],
    ["TLCO 30", ppo(60, 30), notBelow, true],
    ["shuttle 400", { ...ppo(34, 38), shuttleWalkMeters: 400 }, notBelow, true],
    ["shuttle 401", { ...ppo(34, 38), shuttleWalkMeters: 401 }, good, false],
    ["uptake 15", { ...ppo(34, 38), peakVo2MlPerKgPerMin: 15 }, notBelow, true],
    ["uptake 15.1", { ...ppo(34, 38), peakVo2MlPerKgPerMin: 15.1 }, good, false],
    ["one good test of two", { ...ppo(34, 38), shuttleWalkMeters: 300, peakVo2MlPerKgPerMin: 16 }, good, false],
    ["both short", { ...ppo(34, 38), shuttleWalkMeters: 300, peakVo2MlPerKgPerMin: 14 }, notBelow, false],
    ["a good test below 30 %", { ...ppo(28, 38), shuttleWalkMeters: 500 }, below, false],
  ])("at %s", (_name, facts, expected, atBoundary) => {
    expect(run(facts)).toMatchObject({ ...expected, atBoundary, assumed: [], needs: [] });
  });

  it("excludes no patient: its readings are conventions", () => {
    expect(run(ppo(20, 60)).judgment).toMatchObject({ verdict: "unmet", restsOn: "convention" });
    expect(run(ppo(80, 80)).judgment).toMatchObject({ verdict: "met", restsOn: "convention" });
  });

  it("requests the predicted values and no exercise test", () => {
    expect(run({})).toMatchObject({
      next: "lung-function",
      needs: ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
    });
    expect(run({ fev1PercentPredicted: 70, dlcoPercentPredicted: 70 })).toMatchObject({ needs: ["plan"] });
    expect(run({ ppoFev1PercentPredicted: 20 })).toMatchObject(below);
  });

  it("says where two exercise tests disagree", () => {
    const clash = run({ ...ppo(34, 38), shuttleWalkMeters: 300, peakVo2MlPerKgPerMin: 16 });
    expect(clash.contradictions).toMatchObject([{ code: "exercise-tests-disagree" }]);
  });

  it("stands as the decision aid quotes it", () => {
    expect(allInPrint(niceNg122.thresholds)).toEqual([
      "ppo: >= 30 percent-predicted, secondary, nice-ng122",
      "shuttle: > 400 meter, secondary, nice-ng122",
      "uptake: > 15 milliliter-per-kilogram-per-minute, secondary, nice-ng122",
    ]);
    expect(named(niceNg122)).toBe("nice-ng122, nice-ng122");
    expect(endpointsOf(niceNg122, {})).toEqual([
      "both-at-least-30",
      "exercise-above",
      "exercise-missing",
      "function-missing",
      "one-below-30",
    ]);
  });
});
