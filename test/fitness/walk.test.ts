import { describe, expect, it } from "vitest";
import {
  accp2013PpoExercise,
  accp2013PpoLow,
  accp2013Shuttle,
  accp2013Stairs,
} from "../../src/fitness/accp2013Lines.ts";
import { bts2010Ppo } from "../../src/fitness/bts2010.ts";
import { type Cats2020Decision, cats2020Pathway, cats2020Reading } from "../../src/fitness/cats2020.ts";
import {
  askFor,
  conclude,
  concludeWatching,
  every,
  type Line,
  missingFunction,
  noteDisagreement,
  some,
  startWalk,
} from "../../src/fitness/walk.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const at = (facts: Plain) => startWalk("test", cats2020Pathway, patient(facts), {});
const lines: readonly Line[] = [
  ["ppoFev1PercentPredicted", accp2013PpoExercise],
  ["ppoDlcoPercentPredicted", accp2013PpoExercise],
];

describe("a walk through a figure", () => {
  it.each([
    [{}, "unknown", "unknown", [], []],
    [{ ppoFev1PercentPredicted: 40 }, "unknown", "met", [40], [40]],
    [{ ppoFev1PercentPredicted: 20 }, "unmet", "unknown", [20], [20]],
    [ppo(40, 20), "unmet", "met", [20], [40]],
    [ppo(20, 40), "unmet", "met", [20], [40]],
    [ppo(40, 50), "met", "met", [40, 50], [40, 50]],
    [ppo(20, 10), "unmet", "unmet", [20, 10], [20, 10]],
  ])("joins lines as Kleene does and keeps the limbs that decide: %j", (facts, all, any, allLimbs, anyLimbs) => {
    const forAll = at(facts);
    expect(every(forAll, lines)).toBe(all);
    expect(forAll.limbs.map(({ value }) => value)).toEqual(allLimbs);
    const forAny = at(facts);
    expect(some(forAny, lines)).toBe(any);
    expect(forAny.limbs.map(({ value }) => value)).toEqual(anyLimbs);
  });

  it("notes a disagreement between two known facts only", () => {
    const tests: readonly Line[] = [
      ["stairClimbMeters", accp2013Stairs],
      ["shuttleWalkMeters", accp2013Shuttle],
    ];
    const noted = (facts: Plain) => noteDisagreement(at(facts), "exercise-tests-disagree", tests);
    expect(noted({})).toBe(false);
    expect(noted({ stairClimbMeters: 10 })).toBe(false);
    expect(noted({ stairClimbMeters: 10, shuttleWalkMeters: 100 })).toBe(false);
    expect(noted({ stairClimbMeters: 10, shuttleWalkMeters: 500 })).toBe(true);
  });

  it("asks for what is absent, each place once, on the weakest ground among what it would need", () => {
    const walk = at({ fev1PercentPredicted: 80, dlcoPercentPredicted: 80 });
    const asked = askFor(walk, "leaf", "predicted-postoperative-function", [
      ...lines,
      ["stairClimbMeters", bts2010Ppo],
    ]);
    expect(asked).toMatchObject({ needs: ["plan", "exercise.stairClimbMeters"], restsOn: "unconfirmed", limbs: [] });
    expect(askFor(walk, "leaf", "planned-extent", "plan").restsOn).toBe("primary");
    const half = at({ ppoFev1PercentPredicted: 50 });
    expect(askFor(half, "leaf", "lung-function", lines).needs).toEqual(["lungFunction.dlcoPercentPredicted"]);
  });

  it("knows which test gives the predicted values", () => {
    expect(missingFunction(at({}), lines)).toBe("lung-function");
    expect(missingFunction(at({ fev1PercentPredicted: 80 }), lines)).toBe("lung-function");
    const both = at({ fev1PercentPredicted: 80, dlcoPercentPredicted: 80 });
    expect(missingFunction(both, lines)).toBe("predicted-postoperative-function");
    const one = at({ fev1PercentPredicted: 80, ppoDlcoPercentPredicted: 80 });
    expect(missingFunction(one, lines)).toBe("predicted-postoperative-function");
  });

  it("rests on the weakest of its limbs, its steps and the reading of its end", () => {
    const walk = at(ppo(70, 70));
    every(walk, lines);
    expect(conclude(walk, "leaf", "average-risk", cats2020Reading)).toMatchObject({
      restsOn: "primary",
      judgment: { restsOn: "primary", needs: [] },
    });
    walk.steps.push("unconfirmed");
    expect(conclude(walk, "leaf", "above-average-risk", cats2020Reading)).toMatchObject({
      restsOn: "unconfirmed",
      judgment: { restsOn: "convention" },
    });
  });

  it("reports an unasked fact at high risk only beside a favorable end", () => {
    const stairs: readonly Line[] = [["stairClimbMeters", accp2013Stairs]];
    const reported = (facts: Plain, decision: Cats2020Decision, asked: readonly Line[] = []) => {
      const walk = at(facts);
      every(walk, [["ppoFev1PercentPredicted", accp2013PpoLow], ...asked]);
      const watched = concludeWatching(walk, "leaf", decision, cats2020Reading, stairs);
      expect(watched.judgment.reasons).toEqual(expect.arrayContaining([...watched.contradictions]));
      return watched.contradictions.map(({ code, verdict }) => [code, verdict]);
    };
    const low = { ...ppo(70, 70), stairClimbMeters: 10 };
    expect(reported(low, "average-risk")).toEqual([["unasked-fact-in-high-risk-band", "unmet"]]);
    expect(reported(low, "prohibitive-risk")).toEqual([]);
    expect(reported(low, "average-risk", stairs)).toEqual([]);
    expect(reported({ ...low, stairClimbMeters: 30 }, "average-risk")).toEqual([]);
    const walk = at(low);
    expect(conclude(walk, "leaf", "average-risk", cats2020Reading).contradictions).toEqual([]);
  });
});
