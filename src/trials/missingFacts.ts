import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { JudgedCase } from "../candidacy/judgeCase.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Extent } from "../units/extent.ts";
import type { TriedAnswers } from "./triedAnswers.ts";
import { statedFacts, statedPlaces } from "./withFact.ts";

/** What one missing fact would do. */
export interface MissingFactEffect {
  /** The fact. */
  readonly path: CaseFact;
  /** Set where it is stated already and leaves the answer open as it stands. */
  readonly again?: true;
  /** How many answers were tried for it: every word it can be, or what lies at the ends of a number or a date. */
  readonly tried: number;
  /** How many of them give a verdict other than undetermined. */
  readonly settling: number;
  /** The verdicts they give. */
  readonly verdicts: readonly Candidacy["verdict"][];
  /** How many facts are still needed then: fewest and most. */
  readonly stillNeeded: Extent;
}

/**
 * Tries every missing fact, and every stated one that leaves the answer open, with what it can turn out to be, and puts the one that would settle most first: the one of
 * whose values the largest share gives a verdict, then the one that leaves the fewest facts missing.
 */
export function missingFacts({ candidate, judgment }: JudgedCase, tried: TriedAnswers): readonly MissingFactEffect[] {
  const stated = statedPlaces(statedFacts(candidate));
  const effects = judgment.needs.flatMap((path): readonly MissingFactEffect[] => {
    const answers = tried(path);
    if (answers.length === 0) return [];
    const needed = answers.map(({ needs }) => needs);
    return [
      {
        path,
        ...(stated.has(path) ? { again: true } : {}),
        tried: answers.length,
        settling: answers.filter(({ verdict }) => verdict !== "undetermined").length,
        verdicts: [...new Set(answers.map(({ verdict }) => verdict))],
        stillNeeded: { least: Math.min(...needed), most: Math.max(...needed) },
      },
    ];
  });
  return effects.sort((a, b) => b.settling / b.tried - a.settling / a.tried || sum(a.stillNeeded) - sum(b.stillNeeded));
}

function sum({ least, most }: Extent): number {
  return least + most;
}
