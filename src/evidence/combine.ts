import { addNew } from "../internal/addNew.ts";
import { requireList, requireWord } from "../internal/guards.ts";
import type { Judgment } from "./judgment.ts";
import type { FactPath } from "./reason.ts";
import { type Standing, weaker } from "./standing.ts";
import type { Verdict } from "./verdict.ts";

/** The reasons of several judgments, put back into one interface from code to reason. */
export type ReasonsOf<J extends readonly Judgment<any>[]> = {
  readonly [Code in J[number]["reasons"][number]["code"]]: Extract<J[number]["reasons"][number], { code: Code }>;
};

const verdicts: readonly Verdict[] = ["met", "unmet", "unknown"];

/**
 * Joins judgments under one connective of three-valued logic: `dominant` is the verdict one part of which settles the
 * whole (`unmet` where all are required, `met` where any suffices).
 *
 * The deciding parts are those whose verdict is the verdict of the whole. They alone give `restsOn` and `needs`. Every
 * reason is kept, since a reader wants to see what passed as well. Assumptions are those the answer hangs on: of the
 * deciding parts where one of them settles the whole, else of all.
 */
export function combine(judgments: readonly Judgment<any>[], dominant: "met" | "unmet"): Judgment<any> {
  const action = "combine judgments";
  requireList(action, "the input", judgments);
  const settled = dominant === "met" ? "unmet" : "met";
  let verdict: Verdict = settled;
  let told = 0;
  for (const judgment of judgments) {
    requireWord(action, "each verdict", judgment?.verdict, verdicts);
    if (verdict !== dominant && judgment.verdict !== settled) verdict = judgment.verdict;
    told += judgment.reasons.length;
  }
  const reasons: unknown[] = new Array(told);
  const needs: FactPath[] = [];
  const assumed: FactPath[] = [];
  let restsOn: Standing = "primary";
  let at = 0;
  for (const judgment of judgments) {
    const decides = judgment.verdict === verdict;
    for (const reason of judgment.reasons) reasons[at++] = reason;
    if (decides) addNew(needs, judgment.needs);
    if (decides) restsOn = weaker(restsOn, judgment.restsOn);
    if (decides || verdict !== dominant) addNew(assumed, judgment.assumed);
  }
  return { verdict, reasons, needs, restsOn, assumed } as unknown as Judgment<any>;
}
