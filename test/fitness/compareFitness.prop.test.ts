import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFact } from "../../src/case/fact.ts";
import { type FitnessFacts, type FitnessMeasure, pathOfMeasure } from "../../src/fitness/fitnessFacts.ts";
import { type FitnessPathwayId, fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import type { FitnessDecision, FitnessResult } from "../../src/fitness/fitnessResult.ts";
import type { FitnessPathway } from "../../src/fitness/pathway.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import { existing } from "../../src/internal/guards.ts";
import { type Plain, patient } from "./patients.ts";

/** Values on, just beside and far from every threshold in print. */
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
/** From the worst to the best. */
const verdicts = ["unmet", "unknown", "met"];
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
  "hemer-2007": ["no-further-tests", "above-exclusion-thresholds", "inoperable"],
  "nice-ng122": ["good-function", "not-below-thirty-percent", "curative-treatment-if-dyspnea-accepted"],
};
const pathways = fitnessPathways.map((pathway) => [pathway.id, pathway] as const);
const runs = { numRuns: 200 };

describe.each(pathways)("%s", (id, pathway: FitnessPathway) => {
  const policy = (facts: FitnessFacts) => runPathway(pathway, facts);

  it("gives a conclusion of its own or names a test, and a verdict that goes with it", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const { decision, next, needs, judgment, steps, atBoundary } = policy(patient(facts));
        expect((decision === undefined) !== (next === undefined)).toBe(true);
        if (decision !== undefined) expect(order[id]).toContain(decision);
        expect(needs.length > 0).toBe(next !== undefined);
        expect(judgment.needs.length > 0).toBe(judgment.verdict === "unknown");
        if (decision !== undefined) expect(judgment.verdict).not.toBe("unknown");
        expect(atBoundary).toBe(steps.some((step) => step.atBoundary));
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
        const rank = (facts: Plain) => order[id].indexOf(existing(policy(patient(facts)).decision));
        expect(rank(better)).toBeLessThanOrEqual(rank(worse));
      }),
      { numRuns: 600 },
    );
  });

  it("comes to the same end with the facts of its steps alone", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const full = policy(patient(facts));
        if (full.decision === undefined) return;
        const used = new Set<string>([...full.steps.map((step) => step.measure), "cardiac", "plannedExtent"]);
        const bare = Object.fromEntries(Object.entries(facts).filter(([name]) => used.has(name))) as Plain;
        const again = policy(patient(bare));
        expect([again.decision, again.judgment.verdict]).toEqual([full.decision, full.judgment.verdict]);
        expect(again.steps).toEqual(full.steps);
      }),
      runs,
    );
  });

  it("never changes a definite answer for a fact more, unless that fact is listed as assumed", () => {
    fc.assert(
      fc.property(some, whole, (facts, rest) => {
        const { judgment } = policy(patient(facts));
        if (judgment.verdict === "unknown") return;
        for (const name of [...measures, "plannedExtent", "cardiac"] as const) {
          const place = name === "cardiac" ? "patient.cardiac.highRiskEvaluation" : placeOf(facts, name);
          if (facts[name] !== undefined || judgment.assumed.includes(place)) continue;
          const after = policy(patient({ ...facts, [name]: rest[name] } as Plain)).judgment.verdict;
          expect([name, after]).toEqual([name, judgment.verdict]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("lists as assumed only what would change its outcome", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const result = policy(patient(facts));
        if (result.decision === undefined) return;
        for (const place of result.assumed) {
          const other = measures.filter((name) => placeOf(facts, name) === place);
          const values: readonly Plain[] =
            other.length === 0
              ? [{ cardiac: { highRiskEvaluation: true } }]
              : other.flatMap((name) => ranges[name].map((value) => ({ [name]: value }) as Plain));
          const outcomes = values.map((more) => outcome(policy(patient({ ...facts, ...more } as Plain))));
          expect(outcomes.some((changed) => changed !== outcome(result))).toBe(true);
        }
      }),
      runs,
    );
  });

  it("requests nothing without consequence: some value of a needed fact changes the answer or the needs", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const before = policy(patient(facts));
        if (before.judgment.verdict !== "unknown") return;
        for (const name of measures) {
          const place = placeOf(facts, name);
          if (
            facts[name] !== undefined ||
            !place.endsWith(name) ||
            !(before.needs as readonly CaseFact[]).includes(place)
          )
            continue;
          const after = ranges[name].map((value) => outcome(policy(patient({ ...facts, [name]: value } as Plain))));
          expect(after.some((changed) => changed !== outcome(before))).toBe(true);
        }
      }),
      runs,
    );
  });

  it("never answers worse for one better fact, known or not what else", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...measures), fc.nat(), fc.nat(), (facts, name, one, other) => {
        const values = ranges[name];
        const [low, high] = [one % values.length, other % values.length].sort((a, b) => a - b);
        const [worse, better] = name === "saturationDropPercent" ? [high, low] : [low, high];
        const rank = (at: number) =>
          verdicts.indexOf(policy(patient({ ...facts, [name]: values[at] })).judgment.verdict);
        expect(rank(existing(better))).toBeGreaterThanOrEqual(rank(existing(worse)));
        const heart = (highRiskEvaluation: boolean) =>
          verdicts.indexOf(policy(patient({ ...facts, cardiac: { highRiskEvaluation } })).judgment.verdict);
        expect(heart(false)).toBeGreaterThanOrEqual(heart(true));
      }),
      { numRuns: 1_000 },
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

function placeOf(facts: Plain, name: FitnessMeasure | "plannedExtent"): CaseFact {
  return name === "plannedExtent" ? "plan" : pathOfMeasure(patient(facts), name);
}

function outcome({ judgment, decision, next, needs }: FitnessResult): string {
  return [judgment.verdict, decision, next, ...needs].join();
}

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
