import { describe, expect, it } from "vitest";
import {
  type Cats2020Leaf,
  cats2020,
  cats2020AboveAverage,
  cats2020ExceptionallyHigh,
  cats2020Pathway,
  cats2020Prohibitive,
  cats2020Reading,
} from "../../src/fitness/cats2020.ts";
import { line, named } from "./lines.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const table: Record<Cats2020Leaf, readonly [Plain, object]> = {
  "value-missing": [{ ppoFev1PercentPredicted: 55 }, { next: "lung-function" }],
  "both-at-least-40": [ppo(55, 62), { decision: "average-risk" }],
  "smaller-below-40": [ppo(70, 39.9), { decision: "above-average-risk" }],
  "smaller-below-30": [ppo(29, 50), { decision: "exceptionally-high-risk" }],
  "smaller-below-20": [ppo(19, 45), { decision: "prohibitive-risk" }],
};

describe("cats2020", () => {
  it("has a row for each of its five limbs", () => {
    expect(Object.keys(table)).toHaveLength(5);
  });

  it.each(Object.entries(table))("rests at %s", (leaf, [facts, expected]) => {
    expect(cats2020(patient(facts))).toMatchObject({ leaf, ...expected });
  });

  it.each([
    [40, 40, "average-risk", true],
    [40.1, 90, "average-risk", false],
    [39.9, 90, "above-average-risk", false],
    [90, 39.9, "above-average-risk", false],
    [30, 30, "above-average-risk", true],
    [29.9, 90, "exceptionally-high-risk", false],
    [90, 29.9, "exceptionally-high-risk", false],
    [20, 20, "exceptionally-high-risk", true],
    [19.9, 90, "prohibitive-risk", false],
    [90, 19.9, "prohibitive-risk", false],
  ])("at %d and %d is %s", (fev1, dlco, decision, atBoundary) => {
    expect(cats2020(patient(ppo(fev1, dlco)))).toMatchObject({ decision, atBoundary });
  });

  it("is prohibitive by one known value, and otherwise waits for the other", () => {
    expect(cats2020(patient({ ppoDlcoPercentPredicted: 19 }))).toMatchObject({ decision: "prohibitive-risk" });
    const needs = ["lungFunction.dlcoPercentPredicted"];
    for (const value of [30, 39, 55]) {
      const result = cats2020(patient({ ppoFev1PercentPredicted: value }));
      expect(result).toMatchObject({ leaf: "value-missing", needs, judgment: { verdict: "unknown", needs } });
    }
    expect(cats2020({}).needs).toEqual(["lungFunction.fev1PercentPredicted", ...needs]);
    expect(cats2020(patient({ fev1PercentPredicted: 70, dlcoPercentPredicted: 60 }))).toMatchObject({
      next: "predicted-postoperative-function",
      needs: ["plan"],
    });
  });

  it("below 30 % knows that the plan does not meet it, though not the band", () => {
    const result = cats2020(patient({ ppoFev1PercentPredicted: 25 }));
    expect(result).toMatchObject({
      leaf: "value-missing",
      next: "lung-function",
      needs: ["lungFunction.dlcoPercentPredicted"],
      restsOn: "primary",
      judgment: { verdict: "unmet", needs: [], restsOn: "convention" },
    });
    expect(result.judgment.reasons.map(({ code, verdict }) => [code, verdict])).toEqual([
      ["pathway-asks", "unknown"],
      ["pathway-limb", "met"],
      ["pathway-limb", "unmet"],
    ]);
    const yes = { verdict: "met", standing: "convention" } as const;
    const reading = { ...cats2020Reading, "exceptionally-high-risk": yes };
    expect(cats2020(patient({ ppoFev1PercentPredicted: 25 }), { reading }).judgment).toMatchObject({
      verdict: "unknown",
      needs: ["lungFunction.dlcoPercentPredicted"],
    });
  });

  it.each([
    [55, "met", "primary"],
    [35, "met", "convention"],
    [25, "unmet", "convention"],
    [15, "unmet", "primary"],
  ])("reads %d %% as %s, on %s ground", (value, verdict, restsOn) => {
    expect(cats2020(patient(ppo(value, 80))).judgment).toMatchObject({ verdict, restsOn });
  });

  it("stands on the numbers of the guideline page", () => {
    expect([cats2020AboveAverage, cats2020ExceptionallyHigh, cats2020Prohibitive].map(line)).toEqual([
      ">= 40 percent-predicted, primary, cats-2020",
      ">= 30 percent-predicted, primary, cats-2020",
      ">= 20 percent-predicted, primary, cats-2020",
    ]);
    expect(named(cats2020Pathway)).toBe("cats-2020, cats-2020");
  });

  it("refuses an impossible fact", () => {
    expect(() => cats2020(patient({ ppoDlcoPercentPredicted: true as never }))).toThrow(
      new RangeError(
        "Cannot run the CATS 2020 pathway: ppoDlcoPercentPredicted must be a number of at least 0, got true",
      ),
    );
  });
});
