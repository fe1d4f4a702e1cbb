import type { CaseFact } from "../case/fact.ts";
import { addNew } from "../internal/addNew.ts";
import type { Standing } from "./citation.ts";
import type { Verdict } from "./verdict.ts";

/** What every reason says, whatever it is about. */
export interface ReasonHead<Code> {
  /** Which sentence this is. Codes are closed: the report has a sentence for each, or does not compile. */
  readonly code: Code;
  /** What this reason alone would answer. */
  readonly verdict: Verdict;
  /** Basis of the rule behind it. */
  readonly standing: Standing;
  /** Set where the fact is absent and was assumed to be normal because the policy says so. */
  readonly assumed?: true;
}

/**
 * The union of all reasons a judging file can give. The file declares them as one interface, code to payload.
 *
 * @typeParam R - the interface: each key is a code, each value its payload
 */
export type Reason<R> = { [Code in keyof R]: ReasonHead<Code> & R[Code] }[keyof R];

/**
 * A reason before its verdict and standing are known: the code and its payload.
 *
 * @typeParam R - the reasons of the judging file
 */
export type ReasonDetail<R> = {
  [Code in keyof R]: {
    /** Which sentence this is. */
    readonly code: Code;
  } & R[Code];
}[keyof R];

/** Drops repeated paths and keeps the order of first mention. */
export function distinct<Fact extends string = CaseFact>(paths: readonly Fact[]): readonly Fact[] {
  const once: Fact[] = [];
  addNew(once, paths);
  return once;
}
