import type { Verdict } from "../evidence/verdict.ts";
import { outcomesOfReadings } from "../fitness/fitnessOverRange.ts";
import type { FitnessPathwayId } from "../fitness/fitnessPathways.ts";
import { fitnessPathways } from "../fitness/fitnessPathways.ts";
import type { FitnessOutcome } from "../fitness/fitnessResult.ts";
import { fitnessReading } from "./fitnessOfPlan.ts";
import type { JudgedReading } from "./readingUnderSet.ts";

/** One rule that answers differently for the same liters, by the set they are read with. */
interface Crossing<Rule, Answer> {
  /** The rule. */
  readonly rule: Rule;
  /** Its answers, each with the places of the readings that give it. The first holds the first reading. */
  readonly answers: readonly {
    /** The answer. */
    readonly answer: Answer;
    /** The readings, by place. */
    readonly readings: readonly number[];
  }[];
}

/** The policy's threshold for predicted FEV1, met under one set and not under another. */
export type LineCrossing = Crossing<"line", Verdict>;

/** A pathway whose answers, from the worse end of the predicted range to the better, differ by set. */
export type PathwayCrossing = Crossing<FitnessPathwayId, readonly FitnessOutcome[]>;

/**
 * Finds the rules that do not answer all readings of the same liters alike: the policy's threshold, and each published
 * pathway.
 *
 * @returns the rules with their answers, the threshold first; none where all agree
 */
export function setCrossings(readings: readonly JudgedReading[]): readonly (LineCrossing | PathwayCrossing)[] {
  const verdicts = readings.map(({ reading }) => reading.verdict);
  const inputs = readings.map(({ candidate, judged }) => fitnessReading(candidate, judged));
  const pathways = fitnessPathways.flatMap((pathway) => differing(pathway.id, outcomesOfReadings(pathway, inputs)));
  return [...differing("line" as const, verdicts), ...pathways];
}

function differing<Rule, Answer>(rule: Rule, answers: readonly Answer[]): readonly Crossing<Rule, Answer>[] {
  const byAnswer = new Map<string, { readonly answer: Answer; readonly readings: number[] }>();
  for (const [place, answer] of answers.entries()) {
    const same = byAnswer.get(String(answer)) ?? { answer, readings: [] };
    same.readings.push(place);
    byAnswer.set(String(answer), same);
  }
  return byAnswer.size < 2 ? [] : [{ rule, answers: [...byAnswer.values()] }];
}
