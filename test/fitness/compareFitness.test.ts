import { describe, expect, it } from "vitest";
import { accp2013, accp2013Reading } from "../../src/fitness/accp2013.ts";
import { bolliger1998Reading } from "../../src/fitness/bolliger1998.ts";
import { bts2001Reading } from "../../src/fitness/bts2001.ts";
import { bts2010Reading } from "../../src/fitness/bts2010.ts";
import { cats2020, cats2020Reading } from "../../src/fitness/cats2020.ts";
import { compareFitness, fitnessPathways } from "../../src/fitness/compareFitness.ts";
import { ersEsts2009Reading } from "../../src/fitness/ersEsts2009.ts";
import type { FitnessReading } from "../../src/fitness/fitnessResult.ts";
import { fortyPercentReading, fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import { hemer2007Reading } from "../../src/fitness/hemer2007.ts";
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
    ]);
    expect(fitnessPathways).toHaveLength(8);
  });

  it("says where they part on the same patient", () => {
    const facts = patient({ ...ppo(38, 55), fev1PercentPredicted: 48, dlcoPercentPredicted: 70, stairClimbMeters: 25 });
    const { byVerdict, disagreements, agreedOn, needs } = compareFitness(facts);
    expect(byVerdict).toEqual({
      met: ["accp-2013", "cats-2020"],
      unmet: ["forty-percent-rule"],
      unknown: ["ers-ests-2009", "bolliger-1998", "bts-2001", "bts-2010-dyspnea", "hemer-2007"],
    });
    expect(disagreements).toEqual([
      { meets: "accp-2013", doesNotMeet: "forty-percent-rule" },
      { meets: "cats-2020", doesNotMeet: "forty-percent-rule" },
    ]);
    expect(agreedOn).toBeUndefined();
    expect(needs).toEqual([
      "exercise.peakVo2MlPerKgPerMin",
      "exercise.peakVo2PercentPredicted",
      "lungFunction.fev1Liters",
      "exercise.shuttleWalkMeters",
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
    const strict = (facts: Parameters<typeof accp2013>[0]) => accp2013(facts, { absentCardiac: "needed" });
    expect(compareFitness(patient(ppo(80, 80)), [strict]).needs).toEqual(["patient.cardiac.highRiskEvaluation"]);
  });

  it("refuses what is not a list of pathways", () => {
    expect(() => compareFitness({}, accp2013 as never)).toThrow(
      new RangeError("Cannot compare fitness pathways: the pathways must be a list, got a function"),
    );
  });
});

describe("the readings of the pathways", () => {
  it.each([
    ["40 % rule", fortyPercentReading, ["met primary", "unmet primary"]],
    ["ACCP 2013", accp2013Reading, ["met primary", "met convention", "unmet primary"]],
    ["ERS/ESTS 2009", ersEsts2009Reading, ["met primary", "met primary", "unmet primary"]],
    ["Bolliger 1998", bolliger1998Reading, ["met primary", "met primary", "unmet primary"]],
    ["BTS 2001", bts2001Reading, ["met secondary", "met secondary", "unmet secondary"]],
    ["BTS 2010", bts2010Reading, ["met unconfirmed", "met convention", "unmet convention"]],
    ["CATS 2020", cats2020Reading, ["met primary", "met convention", "unmet convention", "unmet primary"]],
    ["Hemer 2007", hemer2007Reading, ["met convention", "met convention", "unmet primary"]],
  ])("of %s run from the best conclusion to the worst", (_name, reading, expected) => {
    const entries: readonly FitnessReading[] = Object.values(reading);
    expect(entries.map(({ verdict, standing }) => `${verdict} ${standing}`)).toEqual(expected);
  });
});
