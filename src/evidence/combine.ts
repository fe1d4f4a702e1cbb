import { gather } from "../internal/gather.ts";
import { requireList, requireWord } from "../internal/guards.ts";
import type { Judgment } from "./judgment.ts";
import { distinct } from "./reason.ts";
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
  const action = "combine judgments";
  requireList(action, "the input", judgments);
  const settled = dominant === "met" ? "unmet" : "met";
  const order: readonly Verdict[] = [dominant, "unknown", settled];
  for (const judgment of judgments) requireWord(action, "each verdict", judgment?.verdict, order);
  const verdict = order.find((each) => judgments.some((judgment) => judgment.verdict === each)) ?? settled;
  const deciding = judgments.filter((judgment) => judgment.verdict === verdict);
  const carrying = verdict === dominant ? deciding : judgments;
  return {
    verdict,
    reasons: gather(judgments, "reasons"),
    needs: distinct(gather(deciding, "needs")) as Judgment<any>["needs"],
    restsOn: weakestStanding(deciding.map(({ restsOn }) => restsOn)),
    assumed: distinct(gather(carrying, "assumed")),
  } as Judgment<any>;
}
