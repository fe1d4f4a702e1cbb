import type { Candidacy } from "../candidacy/candidacy.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import { manyWedges } from "../fitness/wedgeUnits.ts";

/** As many wedges as took, in a published series, what a lobectomy takes early on. */
export interface SeveralWedges {
  /** How many the plan has. */
  readonly wedges: number;
  /** From how many on. */
  readonly threshold: Threshold;
}

/** Counts the wedges of a plan, and reports them from that number on; their cost remains that of the policy. */
export function severalWedges({ plan }: Candidacy): SeveralWedges | undefined {
  const wedges = plan.operations.filter(({ procedure }) => procedure === "wedge").length;
  return compareWithThreshold(wedges, manyWedges).verdict === "met" ? { wedges, threshold: manyWedges } : undefined;
}
