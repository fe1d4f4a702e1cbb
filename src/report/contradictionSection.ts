import type { ContradictionReasons } from "../board/contradictionsOf.ts";
import type { Reason } from "../evidence/reason.ts";
import { type Block, list, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { cite } from "./referenceList.ts";

/** Facts that contradict the answer on function. */
export function contradictionSection(context: PageContext): readonly Block[] {
  const { review, words } = context;
  return section(
    words.findings.contradictions,
    list((review.contradictions ?? []).map((reason) => `${words.contradiction(reason)} ${basesOf(reason, context)}.`)),
  );
}

function basesOf(reason: Reason<ContradictionReasons>, context: PageContext): string {
  const steps = "steps" in reason ? reason.steps : "step" in reason ? [reason.step] : [reason];
  return [...new Set(steps.map(({ threshold }) => cite(threshold, context)))].join(" ");
}
