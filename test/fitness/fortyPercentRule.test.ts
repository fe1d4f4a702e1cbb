import { describe, expect, it } from "vitest";
import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import {
  fortyPercentPredicted,
  fortyPercentPredictedInclusive,
  fortyPercentRule,
} from "../../src/fitness/fortyPercentRule.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { inPrint, named } from "./inPrint.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const run = (facts: FitnessFacts, changes: Partial<typeof fortyPercentRule> = {}) =>
  runPathway({ ...fortyPercentRule, ...changes }, facts);

const table: Record<string, Plain> = {
  "both-above": ppo(41, 45),
  "one-not-above": ppo(39.9, 60),
  "value-missing": { ppoFev1PercentPredicted: 52 },
};

describe("fortyPercentRule", () => {
  it.each(Object.entries(table))("rests at %s", (endpoint, facts) => {
    expect(run(patient(facts)).endpoint).toBe(endpoint);
  });

  it("counts a value exactly on the threshold against the plan, or for it in the other printing, and says so", () => {
    const onTheLine = patient(ppo(40, 55));
    expect(run(onTheLine)).toMatchObject({ decision: "not-above-forty-percent", atBoundary: true });
    const inclusive = run(onTheLine, { thresholds: { ppo: fortyPercentPredictedInclusive } });
    expect(inclusive).toMatchObject({ decision: "above-forty-percent", atBoundary: true, restsOn: "primary" });
    expect(run(patient(ppo(41, 55))).atBoundary).toBe(false);
  });

  it("is decided by one value that fails, whatever the other", () => {
    for (const facts of [{ ppoFev1PercentPredicted: 40 }, { ppoDlcoPercentPredicted: 12 }]) {
      const result = run(patient(facts));
      expect(result).toMatchObject({ decision: "not-above-forty-percent", needs: [] });
      expect(result.judgment).toMatchObject({ verdict: "unmet", restsOn: "teaching-text", assumed: [], needs: [] });
    }
  });

  it("names what is missing: the measured value, or, where that is known, the plan", () => {
    expect(run({})).toMatchObject({
      endpoint: "value-missing",
      next: "lung-function",
      needs: ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
    });
    const measured = run(patient({ fev1PercentPredicted: 80, dlcoPercentPredicted: 75 }));
    expect(measured).toMatchObject({ next: "predicted-postoperative-function", needs: ["plan"] });
    const half = run(patient({ fev1PercentPredicted: 80 }));
    expect(half).toMatchObject({ next: "lung-function", needs: ["plan", "lungFunction.dlcoPercentPredicted"] });
    expect(run(patient({ ppoFev1PercentPredicted: null, ppoDlcoPercentPredicted: 50 })).needs).toEqual([
      "lungFunction.fev1PercentPredicted",
    ]);
    expect(run({}).judgment).toEqual({
      verdict: "unknown",
      reasons: [
        {
          code: "pathway-asks",
          verdict: "unknown",
          standing: "teaching-text",
          pathway: "forty-percent-rule",
          source: metastasectomyArticle,
          next: "lung-function",
          endpoint: "value-missing",
          compared: [],
        },
      ],
      restsOn: "teaching-text",
      assumed: [],
      needs: ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
    });
  });

  it("reports every comparison that decided", () => {
    expect(run(patient(ppo(46.5, 30))).judgment.reasons).toEqual([
      {
        code: "pathway-decided",
        verdict: "unmet",
        standing: "teaching-text",
        pathway: "forty-percent-rule",
        source: metastasectomyArticle,
        decision: "not-above-forty-percent",
        endpoint: "one-not-above",
        // FEV1 was compared and passed; it decided nothing.
        compared: ["ppoFev1PercentPredicted", "ppoDlcoPercentPredicted"],
      },
      {
        code: "pathway-step",
        verdict: "unmet",
        standing: "teaching-text",
        pathway: "forty-percent-rule",
        step: {
          measure: "ppoDlcoPercentPredicted",
          value: 30,
          threshold: fortyPercentPredicted,
          verdict: "unmet",
          distance: -10,
          atBoundary: false,
        },
      },
    ]);
  });

  it("says where the measured value lies on the failing side before any operation", () => {
    const outside = run(patient({ ...ppo(35, 50), fev1PercentPredicted: 38, dlcoPercentPredicted: 60 }));
    expect(outside.decision).toBe("not-above-forty-percent");
    expect(outside.contradictions).toEqual([
      {
        code: "rule-outside-its-population",
        verdict: "unknown",
        standing: "convention",
        steps: [
          {
            measure: "fev1PercentPredicted",
            value: 38,
            threshold: fortyPercentPredicted,
            verdict: "unmet",
            distance: -2,
            atBoundary: false,
          },
        ],
      },
    ]);
    expect(outside.judgment.reasons).toContain(outside.contradictions[0]);
    const low = run(patient({ dlcoPercentPredicted: 40 }));
    expect(low.contradictions).toHaveLength(1);
    expect(low.judgment.reasons).toContain(low.contradictions[0]);
  });

  it("reads its conclusions as its reading states", () => {
    const never = { verdict: "unmet", standing: "convention" } as const;
    const result = run(patient(ppo(90, 90)), {
      reading: { "above-forty-percent": never, "not-above-forty-percent": never },
    });
    expect(result.restsOn).toBe("teaching-text");
    expect(result.judgment).toMatchObject({ verdict: "unmet", restsOn: "convention" });
  });
});

describe("the thresholds of the 40 % rule", () => {
  it("differ at exactly 40 % only", () => {
    expect([fortyPercentPredicted, fortyPercentPredictedInclusive].map(inPrint)).toEqual([
      "> 40 percent-predicted, teaching-text, metastasectomy-article",
      ">= 40 percent-predicted, primary, markos-1989",
    ]);
    expect(named(fortyPercentRule)).toBe("forty-percent-rule, metastasectomy-article");
  });

  it("refuse an impossible fact", () => {
    expect(() => run(patient({ ppoFev1PercentPredicted: Number.NaN }))).toThrow(
      new RangeError("Cannot run a fitness pathway: ppoFev1PercentPredicted must be a number from 0 to 300, got NaN"),
    );
  });
});
