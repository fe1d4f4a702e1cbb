import type { Candidacy } from "../candidacy/candidacy.ts";
import { fitnessFactsOf } from "../candidacy/fitnessFactsOf.ts";
import { predictedRanges } from "../candidacy/predictedRanges.ts";
import type { Candidate } from "../case/candidate.ts";
import { compareResults, type FitnessComparison, fitnessPathways } from "../fitness/compareFitness.ts";
import { fitnessOverRange } from "../fitness/fitnessOverRange.ts";

/**
 * Runs every published pathway on the plan, each along the whole range of the predicted values.
 *
 * @param candidate - the case
 * @param byLine - the judgment with predicted values compared with a threshold, which is where the ranges stand
 * @returns the pathways side by side; absent where no fact any of them uses is known
 */
export function fitnessOfPlan(candidate: Candidate, byLine: Candidacy): FitnessComparison | undefined {
  const { plannedExtent, cardiac, fev1LitersLeftOut, ...measures } = fitnessFactsOf(candidate, byLine.plan);
  const known = [...Object.values(measures), ...Object.values(cardiac ?? {})];
  if (known.every((fact) => fact === undefined || fact === null)) return undefined;
  const ranges = predictedRanges(byLine.pillars.physiologicReserve.reasons);
  const facts = { ...measures, fev1LitersLeftOut, plannedExtent, cardiac };
  return compareResults(fitnessPathways.map((pathway) => fitnessOverRange(pathway, facts, ranges)));
}
