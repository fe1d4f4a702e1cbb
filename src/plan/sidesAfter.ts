import { type LobeName, type LungSide, lungSides, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName, segmentsOfLung } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { PlannedProcedure } from "../case/plan.ts";

export interface Removal {
  readonly procedure: PlannedProcedure | "undetermined";
  readonly lobe?: LobeName | undefined;
  readonly segments?: readonly SegmentName[] | undefined;
  /** The stage it belongs to, by its place in the plan. */
  readonly stage?: number | undefined;
}

/** What an operation plan makes of one lung. */
export interface SideAfter<Operation extends Removal = Removal> {
  readonly side: LungSide;
  /** Whether part of it left with an earlier operation. */
  readonly resectedBefore: boolean;
  /** Whether nothing of it works: removed, or behind an obstruction. */
  readonly goneBefore: boolean;
  readonly operations: readonly Operation[];
  /** Whether the plan leaves nothing of it. */
  readonly nothingLeft: boolean;
  /** Whether the middle lobe alone stays of it. */
  readonly loneMiddleLobe: boolean;
}

/**
 * Finds out what a plan leaves of each lung: by the segments that are gone and those the operations take by name, or by
 * the word pneumonectomy. A pneumonectomy that names no lung and no stage with a side is on neither.
 */
export function sidesAfter<Operation extends Removal>(
  { lungs, plan }: Pick<Candidate, "lungs" | "plan">,
  { operations }: { readonly operations: readonly Operation[] },
): readonly SideAfter<Operation>[] {
  const absent = lungs?.absentSegments ?? [];
  const obstructed = lungs?.obstructedSegments ?? [];
  return lungSides.map((side) => {
    const segments = segmentsOfLung(side);
    const there = segments.filter((segment) => !absent.includes(segment));
    const own = operations.filter((operation) => sideOf(operation, plan) === side);
    // A lobectomy across a fissure names no segments, and its own lobe goes all the same.
    const stay = there.filter(
      (segment) =>
        !own.some(({ segments, procedure, lobe }) =>
          segments ? segments.includes(segment) : procedure.endsWith("lobectomy") && lobeOfSegment(segment) === lobe,
        ),
    );
    const nothingLeft =
      own.length > 0 && (stay.length === 0 || own.some(({ procedure }) => procedure === "pneumonectomy"));
    return {
      side,
      resectedBefore: there.length < segments.length,
      goneBefore: there.every((segment) => obstructed.includes(segment)),
      operations: own,
      nothingLeft,
      loneMiddleLobe: !nothingLeft && stay.length > 0 && stay.every((name) => lobeOfSegment(name) === "right-middle"),
    };
  });
}

function sideOf({ lobe, stage }: Removal, plan: Candidate["plan"]): LungSide | undefined {
  if (lobe !== undefined) return sideOfLobe(lobe);
  const side = stage === undefined ? undefined : plan?.stages?.[stage]?.side;
  return side === "right" || side === "left" ? side : undefined;
}
