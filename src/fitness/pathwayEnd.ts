import type { CaseFact } from "../case/fact.ts";
import { type Standing, weaker, weakestStanding } from "../evidence/citation.ts";
import { requireNeeds } from "../evidence/judgment.ts";
import { distinct, type Reason } from "../evidence/reason.ts";
import { requireFields, requireWord } from "../internal/guards.ts";
import { type FitnessMeasure, isKnown } from "./fitnessFacts.ts";
import type { FitnessOutcome, FitnessReasons, FitnessResult } from "./fitnessResult.ts";
import type { FitnessReading, PathwayBranch, PathwayEndpoint } from "./pathway.ts";
import { type PathwayRun, recordStanding, recordUnused, standingsOf, type Trail } from "./pathwayTrail.ts";

export function conclude(run: PathwayRun, node: PathwayEndpoint, before: Trail): FitnessResult {
  const { decision, endpoint } = node;
  const { verdict, standing: read } = readingOf(run.pathway.reading, decision);
  const reached = recordStanding(before, node.standing);
  const trail = verdict === "met" ? recordUnused(run, reached) : reached;
  const restsOn = weakestStanding(standingsOf(trail));
  const standing = weaker(restsOn, read);
  const reason = { code: "pathway-decided", verdict, standing, ...headOf(run, trail), decision, endpoint } as const;
  const reasons = reasonsOf(run, trail, reason);
  const judgment = { verdict, reasons, restsOn: standing, assumed: trail.assumed, needs: [] } as const;
  return { ...basis(run, trail, endpoint, restsOn), decision, needs: [], judgment };
}

function readingOf(reading: Readonly<Record<string, FitnessReading>>, decision: string): FitnessReading {
  const action = "read a conclusion of a pathway";
  requireFields(action, `the reading of "${decision}"`, reading[decision]);
  const found = reading[decision] as FitnessReading;
  requireWord(action, `the verdict of "${decision}"`, found.verdict, ["met", "unmet"]);
  return found;
}

/** Ends the pathway with the test that is missing here. */
export function requestTest(
  run: PathwayRun,
  { endpoint, next, question, standing = "primary" }: PathwayBranch,
  trail: Trail,
  places: readonly CaseFact[],
): FitnessResult {
  const absent = "fact" in question ? [] : question.compare.filter(([measure]) => !isKnown(run.facts[measure]));
  const own = "fact" in question ? [standing] : absent.map(([, threshold]) => threshold.standing);
  const restsOn = weakestStanding([...standingsOf(trail), ...own]);
  const needs = distinct(places) as [CaseFact, ...CaseFact[]];
  requireNeeds("run a fitness pathway", needs);
  const reason = {
    code: "pathway-asks",
    verdict: "unknown",
    standing: restsOn,
    ...headOf(run, trail),
    next,
    endpoint,
  } as const;
  const reasons = reasonsOf(run, trail, reason);
  const judgment = { verdict: "unknown", reasons, restsOn, assumed: trail.assumed, needs } as const;
  return { ...basis(run, trail, endpoint, restsOn), next, needs, judgment };
}

/**
 * Ends the pathway where a fact is missing and both ways give the same answer. One and the same conclusion stands;
 * several are listed with the test that would distinguish them, and nothing is needed for the answer.
 */
export function settle(
  run: PathwayRun,
  { endpoint, next }: PathwayBranch,
  places: readonly CaseFact[],
  worse: FitnessResult,
  better: FitnessResult,
): FitnessResult {
  const outcomes = outcomesOf([worse, better]);
  const compared = [...new Set([worse, better].flatMap(comparedBy))];
  const trail = {
    steps: union(worse.steps, better.steps),
    assumed: distinct([...worse.assumed, ...better.assumed]),
    contradictions: union(worse.contradictions, better.contradictions),
  };
  const restsOn = weaker(worse.restsOn, better.restsOn);
  const standing = weaker(worse.judgment.restsOn, better.judgment.restsOn);
  const verdict = worse.judgment.verdict as "met" | "unmet";
  const { decision } = worse;
  const one = decision !== undefined && outcomes.length === 1;
  const head = { verdict, standing, ...headOf(run, { compared }) };
  const reason: Reason<FitnessReasons> = one
    ? { code: "pathway-decided", ...head, decision, endpoint: worse.endpoint }
    : { code: "pathway-settled", ...head, outcomes, next };
  const reasons = reasonsOf(run, trail, reason);
  const judgment = { verdict, reasons, restsOn: standing, assumed: trail.assumed, needs: [] } as const;
  if (one) return { ...basis(run, trail, worse.endpoint, restsOn), decision, needs: [], judgment };
  const needs = distinct(places) as [CaseFact, ...CaseFact[]];
  return { ...basis(run, trail, endpoint, restsOn), outcomes, next, needs, judgment };
}

/** Joins what was recorded on two ways, each record once. */
function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  const others = other.filter((record) => !one.includes(record));
  if (others.length === 0) return one;
  const seen = new Set(one.map((record) => JSON.stringify(record)));
  return [...one, ...others.filter((record) => !seen.has(JSON.stringify(record)))];
}

/** The possible answers of several results, each once. */
export function outcomesOf(results: readonly FitnessResult[]): readonly FitnessOutcome[] {
  const each = ({ outcomes, decision, next }: FitnessResult) => outcomes ?? [decision ?? (next as FitnessOutcome)];
  return [...new Set(results.flatMap(each))];
}

/** The facts a result compared with thresholds. */
export function comparedBy({ judgment }: FitnessResult): readonly FitnessMeasure[] {
  return judgment.reasons.flatMap((reason) => ("compared" in reason ? reason.compared : []));
}

function headOf({ pathway: { id, source } }: PathwayRun, { compared }: Pick<Trail, "compared">) {
  return { pathway: id, source, compared };
}

function reasonsOf(
  { pathway: { id: pathway } }: PathwayRun,
  { steps, contradictions }: Pick<Trail, "steps" | "contradictions">,
  first: Reason<FitnessReasons>,
) {
  const each = steps.map((step): Reason<FitnessReasons> => {
    const { verdict, threshold } = step;
    return { code: "pathway-step", verdict, standing: threshold.standing, pathway, step };
  });
  return [first, ...each, ...contradictions];
}

function basis(
  { pathway }: PathwayRun,
  { steps, assumed, contradictions }: Pick<Trail, "steps" | "assumed" | "contradictions">,
  endpoint: string,
  restsOn: Standing,
) {
  const { id, source, population, interstitialLungDisease, supersededBy } = pathway;
  const head = { id, source, population, interstitialLungDisease };
  return {
    pathway: supersededBy === undefined ? head : { ...head, supersededBy },
    endpoint,
    steps,
    atBoundary: steps.some((step) => step.atBoundary),
    restsOn,
    assumed,
    contradictions,
  };
}
