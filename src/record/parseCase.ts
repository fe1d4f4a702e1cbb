import * as v from "valibot";
import type { Candidate } from "../candidacy/candidate.ts";
import type { FactPath } from "../evidence/reason.ts";
import { caseSchema } from "./caseSchema.ts";
import { type Query, queriesOf } from "./queries.ts";

/** What is wrong with one place of an input. */
export interface Issue {
  /** The dotted place, empty for the whole. */
  readonly path: FactPath;
  /** What the value would have to be. */
  readonly bound: string;
  /** The value, shortened where it has parts. */
  readonly value: string;
  /** The two in one sentence. */
  readonly message: string;
}

/** A case, or what keeps the input from being one. */
export type ParsedCase =
  | {
      /** The input is a case. */
      readonly ok: true;
      /** The case. */
      readonly value: Candidate;
      /** Legal values somebody has to look at. */
      readonly queries: readonly Query[];
    }
  | {
      /** The input is not a case. */
      readonly ok: false;
      /** Everything that is wrong with it. */
      readonly issues: readonly Issue[];
      /** None: what is not a case is not queried. */
      readonly queries: readonly Query[];
    };

/**
 * Reads untrusted input as a case: JSON from a file, a form, a data base row. Nothing is thrown and nothing is guessed.
 *
 * Fields that are `null` are absent, fields called `note` are ignored, and every other field that is not part of a case
 * is an issue, because a misspelled field would otherwise count as missing. Each issue names its path, the bound and the
 * value. Values that are legal and hard to believe come back as queries beside a case that is accepted.
 *
 * @param input - anything
 * @returns the case with its queries, or the issues
 * @example
 * ```ts
 * const read = parseCase({ case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, lesions: [{ depthMm: -1 }] });
 * read.ok; // => false
 * read.issues[0].message; // => "lesions.0.depthMm must be a number from 0 to 400, got -1"
 * ```
 */
export function parseCase(input: unknown): ParsedCase {
  const parsed = v.safeParse(caseSchema, input);
  if (parsed.success) return { ok: true, value: parsed.output, queries: queriesOf(parsed.output) };
  return { ok: false, issues: parsed.issues.map(issueOf), queries: [] };
}

function issueOf(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map((step) => String(step.key)).join(".");
  const unknownField = issue.expected === "never";
  const missing = issue.type === "strict_object" && issue.received === "undefined" && path !== "";
  const bound = unknownField ? "a field of a case" : missing ? "given" : issue.message;
  const value = unknownField ? "a name that is none" : shown(issue.input);
  return { path, bound, value, message: `${path === "" ? "The input" : path} must be ${bound}, got ${value}` };
}

/** Text is quoted; anything with parts is named by what it is. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `"${value.slice(0, 80)}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
