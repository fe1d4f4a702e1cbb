import { describe, expect, it } from "vitest";
import type { LiverRemnantFacts } from "../../src/case/liver.ts";
import {
  articleCautiousLiverPolicy,
  articleLiverPolicy,
  azoulayLiverPolicy,
  kishiLiverPolicy,
  shoupLiverPolicy,
} from "../../src/liver/liverPolicies.table.ts";
import { liverRemnantJudgment } from "../../src/liver/liverRemnantJudgment.ts";
import { percent } from "../../src/units/proportion.ts";
import { notMeasured } from "../reserve/measured.ts";

const chemotherapy = (remnant: number): LiverRemnantFacts => ({
  remnantPercent: percent(remnant),
  parenchyma: "chemotherapy-injured",
});

describe("liverRemnantJudgment", () => {
  it("reports the remnant, the threshold, the distance and the policy", () => {
    expect(liverRemnantJudgment(chemotherapy(27), articleLiverPolicy)).toEqual({
      verdict: "unmet",
      restsOn: "teaching-text",
      needs: [],
      assumed: [],
      reasons: [
        {
          code: "liver-remnant",
          verdict: "unmet",
          standing: "teaching-text",
          remnant: 27,
          threshold: articleLiverPolicy.thresholds["chemotherapy-injured"],
          distance: -3,
          atBoundary: false,
          basis: "not-stated",
          policy: "article-20-30-40",
        },
      ],
    });
  });

  it.each([
    [29, "unmet", -1, false],
    [30, "met", 0, true],
    [31, "met", 1, false],
  ] as const)("of %d % after chemotherapy is %s", (remnant, verdict, distance, atBoundary) => {
    const judged = liverRemnantJudgment(chemotherapy(remnant), articleLiverPolicy);
    expect(judged.verdict).toBe(verdict);
    expect(judged.reasons).toMatchObject([{ distance, atBoundary }]);
  });

  it("depends on the basis of the threshold", () => {
    const facts: LiverRemnantFacts = { remnantPercent: percent(45), parenchyma: "cirrhotic" };
    expect(liverRemnantJudgment(facts, articleLiverPolicy).restsOn).toBe("teaching-text");
    expect(liverRemnantJudgment(facts, azoulayLiverPolicy).restsOn).toBe("secondary");
  });

  it.each([
    ["measured", shoupLiverPolicy, "same"],
    ["standardized", shoupLiverPolicy, "different"],
    [undefined, shoupLiverPolicy, "not-stated"],
    [null, shoupLiverPolicy, "not-stated"],
    ["measured", kishiLiverPolicy, "not-stated"],
    [undefined, kishiLiverPolicy, "not-stated"],
  ] as const)("compares the basis %s with that of the threshold", (remnantBasis, policy, basis) => {
    const facts = { remnantPercent: percent(30), parenchyma: "healthy", remnantBasis } as LiverRemnantFacts;
    expect(liverRemnantJudgment(facts, policy).reasons).toMatchObject([{ basis }]);
  });

  it.each([
    [{}, ["liver.remnantPercent", "liver.parenchyma"]],
    [{ remnantPercent: null, parenchyma: null }, ["liver.remnantPercent", "liver.parenchyma"]],
    [{ parenchyma: "healthy" }, ["liver.remnantPercent"]],
    [{ remnantPercent: 27 }, ["liver.parenchyma"]],
  ])("needs what is missing from %o", (facts, needs) => {
    expect(liverRemnantJudgment(facts as LiverRemnantFacts, articleLiverPolicy)).toEqual({
      verdict: "unknown",
      restsOn: "primary",
      needs,
      assumed: [],
      reasons: [{ code: "liver-remnant-unknown", verdict: "unknown", standing: "primary", policy: "article-20-30-40" }],
    });
  });

  it.each([
    [15, "unmet", "healthy", -5],
    [19.5, "unmet", "healthy", -0.5],
    [40, "met", "cirrhotic", 0],
    [45, "met", "cirrhotic", 5],
  ] as const)(
    "of %d % of a liver not described is %s: every state agrees, and the nearest threshold is reported",
    (...row) => {
      const [remnant, verdict, nearest, distance] = row;
      const judged = liverRemnantJudgment({ remnantPercent: percent(remnant) }, articleLiverPolicy);
      expect(judged).toMatchObject({ verdict, needs: [], restsOn: "teaching-text" });
      expect(judged.reasons).toMatchObject([{ threshold: articleLiverPolicy.thresholds[nearest], distance }]);
    },
  );

  it.each([20, 30, 39.9])("of %d % of an unstated liver is unknown: the states do not agree", (remnant) => {
    expect(liverRemnantJudgment({ remnantPercent: percent(remnant) }, articleLiverPolicy)).toMatchObject({
      verdict: "unknown",
      needs: ["liver.parenchyma"],
    });
  });

  it("takes the first of two thresholds as near as each other", () => {
    const judged = liverRemnantJudgment({ remnantPercent: percent(41) }, articleCautiousLiverPolicy);
    expect(judged.reasons).toMatchObject([
      { threshold: articleCautiousLiverPolicy.thresholds["chemotherapy-injured"], standing: "teaching-text" },
    ]);
  });

  it("lets a policy for one state say nothing of an unstated liver, however large the remnant", () => {
    for (const remnant of [1, 99]) {
      expect(liverRemnantJudgment({ remnantPercent: percent(remnant) }, kishiLiverPolicy)).toMatchObject({
        verdict: "unknown",
        needs: ["liver.parenchyma"],
        reasons: [{ code: "liver-remnant-unknown", policy: "kishi-20" }],
      });
    }
  });
});

describe("liverRemnantJudgment refuses", () => {
  const refusal = (rest: string) => new RangeError(`Cannot judge a liver remnant: ${rest}`);
  const given = notMeasured.filter(([value]) => value !== null && value !== undefined);

  it.each([...given, [101, "101"] as const])("%o as a remnant, whether or not the state is known", (remnant, shown) => {
    for (const parenchyma of ["healthy", undefined]) {
      const facts = { remnantPercent: remnant, parenchyma } as LiverRemnantFacts;
      expect(() => liverRemnantJudgment(facts, articleLiverPolicy)).toThrow(
        refusal(`the remnant must be a number from 0 to 100, got ${shown}`),
      );
    }
  });

  it("a state it does not know, whether or not the remnant is known", () => {
    for (const remnantPercent of [percent(30), undefined]) {
      const facts = { remnantPercent, parenchyma: "steatotic" } as unknown as LiverRemnantFacts;
      expect(() => liverRemnantJudgment(facts, articleLiverPolicy)).toThrow(
        refusal('the liver must be one of healthy, chemotherapy-injured, cirrhotic, got "steatotic"'),
      );
    }
  });

  it("a policy that does not cover the state, whether or not the remnant is known", () => {
    for (const remnantPercent of [percent(30), undefined]) {
      expect(() => liverRemnantJudgment({ remnantPercent, parenchyma: "cirrhotic" }, kishiLiverPolicy)).toThrow(
        refusal('the liver must be one the policy kishi-20 covers, got "cirrhotic"'),
      );
    }
  });
});
