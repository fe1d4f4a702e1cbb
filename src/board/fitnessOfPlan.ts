import type { Candidacy } from "../candidacy/candidacy.ts";
import { fitnessFactsOf } from "../candidacy/fitnessFactsOf.ts";
import { predictedRanges } from "../candidacy/predictedRanges.ts";
import type { Candidate } from "../case/candidate.ts";
import { compareResults, type FitnessComparison } from "../fitness/compareFitness.ts";
import { type FitnessReadingOfPlan, fitnessOverRange } from "../fitness/fitnessOverRange.ts";
import { fitnessPathways } from "../fitness/fitnessPathways.ts";
import { type ThrcriResult, thoracicRevisedCardiacRiskIndex } from "../fitness/thoracicRevisedCardiacRiskIndex.ts";
import { plannedExtent } from "../plan/plannedExtent.ts";

/**
 * Runs every published pathway on the plan, each along the whole range of the predicted values.
 *
 * @returns the pathways side by side; absent where no fact any of them uses is known
 */
export function fitnessOfPlan(candidate: Candidate, byLine: Candidacy): FitnessComparison | undefined {
  const { facts, predicted } = fitnessReading(candidate, byLine);
  const { plannedExtent, cardiac, fev1LitersLeftOut, ...measures } = facts;
  const known = [...Object.values(measures), ...Object.values(cardiac ?? {})];
  if (known.every((fact) => fact === undefined || fact === null)) return undefined;
  return compareResults(fitnessPathways.map((pathway) => fitnessOverRange(pathway, facts, predicted)));
}

/** What the pathways take of a plan: the facts, and the predicted values as ranges. */
export function fitnessReading(candidate: Candidate, byLine: Candidacy): FitnessReadingOfPlan {
  const predicted = predictedRanges(byLine.pillars.physiologicReserve.reasons);
  return { facts: fitnessFactsOf(candidate, byLine.plan), predicted };
}

/**
 * Adds up the cardiac index of the plan where anything of the heart is known: the items that are not make it a range.
 */
export function cardiacIndexOf(candidate: Candidate, { plan }: Candidacy): ThrcriResult | undefined {
  const { patient } = candidate;
  const cardiac = patient?.cardiac ?? undefined;
  if (cardiac === undefined) return undefined;
  const { coronaryDisease, strokeOrTia, creatinineUmolPerL } = cardiac;
  const items = [coronaryDisease, strokeOrTia, creatinineUmolPerL];
  if (items.every((item) => item === undefined || item === null)) return undefined;
  return thoracicRevisedCardiacRiskIndex(cardiac, plannedExtent(plan, candidate));
}
