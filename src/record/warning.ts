import { doubts } from "../case/doubts.table.ts";
import type { CaseFact } from "../case/fact.ts";

/** A value that is possible and hard to believe. It is kept, judged and shown, and needs a check. */
export interface Warning {
  /** Where. */
  readonly path: CaseFact;
  /** Which doubt. */
  readonly code: WarningCode;
  /** The value. */
  readonly value: number | string | boolean;
  /** The other fact that it does not fit, where it is the two together that are hard to believe. */
  readonly comparedWith?: ComparedFact;
  /** All of it in one sentence. */
  readonly message: string;
}

/** A fact and its value. */
export interface ComparedFact {
  /** Where. */
  readonly path: CaseFact | "case.asOf";
  /** The value. */
  readonly value: number | string | boolean;
}

/** Which doubt. */
export type WarningCode = keyof typeof doubts;

/** What the checks do, for what they refuse. */
export const action = "look for implausible values";

/** Collects warnings: the doubt, the fact, its value, and the fact it was compared with. */
export type Warn = (
  code: WarningCode,
  path: CaseFact,
  value: number | string | boolean,
  comparedWith?: ComparedFact,
) => void;

/** Warns of two values that do not fit each other. */
export function disagree(
  warn: Warn,
  path: CaseFact,
  value: Warning["value"],
  other: CaseFact,
  otherValue: Warning["value"],
): void {
  warn("values-disagree", path, value, { path: other, value: otherValue });
}

/** A list of warnings and what adds to it. */
export function collectWarnings(): { readonly warnings: Warning[]; readonly warn: Warn } {
  const warnings: Warning[] = [];
  const warn: Warn = (code, path, value, comparedWith) => {
    const beside = comparedWith === undefined ? "" : ` (${comparedWith.path} is ${comparedWith.value})`;
    const message = `${path} is ${value}: ${doubts[code]}${beside}`;
    warnings.push(comparedWith ? { path, code, value, comparedWith, message } : { path, code, value, message });
  };
  return { warnings, warn };
}
