import { describe, expect, it } from "vitest";
import { metastasectomyArticle } from "../../src/evidence/sources/selection.table.ts";
import {
  type FortyPercentLeaf,
  fortyPercentPathway,
  fortyPercentPredicted,
  fortyPercentPredictedInclusive,
  fortyPercentRule,
} from "../../src/fitness/fortyPercentRule.ts";
import { line, named } from "./lines.ts";
import { type Plain, patient, ppo } from "./patients.ts";

const table: Record<FortyPercentLeaf, Plain> = {
  "both-above": ppo(41, 45),
  "one-not-above": ppo(39.9, 60),
  "value-missing": { ppoFev1PercentPredicted: 52 },
};

describe("fortyPercentRule", () => {
  it.each(Object.entries(table))("rests at %s", (leaf, facts) => {
    expect(fortyPercentRule(patient(facts)).leaf).toBe(leaf);
  });

  it("counts a value exactly on the line against the plan, or for it in the other printing, and says so", () => {
    const onTheLine = patient(ppo(40, 55));
    expect(fortyPercentRule(onTheLine)).toMatchObject({ decision: "not-above-forty-percent", atBoundary: true });
    const inclusive = fortyPercentRule(onTheLine, { threshold: fortyPercentPredictedInclusive });
    expect(inclusive).toMatchObject({ decision: "above-forty-percent", atBoundary: true, restsOn: "primary" });
    expect(fortyPercentRule(patient(ppo(41, 55))).atBoundary).toBe(false);
  });

  it("is decided by one value that fails, whatever the other", () => {
    for (const facts of [{ ppoFev1PercentPredicted: 40 }, { ppoDlcoPercentPredicted: 12 }]) {
      const result = fortyPercentRule(patient(facts));
      expect(result).toMatchObject({ decision: "not-above-forty-percent", needs: [] });
      expect(result.judgment).toMatchObject({ verdict: "unmet", restsOn: "primary", assumed: [], needs: [] });
    }
  });

  it("names what is missing: the measured value, or, where that is known, the plan", () => {
    expect(fortyPercentRule({})).toMatchObject({
      leaf: "value-missing",
      next: "lung-function",
      needs: ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
    });
    const measured = fortyPercentRule(patient({ fev1PercentPredicted: 80, dlcoPercentPredicted: 75 }));
    expect(measured).toMatchObject({ next: "predicted-postoperative-function", needs: ["plan"] });
    const half = fortyPercentRule(patient({ fev1PercentPredicted: 80 }));
    expect(half).toMatchObject({ next: "lung-function", needs: ["plan", "lungFunction.dlcoPercentPredicted"] });
    expect(fortyPercentRule(patient({ ppoFev1PercentPredicted: null, ppoDlcoPercentPredicted: 50 })).needs).toEqual([
      "lungFunction.fev1PercentPredicted",
    ]);
    expect(fortyPercentRule({}).judgment).toEqual({
      verdict: "unknown",
      reasons: [
        {
          code: "pathway-asks",
          verdict: "unknown",
          standing: "primary",
          pathway: "forty-percent-rule",
          source: metastasectomyArticle,
          next: "lung-function",
          leaf: "value-missing",
          asked: [],
        },
      ],
      restsOn: "primary",
      assumed: [],
      needs: ["lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
    });
  });

  it("tells every comparison that decided", () => {
    expect(fortyPercentRule(patient(ppo(46.5, 30))).judgment.reasons).toEqual([
      {
        code: "pathway-decided",
        verdict: "unmet",
        standing: "primary",
        pathway: "forty-percent-rule",
        source: metastasectomyArticle,
        decision: "not-above-forty-percent",
        leaf: "one-not-above",
        // FEV1 was asked and passed; it decided nothing.
        asked: ["ppoFev1PercentPredicted", "ppoDlcoPercentPredicted"],
      },
      {
        code: "pathway-limb",
        verdict: "unmet",
        standing: "primary",
        pathway: "forty-percent-rule",
        limb: {
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
    const outside = fortyPercentRule(patient({ ...ppo(35, 50), fev1PercentPredicted: 38, dlcoPercentPredicted: 60 }));
    expect(outside.decision).toBe("not-above-forty-percent");
    expect(outside.contradictions).toEqual([
      {
        code: "rule-outside-its-population",
        verdict: "unknown",
        standing: "convention",
        limbs: [
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
    const low = fortyPercentRule(patient({ dlcoPercentPredicted: 40 }));
    expect(low.contradictions).toHaveLength(1);
    expect(low.judgment.reasons).toContain(low.contradictions[0]);
  });

  it("reads its conclusions as it is told", () => {
    const never = { verdict: "unmet", standing: "convention" } as const;
    const result = fortyPercentRule(patient(ppo(90, 90)), {
      reading: { "above-forty-percent": never, "not-above-forty-percent": never },
    });
    expect(result.restsOn).toBe("primary");
    expect(result.judgment).toMatchObject({ verdict: "unmet", restsOn: "convention" });
  });
});

describe("the lines of the 40 % rule", () => {
  it("differ at exactly 40 % only", () => {
    expect([fortyPercentPredicted, fortyPercentPredictedInclusive].map(line)).toEqual([
      "> 40 percent-predicted, primary, metastasectomy-article",
      ">= 40 percent-predicted, primary, markos-1989",
    ]);
    expect(named(fortyPercentPathway)).toBe("forty-percent-rule, metastasectomy-article");
  });

  it("refuse an impossible fact", () => {
    expect(() => fortyPercentRule(patient({ ppoFev1PercentPredicted: Number.NaN }))).toThrow(
      new RangeError("Cannot apply the 40 % rule: ppoFev1PercentPredicted must be a number of at least 0, got NaN"),
    );
  });
});
