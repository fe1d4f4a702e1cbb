import type { CaseFact } from "../case/fact.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { distinct, type Reason } from "../evidence/reason.ts";
import { type Standing, weakestStanding } from "../evidence/standing.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireFields, requireWord } from "../internal/guards.ts";
import { type FitnessFacts, type FitnessMeasure, isKnown, pathOfMeasure, requireFitnessFacts } from "./fitnessFacts.ts";
import type {
  FitnessContradictions,
  FitnessDecision,
  FitnessLimb,
  FitnessOptions,
  FitnessPathway,
  FitnessReading,
  FitnessReasons,
  FitnessResult,
  FitnessTest,
} from "./fitnessResult.ts";

/** A fact and the line it is held against. */
export type Line = readonly [FitnessMeasure, Threshold];

/** One patient on the way through one figure. The lists fill as the figure is read from top to bottom. */
export interface Walk {
  readonly pathway: FitnessPathway;
  readonly facts: FitnessFacts;
  readonly limbs: FitnessLimb[];
  /** Every known fact that was held against a line, whether it decided or not. */
  readonly asked: Set<FitnessMeasure>;
  readonly assumed: CaseFact[];
  readonly contradictions: Reason<FitnessContradictions>[];
  /** Standings of steps that are not a comparison of numbers. */
  readonly steps: Standing[];
}

/** Refuse impossible facts and stand at the top of the figure. */
export function startWalk(action: string, pathway: FitnessPathway, facts: FitnessFacts, options: object): Walk {
  requireFitnessFacts(action, facts);
  requireFields(action, "the options", options);
  return { pathway, facts, limbs: [], asked: new Set(), assumed: [], contradictions: [], steps: [] };
}

/** The lines whose fact is known. */
export function knownLines(walk: Walk, lines: readonly Line[]): readonly Line[] {
  return lines.filter(([measure]) => isKnown(walk.facts[measure]));
}

/** Holds one known fact against its line, without leaving a trace. */
export function limbOf(facts: FitnessFacts, [measure, threshold]: Line): FitnessLimb {
  const value: number = facts[measure] as number;
  return { measure, value, threshold, ...compareWithThreshold(value, threshold) };
}

/** All lines are to be met. One known failure decides; the limbs that decide are kept. */
export function every(walk: Walk, lines: readonly Line[]): Verdict {
  return join(walk, lines, "unmet", "met");
}

/** One line met suffices; the limbs that decide are kept. */
export function some(walk: Walk, lines: readonly Line[]): Verdict {
  return join(walk, lines, "met", "unmet");
}

/** Kleene's connective, as in the evidence chapter, over bare comparisons. */
function join(walk: Walk, lines: readonly Line[], dominant: Verdict, settled: Verdict): Verdict {
  const known = knownLines(walk, lines);
  for (const [measure] of known) walk.asked.add(measure);
  const limbs = known.map((line) => limbOf(walk.facts, line));
  const deciding = limbs.filter((limb) => limb.verdict === dominant);
  walk.limbs.push(...(deciding.length > 0 ? deciding : limbs));
  if (deciding.length > 0) return dominant;
  return known.length < lines.length ? "unknown" : settled;
}

/**
 * Asks for the cardiac evaluation. Absent, it is taken as negative and listed as assumed, or stays unknown if the
 * caller wants it so; a positive one leaves the standing of that step behind.
 */
export function cardiacRisk(
  walk: Walk,
  mode: FitnessOptions<FitnessDecision>["absentCardiac"],
  standing: Standing,
): "positive" | "negative" | "unknown" {
  if (mode !== undefined) requireWord("run a fitness pathway", "absentCardiac", mode, ["assumed-negative", "needed"]);
  const found = walk.facts.cardiac?.highRiskEvaluation ?? undefined;
  if (found === undefined && mode === "needed") return "unknown";
  if (found === undefined) walk.assumed.push("patient.cardiac.highRiskEvaluation");
  if (found === true) walk.steps.push(standing);
  return found === true ? "positive" : "negative";
}

/** Notes that two facts which answer one question answer it differently; whether they did. */
export function noteDisagreement(
  walk: Walk,
  code: "oxygen-uptake-scales-disagree" | "exercise-tests-disagree",
  lines: readonly Line[],
): boolean {
  const limbs = knownLines(walk, lines).map((line) => limbOf(walk.facts, line));
  if (limbs.every((limb) => limb.verdict === limbs[0]?.verdict)) return false;
  walk.contradictions.push({ code, verdict: "unknown", standing: "convention", limbs });
  return true;
}

