import { type LungSide, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { OperationsToBear } from "./fitnessRule.ts";

type Operation = OperationsToBear["operations"][number];

/** What an operation plan makes of one lung. */
export interface SideAfter {
  /** Which lung. */
  readonly side: LungSide;
  /** Whether part of it left with an earlier operation. */
  readonly resectedBefore: boolean;
  /** Whether all of it left with an earlier operation. */
  readonly goneBefore: boolean;
  /** The planned operations on it. */
  readonly operations: readonly Operation[];
  /** Whether the plan leaves nothing of it. */
  readonly nothingLeft: boolean;
}

/**
 * Finds out what a plan leaves of each lung: by the segments that are gone and those the operations take by name, or by
 * the word pneumonectomy. A pneumonectomy that names no lung and no stage with a side is on neither.
 */
export function sidesAfter(
  { lungs, plan }: Pick<Candidate, "lungs" | "plan">,
  { operations }: OperationsToBear,
): readonly SideAfter[] {
  const absent = lungs?.absentSegments ?? [];
  return (["right", "left"] as const).map((side) => {
    const segments = lobesOf(side).flatMap((lobe): readonly SegmentName[] => segmentsOf(lobe));
    const before = segments.filter((segment) => absent.includes(segment));
    const own = operations.filter((operation) => sideOf(operation, plan) === side);
    const taken = own.flatMap((operation) => operation.segments ?? []);
    const all = segments.every((segment) => absent.includes(segment) || taken.includes(segment));
    return {
      side,
      resectedBefore: before.length > 0,
      goneBefore: before.length === segments.length,
      operations: own,
      nothingLeft: own.length > 0 && (all || own.some(({ procedure }) => procedure === "pneumonectomy")),
    };
  });
}

function sideOf({ lobe, stage }: Operation, plan: Candidate["plan"]): LungSide | undefined {
  if (lobe !== undefined) return sideOfLobe(lobe);
  const side = stage === undefined ? undefined : plan?.stages?.[stage]?.side;
  return side === "right" || side === "left" ? side : undefined;
}
