import { requireFields, requireList, requireWord } from "../internal/guards.ts";
import type { Judgment } from "./judgment.ts";
import { distinct, type FactPath } from "./reason.ts";
import { weakestStanding } from "./standing.ts";
import type { Verdict } from "./verdict.ts";

/** The reasons of several judgments, put back into one interface from code to reason. */
export type ReasonsOf<J extends readonly Judgment<any>[]> = {
  readonly [Code in J[number]["reasons"][number]["code"]]: Extract<J[number]["reasons"][number], { code: Code }>;
};

/**
 * Joins judgments under one connective of three-valued logic: `dominant` is the verdict one part of which settles the
 * whole (`unmet` where all are required, `met` where any suffices).
 *
 * The deciding parts are those whose verdict is the verdict of the whole. They alone give `restsOn` and `needs`. Every
 * reason is kept, since a reader wants to see what passed as well. Assumptions are those the answer hangs on: of the
 * deciding parts where one of them settles the whole, else of all.
 */
export function combine(judgments: readonly Judgment<any>[], dominant: "met" | "unmet"): Judgment<any> {
  requireList("combine judgments", "the input", judgments);
  for (const judgment of judgments) {
    requireFields("combine judgments", "each judgment", judgment);
    requireWord("combine judgments", "each verdict", judgment.verdict, ["met", "unmet", "unknown"]);
  }
  const has = (verdict: Verdict): boolean => judgments.some((judgment) => judgment.verdict === verdict);
  const settled = dominant === "met" ? "unmet" : "met";
  const verdict = has(dominant) ? dominant : has("unknown") ? "unknown" : settled;
  const deciding = judgments.filter((judgment) => judgment.verdict === verdict);
  const carrying = verdict === dominant ? deciding : judgments;
  const basis = {
    reasons: judgments.flatMap((judgment) => judgment.reasons),
    restsOn: weakestStanding(deciding.map((judgment) => judgment.restsOn)),
    assumed: distinct(carrying.flatMap((judgment) => judgment.assumed)),
  };
  if (verdict !== "unknown") return { ...basis, verdict, needs: [] };
  const needs = distinct(deciding.flatMap((judgment) => judgment.needs)) as [FactPath, ...FactPath[]];
  return { ...basis, verdict, needs };
}
