import type { CaseFact } from "../case/fact.ts";
import { refuse, requireList } from "../internal/guards.ts";

/** A question that cannot be answered, with the facts that would answer it. */
export interface Unanswered {
  /** The facts that are missing. */
  readonly needs: readonly CaseFact[];
}

/** Yes, no, or what is missing to say so; absent, nothing is known and every fact behind the question is needed. */
export type Answer = boolean | Unanswered | undefined;

/**
 * Reads an answer: the answers still possible, and the facts that are missing.
 *
 * @throws RangeError when it is neither true nor false nor a list of missing facts
 */
export function readAnswer(
  action: string,
  what: string,
  answer: Answer | null,
  whole: readonly CaseFact[],
): { readonly possible: readonly boolean[]; readonly needs: readonly CaseFact[] } {
  const given: unknown = answer ?? undefined;
  if (typeof given === "boolean") return { possible: [given], needs: [] };
  if (given === undefined) return { possible: [true, false], needs: whole };
  if (typeof given !== "object") refuse(action, what, "true or false", given);
  const { needs } = given as Unanswered;
  requireList(action, `what is missing for ${what}`, needs);
  return { possible: [true, false], needs };
}
