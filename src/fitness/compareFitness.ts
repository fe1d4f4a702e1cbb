import type { CaseFact } from "../case/fact.ts";
import { distinct } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireList } from "../internal/guards.ts";
import type { FitnessFacts } from "./fitnessFacts.ts";
import { type FitnessPathwayId, fitnessPathways } from "./fitnessPathways.ts";
import type { FitnessResult } from "./fitnessResult.ts";
import type { FitnessPathway } from "./pathway.ts";
import { runPathway } from "./runPathway.ts";

/** Two pathways that answer the same question about the same plan differently. */
export interface FitnessDisagreement {
  /** The pathway this plan meets. */
  readonly meets: FitnessPathwayId;
  /** The pathway it does not meet. */
  readonly doesNotMeet: FitnessPathwayId;
}

/** Several pathways side by side. There is no overall verdict, on purpose: a majority of papers is not a finding. */
export interface FitnessComparison {
  /** What each says, in the order given; a superseded one says by what in `pathway.supersededBy`. */
  readonly results: readonly FitnessResult[];
  /** The pathways by their answer; superseded ones are left out where a current one was run. */
  readonly byVerdict: Readonly<Record<Verdict, readonly FitnessPathwayId[]>>;
  /** Every pair of which the plan meets one and not the other. */
  readonly disagreements: readonly FitnessDisagreement[];
  /** The answer of all, where all give one and the same. */
  readonly agreedOn?: Verdict;
  /** What is missing for any of them. */
  readonly needs: readonly CaseFact[];
}

/**
 * Runs several pathways on one patient and one plan and says where they part.
 *
 * @param facts - what is known of the patient and the plan
 * @param pathways - the pathways; by default all of this chapter
 * @returns every result, with the agreements and disagreements of the current pathways as data
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(38), ppoDlcoPercentPredicted: percentPredicted(55) };
 * compareFitness(facts, [fortyPercentRule, cats2020]).disagreements; // => [{ meets: "cats-2020", doesNotMeet: "forty-percent-rule" }]
 * ```
 */
export function compareFitness(
  facts: FitnessFacts,
  pathways: readonly FitnessPathway[] = fitnessPathways,
): FitnessComparison {
  requireList("compare fitness pathways", "the pathways", pathways);
  return compareResults(pathways.map((pathway) => runPathway(pathway, facts)));
}

/**
 * Puts results side by side. Superseded pathways are listed and not counted beside current ones: they stand in no
 * disagreement, no agreement and no `needs`, unless no current one was run.
 */
export function compareResults(results: readonly FitnessResult[]): FitnessComparison {
  const current = results.filter(({ pathway }) => pathway.supersededBy === undefined);
  const counted = current.length > 0 ? current : results;
  const withVerdict = (verdict: Verdict): readonly FitnessPathwayId[] =>
    counted.filter((result) => result.judgment.verdict === verdict).map((result) => result.pathway.id);
  const byVerdict = { met: withVerdict("met"), unmet: withVerdict("unmet"), unknown: withVerdict("unknown") };
  const [agreedOn, ...others] = new Set(counted.map((result) => result.judgment.verdict));
  return {
    results,
    byVerdict,
    disagreements: byVerdict.met.flatMap((meets) => byVerdict.unmet.map((doesNotMeet) => ({ meets, doesNotMeet }))),
    ...(agreedOn === undefined || others.length > 0 ? {} : { agreedOn }),
    needs: distinct(counted.flatMap((result) => result.judgment.needs)),
  };
}
