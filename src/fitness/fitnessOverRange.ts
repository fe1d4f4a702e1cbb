import type { CaseFact } from "../case/fact.ts";
import { distinct, type Reason } from "../evidence/reason.ts";
import { weakestStanding } from "../evidence/standing.ts";
import { requireFields, requireNumber } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import { type FitnessFacts, isKnown } from "./fitnessFacts.ts";
import type { FitnessOutcome, FitnessReasons, FitnessResult } from "./fitnessResult.ts";
import type { FitnessPathway } from "./pathway.ts";
import { comparedBy, outcomesOf } from "./pathwayEnd.ts";
import { runPathway } from "./runPathway.ts";

/** Predicted postoperative values as ranges, in percent of predicted. Either may be absent. */
export interface PredictedRanges {
  /** FEV1 after the operation. */
  readonly ppoFev1PercentPredicted?: Extent | undefined;
  /** DLCO after the operation. */
  readonly ppoDlcoPercentPredicted?: Extent | undefined;
}

/**
 * Runs one pathway along the predicted values of a plan, which are ranges: a wedge takes none to one of the 19 units.
 *
 * Where the pathway gives one verdict from the worse end to the better one, that is the answer, stated as at the
 * worse end. Where it does not, the answer is open: a test that would close it is requested, and if none would, the plan.
 * The ends alone do not decide, since a figure may request a test only in the middle band; wherever two neighboring
 * values end at different endpoints, the values between them are tried as well, down to 1/4096 of the range. Both
 * values move together, because the same segments are taken from both.
 *
 * @param pathway - any pathway, such as `accp2013`
 * @param facts - what is known of the patient and the plan; predicted values in it give way to `predicted`
 * @param predicted - the ranges
 * @returns the result, with `outcomes` where the range holds more than one
 * @throws RangeError when a range is not one, or a fact is not a possible number
 * @example
 * ```ts
 * const predicted: PredictedRanges = { ppoFev1PercentPredicted: { least: 38, most: 42 }, ppoDlcoPercentPredicted: { least: 55, most: 60 } };
 * fitnessOverRange(fortyPercentRule, {}, predicted).judgment.verdict; // => "unknown"
 * fitnessOverRange(fortyPercentRule, {}, predicted).outcomes; // => ["not-above-forty-percent","above-forty-percent"]
 * fitnessOverRange(cats2020, {}, predicted).judgment.verdict; // => "met"
 * ```
 */
export function fitnessOverRange(
  pathway: FitnessPathway,
  facts: FitnessFacts,
  predicted: PredictedRanges,
): FitnessResult {
  const action = "run a pathway over a range";
  requireFields(action, "the facts", facts);
  requireFields(action, "the predicted values", predicted);
  for (const name of names) requireRange(action, name, predicted[name]);
  const at = (share: number): FitnessResult => runPathway(pathway, { ...facts, ...valuesAt(predicted, share) });
  const [worst, best] = [at(0), at(1)];
  const results = [worst, ...between(at, [0, worst], [1, best], halvings)];
  const outcomes = outcomesOf(results);
  const [first, ...others] = new Set(results.map(({ judgment }) => judgment.verdict));
  const assumed = distinct(results.flatMap((result) => result.assumed));
  const judgment = { ...worst.judgment, assumed };
  const stated = { ...worst, assumed, judgment, atBoundary: worst.atBoundary || best.atBoundary };
  if (outcomes.length === 1) return stated;
  if (others.length === 0 && first !== "unknown") return { ...stated, outcomes };
  return open(stated, results, outcomes);
}

const names: readonly (keyof PredictedRanges)[] = ["ppoFev1PercentPredicted", "ppoDlcoPercentPredicted"];
const halvings = 12;

function requireRange(action: string, name: string, range: Extent | null | undefined): void {
  if (!isKnown(range)) return;
  requireFields(action, name, range);
  requireNumber(action, `the least ${name}`, range.least, 0);
  requireNumber(action, `the most ${name}`, range.most, range.least);
}

/** The predicted values at one share of the way from the worse end to the better one. */
function valuesAt(predicted: PredictedRanges, share: number): Pick<FitnessFacts, keyof PredictedRanges> {
  const value = (range: Extent | null | undefined): PercentPredicted | undefined =>
    isKnown(range)
      ? ((share === 1 ? range.most : range.least + share * (range.most - range.least)) as PercentPredicted)
      : undefined;
  return {
    ppoFev1PercentPredicted: value(predicted.ppoFev1PercentPredicted),
    ppoDlcoPercentPredicted: value(predicted.ppoDlcoPercentPredicted),
  };
}

type Place = readonly [share: number, result: FitnessResult];

/** What lies beyond the worse of two places up to the better one: halved as long as they end at different endpoints. */
function between(at: (share: number) => FitnessResult, from: Place, to: Place, depth: number): FitnessResult[] {
  if (depth === 0 || signature(from[1]) === signature(to[1])) return [to[1]];
  const share = (from[0] + to[0]) / 2;
  const middle: Place = [share, at(share)];
  return [...between(at, from, middle, depth - 1), ...between(at, middle, to, depth - 1)];
}

function signature({ endpoint, judgment }: FitnessResult): string {
  return `${judgment.verdict} ${endpoint}`;
}

/** No verdict holds along the whole range. */
function open(
  worst: FitnessResult,
  results: readonly FitnessResult[],
  outcomes: readonly FitnessOutcome[],
): FitnessResult {
  const { pathway, endpoint, steps, atBoundary, assumed, contradictions } = worst;
  const requested = distinct(results.flatMap((result) => result.judgment.needs));
  const needs = (requested.length === 0 ? ["plan"] : requested) as [CaseFact, ...CaseFact[]];
  const restsOn = weakestStanding(results.map((result) => result.restsOn));
  const first: Reason<FitnessReasons> = {
    code: "pathway-range",
    verdict: "unknown",
    standing: restsOn,
    pathway: pathway.id,
    source: pathway.source,
    outcomes,
    compared: [...new Set(results.flatMap(comparedBy))],
  };
  const reasons = worst.judgment.reasons.slice(1);
  return {
    pathway,
    endpoint,
    steps,
    atBoundary,
    restsOn,
    assumed,
    contradictions,
    outcomes,
    next: results.find(({ next }) => next !== undefined)?.next ?? "planned-extent",
    needs,
    judgment: { verdict: "unknown", reasons: [first, ...reasons], restsOn, assumed, needs },
  };
}
