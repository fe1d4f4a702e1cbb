import { type Candidacy, candidacy } from "../candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Extent } from "../units/extent.ts";
import { legalAnswers } from "./trialValues.ts";
import { isStated, statedFacts, withFact } from "./withFact.ts";

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
export function missingFacts(
  candidate: Candidate,
  told: Candidacy,
  policy: CandidacyPolicy,
): readonly MissingFactEffect[] {
  const stated = statedFacts(candidate);
  const effects = told.needs.flatMap((path): readonly MissingFactEffect[] => {
    const values = legalAnswers(path, candidate.case.asOf);
    if (values.length === 0) return [];
    const answers = values.map((value) => candidacy(withFact(candidate, path, value), policy));
    const needed = answers.map(({ needs }) => needs.length);
    return [
      {
        path,
        ...(isStated(path, stated) ? { again: true } : {}),
        tried: values.length,
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
