import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitnessPathways } from "../../src/fitness/compareFitness.ts";
import type { FitnessMeasure } from "../../src/fitness/fitnessFacts.ts";
import type { FitnessDecision, FitnessPathwayId, FitnessPolicy } from "../../src/fitness/fitnessResult.ts";
import { type Plain, patient } from "./patients.ts";

/** Values on, just beside and far from every line in print. */
const ranges: Record<FitnessMeasure, readonly number[]> = {
  fev1PercentPredicted: [20, 39, 40, 41, 60, 79, 80, 81, 110],
  fev1Liters: [0.9, 1.5, 1.6, 2, 2.1, 3],
  dlcoPercentPredicted: [20, 39, 40, 41, 60, 79, 80, 81, 110],
  ppoFev1PercentPredicted: [10, 19, 20, 29, 30, 31, 39, 40, 41, 59, 60, 61, 90],
  ppoDlcoPercentPredicted: [10, 19, 20, 29, 30, 31, 39, 40, 41, 59, 60, 61, 90],
  stairClimbMeters: [5, 21, 22, 23],
  shuttleWalkMeters: [100, 249, 250, 300, 400, 401],
  peakVo2MlPerKgPerMin: [8, 10, 12, 15, 16, 20, 21],
  peakVo2PercentPredicted: [30, 35, 39, 40, 60, 75, 76],
  ppoVo2MlPerKgPerMin: [8, 10, 11],
  ppoVo2PercentPredicted: [30, 35, 36],
  restingSaturationPercent: [85, 90, 91, 98],
  saturationDropPercent: [0, 4, 5, 10],
};
const measures = Object.keys(ranges) as FitnessMeasure[];
/** Two facts that answer one question: the second may overrule the first, and the result then says so. */
const twins: Partial<Record<FitnessMeasure, FitnessMeasure>> = {
  stairClimbMeters: "shuttleWalkMeters",
  shuttleWalkMeters: "stairClimbMeters",
  peakVo2MlPerKgPerMin: "peakVo2PercentPredicted",
  peakVo2PercentPredicted: "peakVo2MlPerKgPerMin",
  ppoVo2MlPerKgPerMin: "ppoVo2PercentPredicted",
  ppoVo2PercentPredicted: "ppoVo2MlPerKgPerMin",
};
const numbers = Object.fromEntries(measures.map((name) => [name, fc.constantFrom(...ranges[name])])) as {
  [Name in FitnessMeasure]: fc.Arbitrary<number>;
};
const extent = fc.constantFrom("sublobar", "lobectomy", "bilobectomy", "pneumonectomy") as fc.Arbitrary<
  NonNullable<Plain["plannedExtent"]>
>;
const cardiac = fc.record({ highRiskEvaluation: fc.boolean() });
const some: fc.Arbitrary<Plain> = fc.record({ ...numbers, plannedExtent: extent, cardiac }, { requiredKeys: [] });
const whole = fc.record({ ...numbers, plannedExtent: extent, cardiac });

/** Conclusions from the best to the worst. */
const order: Record<FitnessPathwayId, readonly FitnessDecision[]> = {
  "forty-percent-rule": ["above-forty-percent", "not-above-forty-percent"],
  "accp-2013": ["low-risk", "moderate-risk", "high-risk"],
  "ers-ests-2009": ["up-to-pneumonectomy", "up-to-calculated-extent", "anatomic-resection-not-recommended"],
  "bolliger-1998": ["up-to-pneumonectomy", "up-to-calculated-extent", "inoperable"],
  "bts-2001": ["no-further-tests", "average-risk", "high-risk"],
  "bts-2010-dyspnea": ["low-risk", "moderate-risk", "high-risk"],
  "cats-2020": ["average-risk", "above-average-risk", "exceptionally-high-risk", "prohibitive-risk"],
  "hemer-2007": ["no-further-tests", "above-exclusion-lines", "inoperable"],
};
const policies = fitnessPathways.map((policy) => [policy({}).pathway.id, policy] as const);
const runs = { numRuns: 200 };

