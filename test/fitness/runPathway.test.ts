import { describe, expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { bolliger1998 } from "../../src/fitness/bolliger1998.ts";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import { bts2010 } from "../../src/fitness/bts2010.ts";
import { cats2020 } from "../../src/fitness/cats2020.ts";
import { ersEsts2009 } from "../../src/fitness/ersEsts2009.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import type { FitnessPathway } from "../../src/fitness/pathway.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { existing } from "../../src/internal/guards.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const verdictOf = (pathway: FitnessPathway, facts: Plain) => runPathway(pathway, patient(facts)).judgment.verdict;

describe("an absent fact that cannot matter is not requested", () => {
  it.each<[string, FitnessPathway, Plain, string]>([
    [
      "DLCO, where uptake is ample either way",
      ersEsts2009,
      { fev1PercentPredicted: 81, peakVo2MlPerKgPerMin: 22 },
      "met",
    ],
    [
      "DLCO, where uptake is ample either way",
      bolliger1998,
      { fev1PercentPredicted: 81, peakVo2PercentPredicted: 80 },
      "met",
    ],
    [
      "predicted DLCO, where a walk is long enough",
      bts2010,
      { ppoFev1PercentPredicted: 50, shuttleWalkMeters: 450 },
      "met",
    ],
    ["both predicted values and the stairs", accp2013, { peakVo2MlPerKgPerMin: 22 }, "met"],
    ["the stairs, where uptake is middling either way", accp2013, { ...ppo(45, 48), peakVo2MlPerKgPerMin: 15 }, "met"],
    ["predicted DLCO", cats2020, { ppoFev1PercentPredicted: 25 }, "unmet"],
    [
      "predicted DLCO, where exercise decides either way",
      bts2001,
      { fev1Liters: 1.2, plannedExtent: "lobectomy", ppoFev1PercentPredicted: 40, shuttleWalkMeters: 200 },
      "unmet",
    ],
  ])("%s", (_what, pathway, facts, verdict) => {
    const { judgment } = runPathway(pathway, patient(facts));
    expect(judgment).toMatchObject({ verdict, needs: [] });
  });

  it("and one that can is", () => {
    expect(verdictOf(ersEsts2009, { fev1PercentPredicted: 81 })).toBe("unknown");
    expect(verdictOf(ersEsts2009, { fev1PercentPredicted: 81, peakVo2MlPerKgPerMin: 9 })).toBe("unknown");
    expect(verdictOf(accp2013, { ppoFev1PercentPredicted: 45, peakVo2MlPerKgPerMin: 9 })).toBe("unknown");
  });

  it("so a better fact never opens a question that a worse one had closed", () => {
    const uptake = { peakVo2MlPerKgPerMin: 22 };
    expect(verdictOf(ersEsts2009, { fev1PercentPredicted: 51, ...uptake })).toBe("met");
    expect(verdictOf(ersEsts2009, { fev1PercentPredicted: 81, ...uptake })).toBe("met");
    const heart = (highRiskEvaluation: boolean) => verdictOf(accp2013, { cardiac: { highRiskEvaluation }, ...uptake });
    expect([heart(true), heart(false)]).toEqual(["met", "met"]);
  });
});

describe("a missing test that would report conclusions of one answer apart", () => {
  it("is named beside them and needed for nothing", () => {
    const result = runPathway(
      accp2013,
      patient({ ...ppo(45, 48), peakVo2MlPerKgPerMin: 15, peakVo2PercentPredicted: 50 }),
    );
    expect(result).toMatchObject({
      next: "low-technology-exercise",
      needs: ["exercise.stairClimbMeters", "exercise.shuttleWalkMeters"],
      outcomes: ["moderate-risk", "low-risk"],
      judgment: { verdict: "met", needs: [] },
    });
    expect(result).not.toHaveProperty("decision");
    expect(result.judgment.reasons[0]).toMatchObject({
      code: "pathway-settled",
      verdict: "met",
      pathway: "accp-2013",
      outcomes: ["moderate-risk", "low-risk"],
      next: "low-technology-exercise",
    });
  });

  it("shows the steps of both ways", () => {
    const { steps } = runPathway(cats2020, patient({ ppoFev1PercentPredicted: 25 }));
    expect(steps.map(({ threshold, verdict }) => [threshold.value, verdict])).toEqual([
      [20, "met"],
      [30, "unmet"],
    ]);
  });
});

describe("a fact the text presumes", () => {
  const middle: Plain = {
    fev1PercentPredicted: 60,
    dlcoPercentPredicted: 60,
    ...ppo(45, 45),
    peakVo2MlPerKgPerMin: 15,
  };

  it("is listed as assumed where the other answer leads elsewhere: the second scale of oxygen uptake", () => {
    const result = runPathway(ersEsts2009, patient(middle));
    expect(result).toMatchObject({
      decision: "up-to-calculated-extent",
      assumed: ["exercise.peakVo2PercentPredicted"],
      judgment: { verdict: "met", assumed: ["exercise.peakVo2PercentPredicted"] },
    });
    expect(verdictOf(ersEsts2009, { ...middle, peakVo2PercentPredicted: 30 })).toBe("unmet");
  });

  it("is not listed where it leads to the same: below 10 mL/kg/min no other scale matters", () => {
    expect(runPathway(ersEsts2009, patient({ ...middle, peakVo2MlPerKgPerMin: 9 })).assumed).toEqual([]);
    expect(runPathway(accp2013, patient({ ...ppo(20, 20), peakVo2MlPerKgPerMin: 9 })).assumed).toEqual([]);
  });

  it("is requested instead on demand", () => {
    const needed = { ...ersEsts2009, absentFacts: "needed" } as const;
    expect(runPathway(needed, patient(middle))).toMatchObject({
      next: "cardiopulmonary-exercise-test",
      needs: ["exercise.peakVo2PercentPredicted"],
      assumed: [],
      judgment: { verdict: "unknown", needs: ["exercise.peakVo2PercentPredicted"] },
    });
  });

  it("says of two scales that they disagree, and keeps the high-risk side", () => {
    const clash = runPathway(ersEsts2009, patient({ ...middle, peakVo2PercentPredicted: 30 }));
    expect(clash.contradictions).toMatchObject([{ code: "oxygen-uptake-scales-disagree", verdict: "unknown" }]);
    expect(existing(clash.contradictions[0]).steps.map(({ measure, verdict }) => [measure, verdict])).toEqual([
      ["peakVo2MlPerKgPerMin", "met"],
      ["peakVo2PercentPredicted", "unmet"],
    ]);
  });
});

describe("what is refused", () => {
  const message = (text: string) => new RangeError(`Cannot run a fitness pathway: ${text}`);

  it.each<[unknown, string]>([
    [null, "the pathway must be an object with named fields, got null"],
    [() => 1, "the pathway must be an object with named fields, got a function"],
    [{}, "the figure of the pathway must be a function, got undefined"],
    [{ ...accp2013, thresholds: 1 }, "the thresholds must be an object with named fields, got 1"],
    [{ ...accp2013, reading: null }, "the reading must be an object with named fields, got null"],
    [{ ...accp2013, absentFacts: "ask" }, 'absentFacts must be one of assumed, needed, got "ask"'],
  ])("%j is no pathway", (pathway, text) => {
    expect(() => runPathway(pathway as FitnessPathway, {})).toThrow(message(text));
  });

  it("a figure without a next step or a fact", () => {
    const { run, thresholds } = fortyPercentRule;
    const figure = run(thresholds, {});
    const question = { fact: undefined, answer: undefined } as never;
    const odd: FitnessPathway = { ...fortyPercentRule, run: () => ({ ...figure, question }) as never };
    expect(() => runPathway(odd, {})).toThrow(
      message("the number of facts needed must be a number of at least 1, got 0"),
    );
  });

  it("facts no patient can have", () => {
    expect(() => runPathway(accp2013, null as never)).toThrow(
      message("the facts must be an object with named fields, got null"),
    );
    expect(() => runPathway(accp2013, patient({ ppoFev1PercentPredicted: -1 }))).toThrow(
      message("ppoFev1PercentPredicted must be a number from 0 to 300, got -1"),
    );
  });

  it("a reading without the conclusion reached, or with no answer for it", () => {
    const reading = { "above-forty-percent": { verdict: "perhaps", standing: "primary" } } as never;
    const odd: FitnessPathway = { ...fortyPercentRule, reading };
    expect(() => runPathway(odd, patient(ppo(50, 50)))).toThrow(
      new RangeError(
        'Cannot read a conclusion of a pathway: the verdict of "above-forty-percent" must be one of met, unmet, got "perhaps"',
      ),
    );
    expect(() => runPathway(odd, patient(ppo(30, 50)))).toThrow(
      new RangeError(
        'Cannot read a conclusion of a pathway: the reading of "not-above-forty-percent" must be an object with named fields, got undefined',
      ),
    );
  });
});
