import type { Candidacy } from "../candidacy/candidacy.ts";
import { fitnessFactsOf } from "../candidacy/fitnessFactsOf.ts";
import { predictedRanges } from "../candidacy/predictedRanges.ts";
import type { Candidate } from "../case/candidate.ts";
import { compareFitness, type FitnessComparison, fitnessPathways } from "../fitness/compareFitness.ts";
import { fitnessOverRange } from "../fitness/fitnessOverRange.ts";

/**
 * Asks every published pathway about the plan, each along the whole range of the predicted values.
 *
 * @param candidate - the case
 * @param byLine - the judgment with predicted values held against a line, which is where the ranges stand
 * @returns the pathways side by side; nothing where no fact any of them asks for is known
 */
export function fitnessOfPlan(candidate: Candidate, byLine: Candidacy): FitnessComparison | undefined {
  const { plannedExtent, cardiac, ...measures } = fitnessFactsOf(candidate, byLine.plan);
  const known = [...Object.values(measures), ...Object.values(cardiac ?? {})];
  if (known.every((fact) => fact === undefined || fact === null)) return undefined;
  const ranges = predictedRanges(byLine.pillars.physiologicReserve.reasons);
  const facts = { ...measures, plannedExtent, cardiac };
  return compareFitness(
    facts,
    fitnessPathways.map((pathway) => (asked) => fitnessOverRange(pathway, asked, ranges)),
  );
}