describe.each(policies)("%s", (id, policy: FitnessPolicy) => {
  it("gives a conclusion of its own or names a test, and a verdict that goes with it", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const { decision, next, needs, judgment, limbs, atBoundary } = policy(patient(facts));
        expect((decision === undefined) !== (next === undefined)).toBe(true);
        if (decision !== undefined) expect(order[id]).toContain(decision);
        expect(needs.length > 0).toBe(next !== undefined);
        expect(judgment.needs.length > 0).toBe(judgment.verdict === "unknown");
        if (decision !== undefined) expect(judgment.verdict).not.toBe("unknown");
        expect(atBoundary).toBe(limbs.some((limb) => limb.atBoundary));
      }),
      runs,
    );
  });

  it("comes to a conclusion when everything is known", () => {
    fc.assert(
      fc.property(whole, (facts) => {
        expect(policy(patient(facts)).decision).toBeDefined();
      }),
      runs,
    );
  });

  it("never gives a better patient a worse conclusion", () => {
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        const [worse, better] = ordered(one, other);
        const rank = (facts: Plain) => order[id].indexOf(policy(patient(facts)).decision!);
        expect(rank(better)).toBeLessThanOrEqual(rank(worse));
      }),
      { numRuns: 600 },
    );
  });

  it("comes to the same end with the facts of its limbs alone", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const full = policy(patient(facts));
        if (full.decision === undefined) return;
        const asked = new Set<string>([...full.limbs.map((limb) => limb.measure), "cardiac", "plannedExtent"]);
        const bare = Object.fromEntries(Object.entries(facts).filter(([name]) => asked.has(name))) as Plain;
        const again = policy(patient(bare));
        expect([again.leaf, again.decision, again.judgment.verdict]).toEqual([
          full.leaf,
          full.decision,
          full.judgment.verdict,
        ]);
        expect(again.limbs).toEqual(full.limbs);
      }),
      runs,
    );
  });

  it("never turns met into unmet or back for a fact more, unless it is a second answer to one question", () => {
    fc.assert(
      fc.property(whole, fc.subarray([...measures, "plannedExtent"] as const), fc.boolean(), (facts, kept, heart) => {
        const base: Record<string, unknown> = heart
          ? { cardiac: facts.cardiac }
          : { cardiac: { highRiskEvaluation: false } };
        for (const name of kept) base[name] = facts[name];
        const before = policy(patient(base as Plain)).judgment.verdict;
        if (before === "unknown") return;
        for (const name of [...measures, "plannedExtent"] as const) {
          const twin = name === "plannedExtent" ? undefined : twins[name];
          if (name in base || (twin !== undefined && twin in base)) continue;
          const after = policy(patient({ ...base, [name]: facts[name] } as Plain)).judgment.verdict;
          expect(after).toBe(before);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the facts as they were, and takes null as absent", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const frozen = Object.freeze({ ...facts, cardiac: Object.freeze({ ...facts.cardiac }) });
        const plain = policy(patient(frozen));
        const nulls = Object.fromEntries(measures.map((name) => [name, facts[name] ?? null]));
        expect(policy(patient({ ...frozen, ...nulls } as Plain))).toEqual(plain);
      }),
      runs,
    );
  });
});

/** Two patients made into one who is worse or equal in every fact and one who is better or equal. */
function ordered(one: Plain, other: Plain): readonly [Plain, Plain] {
  const worse: Record<string, unknown> = { plannedExtent: one.plannedExtent };
  const better: Record<string, unknown> = { plannedExtent: one.plannedExtent };
  for (const name of measures) {
    const values = [one[name] as number, other[name] as number].sort((a, b) => a - b);
    if (name === "saturationDropPercent") values.reverse();
    [worse[name], better[name]] = values;
  }
  const hearts = [one.cardiac?.highRiskEvaluation, other.cardiac?.highRiskEvaluation];
  worse.cardiac = { highRiskEvaluation: hearts.includes(true) };
  better.cardiac = { highRiskEvaluation: !hearts.includes(false) };
  return [worse as Plain, better as Plain];
}
