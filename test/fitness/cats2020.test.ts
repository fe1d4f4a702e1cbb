import { describe, expect, it } from "vitest";
import { cats2020 } from "../../src/fitness/cats2020.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { endpointsOf, inPrint, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof cats2020> = {}) =>
  runPathway({ ...cats2020, ...changes }, facts);

const table: Record<string, readonly [Plain, object]> = {
  "value-missing": [{ ppoFev1PercentPredicted: 55 }, { next: "lung-function" }],
  "both-at-least-40": [ppo(55, 62), { decision: "average-risk" }],
  "smaller-below-40": [ppo(70, 39.9), { decision: "above-average-risk" }],
  "smaller-below-30": [ppo(29, 50), { decision: "exceptionally-high-risk" }],
  "smaller-below-20": [ppo(19, 45), { decision: "prohibitive-risk" }],
};

describe("cats2020", () => {
  it("has a row for each of its five steps", () => {
    expect(Object.keys(table).toSorted()).toEqual(endpointsOf(cats2020, {}));
  });

  it.each(Object.entries(table))("rests at %s", (endpoint, [facts, expected]) => {
    expect(run(patient(facts))).toMatchObject({ endpoint, ...expected });
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
    expect(run(patient(ppo(fev1, dlco)))).toMatchObject({ decision, atBoundary });
  });

  it("is prohibitive by one known value, and otherwise waits for the other", () => {
    expect(run(patient({ ppoDlcoPercentPredicted: 19 }))).toMatchObject({ decision: "prohibitive-risk" });
    const needs = ["lungFunction.dlcoPercentPredicted"];
    for (const value of [30, 39, 55]) {
      const result = run(patient({ ppoFev1PercentPredicted: value }));
      expect(result).toMatchObject({ endpoint: "value-missing", needs, judgment: { verdict: "unknown", needs } });
    }
    expect(run({}).needs).toEqual(["lungFunction.fev1PercentPredicted", ...needs]);
    expect(run(patient({ fev1PercentPredicted: 70, dlcoPercentPredicted: 60 }))).toMatchObject({
      next: "predicted-postoperative-function",
      needs: ["plan"],
    });
  });

  it("below 30 % recognizes that the plan does not meet it, though not the band", () => {
    const result = run(patient({ ppoFev1PercentPredicted: 25 }));
    expect(result).toMatchObject({
      endpoint: "value-missing",
      next: "lung-function",
      needs: ["lungFunction.dlcoPercentPredicted"],
      outcomes: ["prohibitive-risk", "exceptionally-high-risk"],
      restsOn: "primary",
      judgment: { verdict: "unmet", needs: [], restsOn: "convention" },
    });
    expect(result.judgment.reasons.map(({ code, verdict }) => [code, verdict])).toEqual([
      ["pathway-settled", "unmet"],
      ["pathway-step", "met"],
      ["pathway-step", "unmet"],
    ]);
    const yes = { verdict: "met", standing: "convention" } as const;
    const reading = { ...cats2020.reading, "exceptionally-high-risk": yes };
    expect(run(patient({ ppoFev1PercentPredicted: 25 }), { reading }).judgment).toMatchObject({
      verdict: "unknown",
      needs: ["lungFunction.dlcoPercentPredicted"],
    });
  });

  it.each([
    [55, "met", "primary"],
    [35, "met", "convention"],
    [25, "unmet", "convention"],
    [15, "unmet", "primary"],
  ])("reads %d %% as %s, with the basis %s", (value, verdict, restsOn) => {
    expect(run(patient(ppo(value, 80))).judgment).toMatchObject({ verdict, restsOn });
  });

  it("stands on the numbers of the guideline page", () => {
    expect(Object.values(cats2020.thresholds).map(inPrint)).toEqual([
      ">= 40 percent-predicted, primary, cats-2020",
      ">= 30 percent-predicted, primary, cats-2020",
      ">= 20 percent-predicted, primary, cats-2020",
    ]);
    expect(named(cats2020)).toBe("cats-2020, cats-2020");
  });

  it("refuses an impossible fact", () => {
    expect(() => run(patient({ ppoDlcoPercentPredicted: true as never }))).toThrow(
      new RangeError("Cannot run a fitness pathway: ppoDlcoPercentPredicted must be a number from 0 to 300, got true"),
    );
  });
});
