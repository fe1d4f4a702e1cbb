import type { Verdict } from "../evidence/verdict.ts";
import type { FitnessOutcome, FitnessPathwayId } from "../fitness/fitnessResult.ts";
import { fitnessOfPlan } from "./fitnessOfPlan.ts";
import type { JudgedReading } from "./readingUnderSet.ts";

/** What a rule says: a verdict on the line, or the answers of a pathway from the worse end of a range to the better. */
export type RuleAnswer = readonly (Verdict | FitnessOutcome)[];

/** One rule that answers differently for the same liters, by the set they are read with. */
export interface SetCrossing {
  /** The policy's line for predicted FEV1, or a pathway. */
  readonly rule: "line" | FitnessPathwayId;
  /** Its answers, each with the places of the readings that give it. The first holds the first reading. */
  readonly answers: readonly {
    /** The answer. */
    readonly answer: RuleAnswer;
    /** The readings, by place. */
    readonly readings: readonly number[];
  }[];
}

/**
 * Finds the rules that do not answer all readings of the same liters alike: the policy's line, and each published
 * pathway.
 *
 * @param readings - the same measured value under several sets
 * @returns the rules with their answers, the line first; none where all agree
 */
export function setCrossings(readings: readonly JudgedReading[]): readonly SetCrossing[] {
  const line = differing(
    "line",
    readings.map(({ told }) => [told.verdict]),
  );
  const results = readings.map(({ candidate, judged }) => fitnessOfPlan(candidate, judged)?.results ?? []);
  const pathways = (results[0] ?? []).flatMap(({ pathway }, at) =>
    differing(
      pathway.id,
      results
        .flatMap((each) => each.slice(at, at + 1))
        .map(({ outcomes, decision, next }): RuleAnswer => {
          return outcomes ?? [decision ?? (next as FitnessOutcome)];
        }),
    ),
  );
  return [...line, ...pathways];
}

function differing(rule: SetCrossing["rule"], answers: readonly RuleAnswer[]): readonly SetCrossing[] {
  const told = new Map<string, { readonly answer: RuleAnswer; readonly readings: number[] }>();
  for (const [place, answer] of answers.entries()) {
    const same = told.get(answer.join()) ?? { answer, readings: [] };
    same.readings.push(place);
    told.set(answer.join(), same);
  }
  return told.size < 2 ? [] : [{ rule, answers: [...told.values()] }];
}