/** Comes to rest on a conclusion. */
export function conclude<D extends FitnessDecision, L extends string>(
  walk: Walk,
  leaf: L,
  decision: D,
  readings: Readonly<Record<D, FitnessReading>>,
): FitnessResult<D, L> {
  const { contradictions } = walk;
  const { verdict, standing: readingStanding } = readings[decision];
  const restsOn = weakestStanding(standingsOf(walk));
  const standing = weakestStanding([restsOn, readingStanding]);
  const { id: pathway, source } = walk.pathway;
  const asked = [...walk.asked];
  const reason = { code: "pathway-decided", verdict, standing, pathway, source, decision, leaf, asked } as const;
  const judgment: Judgment<FitnessReasons> = {
    verdict,
    reasons: [reason, ...limbReasons(walk), ...contradictions],
    restsOn: standing,
    assumed: walk.assumed,
    needs: [],
  };
  return { ...basis(walk, leaf, restsOn), contradictions, decision, needs: [], judgment };
}

/**
 * Comes to rest on a conclusion as `conclude` does, and beside a favorable one reports the facts nobody asked that lie
 * in a band of high risk. They change nothing.
 */
export function concludeWatching<D extends FitnessDecision, L extends string>(
  walk: Walk,
  leaf: L,
  decision: D,
  readings: Readonly<Record<D, FitnessReading>>,
  highRisk: readonly Line[],
): FitnessResult<D, L> {
  if (readings[decision].verdict === "met") walk.contradictions.push(...unasked(walk, highRisk));
  return conclude(walk, leaf, decision, readings);
}

/** Comes to rest on a test that has not been done: the absent ones of `lines`, or a place in the case. */
export function askFor<L extends string>(
  walk: Walk,
  leaf: L,
  next: FitnessTest,
  wanted: readonly Line[] | CaseFact,
  standing: Standing = "primary",
): FitnessResult<never, L> {
  const lines = typeof wanted === "string" ? [] : wanted.filter(([measure]) => !isKnown(walk.facts[measure]));
  const places = typeof wanted === "string" ? [wanted] : lines.map(([measure]) => pathOfMeasure(walk.facts, measure));
  const needs = distinct(places) as [CaseFact, ...CaseFact[]];
  const restsOn = weakestStanding([...standingsOf(walk), standing, ...lines.map(([, { standing: own }]) => own)]);
  const reason = {
    code: "pathway-asks",
    verdict: "unknown",
    standing: restsOn,
    pathway: walk.pathway.id,
    source: walk.pathway.source,
    next,
    leaf,
    asked: [...walk.asked],
  } as const;
  const judgment: Judgment<FitnessReasons> = {
    verdict: "unknown",
    reasons: [reason, ...limbReasons(walk), ...walk.contradictions],
    restsOn,
    assumed: walk.assumed,
    needs,
  };
  return { ...basis(walk, leaf, restsOn), contradictions: walk.contradictions, next, needs, judgment };
}

/** Which test would give the absent predicted values: the measured ones first, then a plan to work them out for. */
export function missingFunction(
  walk: Walk,
  lines: readonly Line[],
): "lung-function" | "predicted-postoperative-function" {
  const absent = lines.filter(([measure]) => !isKnown(walk.facts[measure]));
  return absent.every(([measure]) => pathOfMeasure(walk.facts, measure) === "plan")
    ? "predicted-postoperative-function"
    : "lung-function";
}

function basis<L extends string>(walk: Walk, leaf: L, restsOn: Standing) {
  const { pathway, limbs, assumed } = walk;
  return { pathway, leaf, limbs, atBoundary: limbs.some((limb) => limb.atBoundary), restsOn, assumed };
}

function standingsOf(walk: Walk): readonly Standing[] {
  return [...walk.steps, ...walk.limbs.map((limb) => limb.threshold.standing)];
}

function limbReasons(walk: Walk): Reason<FitnessReasons>[] {
  return walk.limbs.map((limb) => ({
    code: "pathway-limb",
    verdict: limb.verdict,
    standing: limb.threshold.standing,
    pathway: walk.pathway.id,
    limb,
  }));
}

/** Facts that decided nothing and lie on the wrong side of a line of high risk, each reported by itself. */
function unasked(walk: Walk, highRisk: readonly Line[]): Reason<FitnessContradictions>[] {
  const decided = new Set(walk.limbs.map((limb) => limb.measure));
  return knownLines(walk, highRisk)
    .filter(([measure]) => !decided.has(measure))
    .map((line) => limbOf(walk.facts, line))
    .filter((limb) => limb.verdict === "unmet")
    .map((limb) => ({
      code: "unasked-fact-in-high-risk-band",
      verdict: "unmet",
      standing: limb.threshold.standing,
      limbs: [limb],
    }));
}
