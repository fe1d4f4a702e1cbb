import { type Present, tell } from "../internal/present.ts";
import type { Judgment } from "./judgment.ts";
import type { FactPath } from "./reason.ts";
import type { Standing } from "./standing.ts";

/** What is said to a question: yes, no, or which facts are missing before anyone can say. */
export type Answer = boolean | readonly FactPath[];

/**
 * Makes a judgment out of one reason: its code, what is told with it, and the answer it gives. What is not known is
 * left out of the telling, so a caller names every field whether it is there or not. Facts that were taken as normal to
 * come to the answer are named, and the reason says that there were some.
 */
export function judge<const Code extends string, const Told extends object>(
  code: Code,
  told: Told,
  answer: Answer,
  standing: Standing = "convention",
  assumed: readonly FactPath[] = [],
): Judgment<{ readonly [Each in Code]: Present<Told> }> {
  const verdict = answer === true ? "met" : answer ? "unknown" : "unmet";
  const reason = tell({ code, verdict, standing }, told);
  if (assumed.length > 0) reason.assumed = true;
  return {
    verdict,
    reasons: [reason],
    needs: (verdict === "unknown" ? answer : []) as Judgment<any>["needs"],
    restsOn: standing,
    assumed,
  } as Judgment<any>;
}
