import { describe, expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import { cats2020 } from "../../src/fitness/cats2020.ts";
import { compareFitness } from "../../src/fitness/compareFitness.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import { existing } from "../../src/internal/guards.ts";
import { patient, ppo } from "./patients.ts";

describe("compareFitness", () => {
  it("runs every pathway of the chapter, each once", () => {
    expect(compareFitness({}).results.map((result) => result.pathway.id)).toEqual([
      "forty-percent-rule",
      "accp-2013",
      "ers-ests-2009",
      "bolliger-1998",
      "bts-2001",
      "bts-2010-dyspnea",
      "cats-2020",
      "hemer-2007",
      "nice-ng122",
    ]);
    expect(fitnessPathways).toHaveLength(9);
  });

  it("says where they part on the same patient", () => {
    const facts = patient({ ...ppo(38, 55), fev1PercentPredicted: 48, dlcoPercentPredicted: 70, stairClimbMeters: 25 });
    const { byVerdict, disagreements, agreedOn, needs } = compareFitness(facts);
    expect(byVerdict).toEqual({
      met: ["accp-2013", "cats-2020", "nice-ng122"],
      unmet: ["forty-percent-rule"],
      unknown: ["bts-2010-dyspnea", "hemer-2007"],
    });
    expect(disagreements).toEqual([
      { meets: "accp-2013", doesNotMeet: "forty-percent-rule" },
      { meets: "cats-2020", doesNotMeet: "forty-percent-rule" },
      { meets: "nice-ng122", doesNotMeet: "forty-percent-rule" },
    ]);
    expect(agreedOn).toBeUndefined();
    expect(needs).toEqual([
      "exercise.shuttleWalkMeters",
      "exercise.peakVo2MlPerKgPerMin",
      "exercise.ppoVo2MlPerKgPerMin",
      "exercise.ppoVo2PercentPredicted",
    ]);
  });

  it("says what all of them agree on", () => {
    const good = patient(ppo(80, 80));
    const chosen = [fortyPercentRule, accp2013, cats2020];
    expect(compareFitness(good, chosen)).toMatchObject({ agreedOn: "met", disagreements: [], needs: [] });
    expect(compareFitness(patient(ppo(10, 10)), [fortyPercentRule, cats2020]).agreedOn).toBe("unmet");
    expect(compareFitness({}, chosen).agreedOn).toBe("unknown");
    expect(compareFitness(good, []).agreedOn).toBeUndefined();
  });

  it("takes pathways with options of the caller's", () => {
    const strict = { ...accp2013, absentFacts: "needed" } as const;
    expect(compareFitness(patient(ppo(80, 80)), [strict]).needs).toEqual(["patient.cardiac.highRiskEvaluation"]);
  });

  it("counts no superseded pathway beside a current one", () => {
    const facts = patient({ ...ppo(38, 55), fev1Liters: 2.4 });
    const both = compareFitness(facts, [fortyPercentRule, bts2001]);
    expect(both.results.map(({ judgment }) => judgment.verdict)).toEqual(["unmet", "met"]);
    expect(both).toMatchObject({
      byVerdict: { met: [], unmet: ["forty-percent-rule"] },
      disagreements: [],
      agreedOn: "unmet",
    });
    expect(compareFitness(facts, [bts2001])).toMatchObject({ byVerdict: { met: ["bts-2001"] }, agreedOn: "met" });
  });

  it("refuses what is not a list of pathways", () => {
    expect(() => compareFitness({}, accp2013 as never)).toThrow(
      new RangeError("Cannot compare fitness pathways: the pathways must be a list, got an object"),
    );
  });
});

it.each([
  ["forty-percent-rule", ["met teaching-text", "unmet teaching-text"]],
  ["accp-2013", ["met primary", "met convention", "unmet primary"]],
  ["ers-ests-2009", ["met primary", "met primary", "unmet primary"]],
  ["bolliger-1998", ["met primary", "met primary", "unmet primary"]],
  ["bts-2001", ["met secondary", "met secondary", "unmet secondary"]],
  ["bts-2010-dyspnea", ["met unconfirmed", "met convention", "unmet convention"]],
  ["cats-2020", ["met primary", "met convention", "unmet convention", "unmet primary"]],
  ["hemer-2007", ["met convention", "met convention", "unmet primary"]],
  ["nice-ng122", ["unmet convention", "met convention", "met convention"]],
])("%s reads its conclusions so", (id, expected) => {
  const { reading } = existing(fitnessPathways.find((pathway) => pathway.id === id));
  expect(Object.values(reading).map(({ verdict, standing }) => `${verdict} ${standing}`)).toEqual(expected);
});
