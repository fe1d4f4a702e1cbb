import type { Candidate } from "../case/candidate.ts";
import { type Issue, issueOf } from "./issue.ts";
import { readCase } from "./readCase.ts";
import type { Warning } from "./warning.ts";
import { warningsOfCase } from "./warnings.ts";

/** A case, or what keeps the input from being one. */
export type ParsedCase =
  | {
      /** The input is a case. */
      readonly ok: true;
      /** The case. */
      readonly value: Candidate;
      /** Possible values that need a check. */
      readonly warnings: readonly Warning[];
    }
  | {
      /** The input is not a case. */
      readonly ok: false;
      /** Everything that is wrong with it. */
      readonly issues: readonly Issue[];
      /** None: what is not a case is not warned about. */
      readonly warnings: readonly Warning[];
    };

/**
 * Reads untrusted input as a case: JSON from a file, a form, a data base row. Nothing is thrown and nothing is guessed.
 *
 * Fields that are `null` are absent, fields called `note` are ignored, and every other field that is not part of a case
 * is an issue, because a misspelled field would otherwise count as missing. Each issue names its path, the bound and the
 * value. Values that are legal and hard to believe come back as warnings beside a case that is accepted.
 *
 * @param input - anything
 * @returns the case with its warnings, or the issues
 * @example
 * ```ts
 * const read = parseCase({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, lesions: [{ depthMm: -1 }] });
 * read.ok; // => false
 * read.ok || read.issues[0]?.message; // => "lesions.0.depthMm must be a number from 0 to 400, got -1"
 * ```
 */
export function parseCase(input: unknown): ParsedCase {
  const { value, findings } = readCase(input);
  if (value === undefined) return { ok: false, issues: findings.map(issueOf), warnings: [] };
  return { ok: true, value, warnings: warningsOfCase(value) };
}
