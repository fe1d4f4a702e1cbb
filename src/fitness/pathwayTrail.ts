import type { CaseFact } from "../case/fact.ts";
import type { Standing } from "../evidence/citation.ts";
import type { Reason } from "../evidence/reason.ts";
import { compareWithThreshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { FitnessFacts, FitnessMeasure } from "./fitnessFacts.ts";
import type { FitnessContradictions, FitnessStep } from "./fitnessResult.ts";
import type { ComparisonQuestion, FitnessPathway, MeasureThreshold } from "./pathway.ts";

export interface PathwayRun {
  readonly pathway: FitnessPathway;
  readonly facts: FitnessFacts;
}

/** What was recorded on the way to a place in the figure. Recording makes a new trail; none is written to. */
export interface Trail {
  /** The comparisons that decided, or all of a branch where none did. */
  readonly steps: readonly FitnessStep[];
  /** Every known fact that was compared with a threshold. */
  readonly compared: readonly FitnessMeasure[];
  /** Standings of steps that are no comparison of numbers. */
  readonly standings: readonly Standing[];
  /** Facts that were absent and presumed. */
  readonly assumed: readonly CaseFact[];
  /** Facts that do not go together. */
  readonly contradictions: readonly Reason<FitnessContradictions>[];
}

/** Compares every known fact with its threshold. */
export function stepsOf(facts: FitnessFacts, compare: readonly MeasureThreshold[]): readonly FitnessStep[] {
  return compare.flatMap(([measure, threshold]) => {
    const value: number | undefined = facts[measure] ?? undefined;
    return value === undefined ? [] : [{ measure, value, threshold, ...compareWithThreshold(value, threshold) }];
  });
}

/** Whether all comparisons are met; `open` says that a fact is missing among them. */
export function allMet(steps: readonly FitnessStep[], open: boolean): Verdict {
  if (steps.some(({ verdict }) => verdict === "unmet")) return "unmet";
  return open ? "unknown" : "met";
}

/** Whether any comparison is met; `open` says that a fact is missing among them. */
export function anyMet(steps: readonly FitnessStep[], open: boolean): Verdict {
  if (steps.some(({ verdict }) => verdict === "met")) return "met";
  return open ? "unknown" : "unmet";
}

/** The trail at the top of the figure: it records where the rule was never tried on such a patient. */
export function startTrail({ pathway, facts }: PathwayRun): Trail {
  const outside = stepsOf(facts, pathway.drawnFor?.(pathway.thresholds) ?? []).filter(
    ({ verdict }) => verdict === "unmet",
  );
  const code = "rule-outside-its-population";
  return {
    steps: [],
    compared: [],
    standings: [],
    assumed: [],
    contradictions: outside.map((step) => ({ code, verdict: "unknown", standing: "convention", steps: [step] })),
  };
}

/** Records how a step is known, where that is not a threshold's to say. */
export function recordStanding(trail: Trail, standing: Standing | undefined): Trail {
  return standing === undefined ? trail : { ...trail, standings: [...trail.standings, standing] };
}

/** Records comparisons: those that decide where some do, else all; and that two of them disagree. */
export function recordSteps(
  trail: Trail,
  steps: readonly FitnessStep[],
  { join, onDisagreement }: ComparisonQuestion,
): Trail {
  const deciding = steps.filter(({ verdict }) => verdict === (join === "all" ? "unmet" : "met"));
  const disagree = deciding.length > 0 && deciding.length < steps.length;
  return {
    ...trail,
    compared: [...new Set([...trail.compared, ...steps.map(({ measure }) => measure)])],
    steps: [...trail.steps, ...(deciding.length > 0 ? deciding : steps)],
    contradictions:
      onDisagreement !== undefined && disagree
        ? [...trail.contradictions, { code: onDisagreement, verdict: "unknown", standing: "convention", steps }]
        : trail.contradictions,
  };
}

/** Records facts in a band of high risk that the way to a favorable conclusion did not use. They change nothing. */
export function recordUnused({ pathway, facts }: PathwayRun, trail: Trail): Trail {
  const decided = new Set(trail.steps.map(({ measure }) => measure));
  const unused = stepsOf(facts, pathway.highRisk?.(pathway.thresholds) ?? []);
  const code = "unasked-fact-in-high-risk-band";
  return {
    ...trail,
    contradictions: [
      ...trail.contradictions,
      ...unused
        .filter(({ measure, verdict }) => verdict === "unmet" && !decided.has(measure))
        .map((step) => ({ code, verdict: "unmet", standing: step.threshold.standing, steps: [step] }) as const),
    ],
  };
}

export function standingsOf({ standings, steps }: Trail): readonly Standing[] {
  return [...standings, ...steps.map(({ threshold }) => threshold.standing)];
}
