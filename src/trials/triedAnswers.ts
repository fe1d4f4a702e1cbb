import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { Candidacy } from "../candidacy/candidacyResult.ts";
import { type JudgedCase, judgeCase } from "../candidacy/judgeCase.ts";
import type { CaseFact } from "../case/fact.ts";
import { trialValues } from "./trialValues.ts";
import { withFact } from "./withFact.ts";

/** One answer a fact can have, and what the case with it is judged to be. */
export interface TriedAnswer {
  readonly answer: unknown;
  readonly verdict: Candidacy["verdict"];
  /** Whether the criteria would no longer apply. */
  readonly outsideScope: boolean;
  /** How many facts would still be needed. */
  readonly needs: number;
}

/** What each answer a fact can have would give; empty for a fact whose answers cannot be gone through. */
export type TriedAnswers = (path: CaseFact) => readonly TriedAnswer[];

/**
 * Tries the answers a fact can have, each alone, everything else as it is. A fact is tried when it is needed, and
 * once: robustness, missing facts and agenda share what was found.
 */
export function triedAnswers(judged: JudgedCase, policy: CandidacyPolicy): TriedAnswers {
  const { candidate } = judged;
  const found = new Map<CaseFact, readonly TriedAnswer[]>();
  return (path) => {
    const before = found.get(path);
    if (before) return before;
    const tried = trialValues(path, candidate.case.asOf).map((answer): TriedAnswer => {
      const { verdict, scope, needs } = judgeCase(withFact(candidate, path, answer), policy, judged, false).judgment;
      return { answer, verdict, outsideScope: scope.verdict === "unmet", needs: needs.length };
    });
    found.set(path, tried);
    return tried;
  };
}
