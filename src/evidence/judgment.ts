import type { CaseFact } from "../case/fact.ts";
import { refuse, requireFields, requireList, requireNumber, requireWord } from "../internal/guards.ts";
import { requireStanding, type Standing } from "./citation.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

/** What every judgment carries besides its verdict. */
interface JudgmentBasis<R, Fact> {
  /** Why: codes and numbers, no sentences. */
  readonly reasons: readonly Reason<R>[];
  /** The weakest standing among the deciding reasons. */
  readonly restsOn: Standing;
  /** Facts that were absent and assumed to be normal because the policy says so. */
  readonly assumed: readonly Fact[];
}

/**
 * A three-valued answer with its reasons. `needs` names the facts that could still change the answer; it is filled
 * exactly when the verdict is `unknown`, and the type says so.
 *
 * @typeParam R - the reasons it can give, as an interface from code to payload
 * @typeParam Fact - what it can need: facts of a case, unless it judges facts of its own
 */
export type Judgment<R, Fact extends string = CaseFact> = JudgmentBasis<R, Fact> &
  (
    | {
        /** A definite answer. */
        readonly verdict: "met" | "unmet";
        /** Nothing that is missing could change it. */
        readonly needs: readonly [];
      }
    | {
        /** No definite answer. */
        readonly verdict: "unknown";
        /** The facts that could change it. */
        readonly needs: readonly [Fact, ...Fact[]];
      }
  );

/** A judgment of whatever reasons and facts, where only its verdict, its needs and its basis are read. */
// biome-ignore lint/suspicious/noExplicitAny: reasons are made and read by code, so no type but `any` admits every judgment in both directions
export type AnyJudgment = Judgment<any, any>;

/**
 * Makes a judgment out of one reason that decides.
 *
 * @typeParam R - the reasons of the judging file
 * @param reason - a reason whose verdict is `met` or `unmet`
 * @param assumed - facts assumed to be normal on the way
 * @returns the judgment with that verdict
 * @example
 * ```ts
 * decided({ code: "no-malignant-effusion", verdict: "met", standing: "primary" }).needs; // => []
 * ```
 */
export function decided<R>(
  reason: Reason<R> & { readonly verdict: "met" | "unmet" },
  assumed: readonly CaseFact[] = [],
): Judgment<R> {
  requireReasonOf(reason, ["met", "unmet"]);
  requireList(action, "what is assumed", assumed);
  return { verdict: reason.verdict, reasons: [reason], needs: [], restsOn: reason.standing, assumed };
}

/**
 * Makes a judgment out of one reason that leaves the question open.
 *
 * @typeParam R - the reasons of the judging file
 * @param reason - a reason whose verdict is `unknown`
 * @param needs - the facts that would close it
 * @returns the judgment, `unknown`
 * @example
 * ```ts
 * undecided({ code: "list-incomplete", verdict: "unknown", standing: "convention" }, ["chest.lesionListComplete"]).verdict; // => "unknown"
 * ```
 */
export function undecided<R, Fact extends string = CaseFact>(
  reason: Reason<R> & { readonly verdict: "unknown" },
  needs: readonly [Fact, ...Fact[]],
): Judgment<R, Fact> {
  requireReasonOf(reason, ["unknown"]);
  requireList(action, "what is needed", needs);
  requireNeeds(action, needs);
  return { verdict: "unknown", reasons: [reason], needs, restsOn: reason.standing, assumed: [] };
}

const action = "make a judgment";

/** Refuses an open answer that names no fact by which it could be closed. */
export function requireNeeds(action: string, needs: readonly string[]): void {
  requireNumber(action, "the number of facts needed", needs.filter(Boolean).length, 1);
}

/** Refuses all but a reason with one of these verdicts, a code and a standing. */
function requireReasonOf(reason: object, verdicts: readonly Verdict[]): void {
  requireFields(action, "the reason", reason);
  const { code, verdict, standing } = reason as Readonly<Record<string, unknown>>;
  if (typeof code !== "string") refuse(action, "the code of the reason", "text", code);
  requireWord(action, "the verdict of the reason", verdict, verdicts);
  requireStanding(action, standing);
}
