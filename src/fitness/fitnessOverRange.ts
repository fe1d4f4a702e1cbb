import type { CaseFact } from "../case/fact.ts";
import { percentPredictedRange } from "../case/ranges.table.ts";
import { weakestStanding } from "../evidence/citation.ts";
import { distinct, type Reason } from "../evidence/reason.ts";
import { meetsThreshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import { type FitnessFacts, isKnown, predictedFields, requireFitnessFacts } from "./fitnessFacts.ts";
import type { FitnessOutcome, FitnessReasons, FitnessResult } from "./fitnessResult.ts";
import type { FitnessPathway, PathwayNode } from "./pathway.ts";
import { comparedBy, outcomesOf } from "./pathwayEnd.ts";
import { followed, requirePathway, runFigure } from "./runPathway.ts";

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
 * The ends alone do not decide, since a figure may request a test only in the middle band. Both values move together,
 * because the same segments are taken from both, so that the one with least l and most m reaches a threshold t at the share
 *
 * ```math
 * s = (t - l) / (m - l)
 * ```
 *
 * of the way. Between two such places the answer cannot change, and one value between them is tried.
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
  for (const name of Object.values(predictedFields)) requireRange(action, name, predicted[name]);
  requirePathway(action, pathway);
  const known = { ...facts, ...valuesAt(predicted, 0) };
  requireFitnessFacts(action, known);
  const results = followed(action, pathway, () => {
    const figure = pathway.run(pathway.thresholds, known);
    return placesIn(figure, predicted).map((share) =>
      runFigure({ pathway, facts: { ...facts, ...valuesAt(predicted, share) } }, figure),
    );
  });
  const [worst, best] = [results[0] as FitnessResult, results.at(-1) as FitnessResult];
  const outcomes = outcomesOf(results);
  const [first, ...others] = new Set(results.map(({ judgment }) => judgment.verdict));
  const assumed = distinct(results.flatMap((result) => result.assumed));
  const judgment = { ...worst.judgment, assumed };
  const stated = { ...worst, assumed, judgment, atBoundary: worst.atBoundary || best.atBoundary };
  if (outcomes.length === 1) return stated;
  if (others.length === 0 && first !== "unknown") return { ...stated, outcomes };
  return open(stated, results, outcomes);
}

/** Facts for the pathways, and the predicted values of a plan. */
export interface FitnessReadingOfPlan {
  /** What is known of the patient and the plan. */
  readonly facts: FitnessFacts;
  readonly predicted: PredictedRanges;
}

/**
 * Lists the outcomes of a pathway, from the worse end of the range to the better, for several readings of one patient. It
 * is run once for all readings that lie alike to its thresholds.
 */
export function outcomesOfReadings(
  pathway: FitnessPathway,
  readings: readonly FitnessReadingOfPlan[],
): readonly (readonly FitnessOutcome[])[] {
  const found = new Map<string, readonly FitnessOutcome[]>();
  return readings.map(({ facts, predicted }) => {
    const figure = pathway.run(pathway.thresholds, { ...facts, ...valuesAt(predicted, 0) });
    const sides = placesIn(figure, predicted).map((share) => sidesIn(figure, facts, valuesAt(predicted, share)));
    const outcomes = found.get(sides.join()) ?? outcomesOf([fitnessOverRange(pathway, facts, predicted)]);
    found.set(sides.join(), outcomes);
    return outcomes;
  });
}

/** On which side of every threshold of a figure a patient lies. */
function sidesIn(node: PathwayNode, facts: FitnessFacts, predicted: FitnessFacts): string {
  if ("decision" in node) return "";
  let sides = "";
  for (const [measure, threshold] of "compare" in node.question ? node.question.compare : []) {
    const value = measure in predicted ? predicted[measure] : facts[measure];
    sides += isKnown(value) ? (meetsThreshold(value, threshold) ? "+" : "-") : "?";
  }
  return sides + sidesIn(node.met, facts, predicted) + sidesIn(node.unmet, facts, predicted);
}

function requireRange(action: string, name: string, range: Extent | null | undefined): void {
  if (!isKnown(range)) return;
  requireFields(action, name, range);
  requireNumber(action, `the least ${name}`, range.least, ...percentPredictedRange);
  requireNumber(action, `the most ${name}`, range.most, range.least, percentPredictedRange[1]);
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

/**
 * The shares of the way at which a figure is run: both ends, and one between every two neighboring places at which a
 * value reaches a threshold. Where none is reached, the worse end alone.
 */
function placesIn(figure: PathwayNode, predicted: PredictedRanges): readonly number[] {
  const reached = new Set<number>();
  addReached(reached, figure, predicted);
  const [first, ...others] = [...reached].sort((a, b) => a - b);
  if (first === undefined) return [0];
  let before = first;
  const between = others.map((share) => {
    const middle = (before + share) / 2;
    before = share;
    return middle;
  });
  return [0, ...between, 1];
}

/** Adds the shares of the way at which a value reaches a threshold of the figure. */
function addReached(reached: Set<number>, node: PathwayNode, predicted: PredictedRanges): void {
  if ("decision" in node) return;
  const compared = "compare" in node.question ? node.question.compare : [];
  for (const [measure, { value }] of compared) {
    const range = predicted[measure as keyof PredictedRanges];
    if (!isKnown(range) || range.least === range.most) continue;
    const share = (value - range.least) / (range.most - range.least);
    if (share >= 0 && share <= 1) reached.add(share);
  }
  addReached(reached, node.met, predicted);
  addReached(reached, node.unmet, predicted);
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
