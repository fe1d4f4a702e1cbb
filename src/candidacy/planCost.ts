import type { Extent } from "../anatomy/extent.ts";
import { type LobeName, lobesOf } from "../anatomy/lobe.ts";
import { type SegmentName, segmentTable, segmentUnits, unitsOfLobe, unitsOfSegment } from "../anatomy/segment.ts";
import { segmentTotal } from "../anatomy/segmentTotal.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Lungs } from "./candidate.ts";
import type { PlannedOperation } from "./plannedOperations.ts";

/** What a plan takes of the lungs as they are. */
export interface PlanCost {
  /** Functioning units removed, each segment counted once. */
  readonly removed: Extent;
  /** Units that function before the plan. */
  readonly functioning: number;
}

/**
 * Counts what a plan takes: each segment once however many lesions it is removed for, nothing for a segment that is
 * obstructed or gone, and never more of a lobe or a lung than functions in it.
 *
 * Where segments are not named the cost is a range. Its lower end lets an unnamed segment coincide with one that is
 * removed anyway or does not function, its upper end does not. A wedge in a lobe from which more is taken may lie in
 * what is taken, so it adds nothing to the lower end.
 */
export function planCost(operations: readonly PlannedOperation[], lungs: Lungs | null | undefined): PlanCost {
  const silent = [...(lungs?.absentSegments ?? []), ...(lungs?.obstructedSegments ?? [])];
  const named = operations.flatMap(({ segments }) => segments ?? []);
  const unnamed = operations.filter(({ segments }) => !segments);
  const functioning = segmentTotal - segmentUnits(silent);
  requireNumber("count what a plan takes", "the functioning units", functioning, 1);
  const right = sideCost(lobesOf("right"), named, silent, unnamed);
  const left = sideCost(lobesOf("left"), named, silent, unnamed);
  let least = right.least + left.least;
  let most = right.most + left.most;
  for (const { lobe, units } of unnamed) {
    if (lobe) continue;
    // All that does not function may be part of what an operation without a place takes.
    least = Math.max(least, units.least - (segmentTotal - functioning));
    most += units.most;
  }
  return { removed: { least, most: Math.min(functioning, most) }, functioning };
}

/** What goes of one lung, and never more of it than functions. */
function sideCost(
  lobes: readonly LobeName[],
  named: readonly SegmentName[],
  silent: readonly SegmentName[],
  unnamed: readonly PlannedOperation[],
): Extent {
  let least = 0;
  let most = 0;
  let functioning = 0;
  for (const lobe of lobes) {
    let working = 0;
    let removed = 0;
    for (const name of segmentTable[lobe]) {
      if (silent.includes(name)) continue;
      const units = unitsOfSegment(name);
      working += units;
      if (named.includes(name)) removed += units;
    }
    const cost = lobeCost(lobe, unnamed, removed, working);
    functioning += working;
    least += cost.least;
    most += cost.most;
  }
  return { least, most: Math.min(functioning, most) };
}

/**
 * What named segments and operations without named segments take of a lobe. Beyond it an operation takes what it may
 * take of the others: across a fissure, or where no rule chooses and the whole lung may go.
 */
function lobeCost(lobe: LobeName, unnamed: readonly PlannedOperation[], removed: number, working: number): Extent {
  const whole = unitsOfLobe(lobe);
  let wedges = 0;
  let larger = 0;
  let most = removed;
  let beyond = 0;
  let alone = removed === 0;
  for (const { lobe: own, procedure, units } of unnamed) {
    if (own !== lobe) continue;
    if (procedure === "wedge") wedges += units.least;
    else {
      alone = false;
      larger = Math.max(larger, units.least - (whole - working));
    }
    most += units.most;
    beyond += Math.max(0, units.most - whole);
  }
  return {
    // A wedge beside a larger resection may lie in what that takes.
    least: Math.min(working, Math.max(removed, larger, alone ? wedges : 0)),
    most: Math.min(working, most) + beyond,
  };
}
