import { type LobeName, lobesOf } from "../anatomy/lobe.ts";
import {
  type SegmentName,
  segmentTable,
  segmentTotal,
  segmentUnits,
  unitsOfLobe,
  unitsOfSegment,
} from "../anatomy/segment.ts";
import type { Lungs } from "../case/lungs.ts";
import type { Writable } from "../internal/absent.ts";
import { existing, requireNumber } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
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
  const silent = silentSegments(lungs);
  const named: SegmentName[] = [];
  const unnamed: PlannedOperation[] = [];
  for (const operation of operations) {
    if (operation.segments) named.push(...operation.segments.filter((name) => !silent.includes(name)));
    else {
      unnamed.push(operation);
      named.push(...(operation.certain ?? []).filter((name) => !silent.includes(name)));
    }
  }
  const functioning = segmentTotal - segmentUnits(silent);
  requireNumber("count what a plan takes", "the functioning units", functioning, 1);
  const removed = { least: 0, most: 0 };
  addSide(removed, lobesOf("right"), named, silent, unnamed);
  addSide(removed, lobesOf("left"), named, silent, unnamed);
  for (const { lobe, units } of unnamed) {
    if (lobe) continue;
    // All that does not function may be part of what an operation without a place takes.
    removed.least = Math.max(removed.least, units.least - (segmentTotal - functioning));
    removed.most += units.most;
  }
  removed.most = Math.min(functioning, removed.most);
  return { removed, functioning };
}

/** The segments that are gone or do not function. */
export function silentSegments(lungs: Lungs | null | undefined): readonly SegmentName[] {
  return [...(lungs?.absentSegments ?? []), ...(lungs?.obstructedSegments ?? [])];
}

/** Adds what goes of one lung, and never more of it than functions. */
function addSide(
  cost: Writable<Extent>,
  lobes: readonly LobeName[],
  named: readonly SegmentName[],
  silent: readonly SegmentName[],
  unnamed: readonly PlannedOperation[],
): void {
  const before = cost.most;
  let functioning = 0;
  const spared: number[] = [];
  const beyond: number[] = [];
  for (const lobe of lobes) {
    const working = unitsOfLobe(lobe) - unitsIn(lobe, silent);
    functioning += working;
    const most = cost.most;
    beyond.push(addLobe(cost, lobe, unnamed, unitsIn(lobe, named), working));
    spared.push(working - (cost.most - most));
  }
  beyond.forEach((units, at) => {
    if (units === 0) return;
    // What goes anyway of a neighboring lobe does not go again.
    const others = lobes.flatMap((lobe, place) => (place === at ? [] : [[spared[place], unitsOfLobe(lobe)] as const]));
    const reached = units > Math.max(...others.map(([, whole]) => whole)) ? lobes.length : 1;
    const spare = others.map(([free]) => existing(free)).sort((a, b) => b - a);
    cost.most += Math.min(
      units,
      spare.slice(0, reached).reduce((sum, free) => sum + free, 0),
    );
  });
  cost.most = Math.min(before + functioning, cost.most);
}

/** The units of a lobe that some segments carry, each counted once. */
function unitsIn(lobe: LobeName, names: readonly SegmentName[]): number {
  if (names.length === 0) return 0;
  let units = 0;
  for (const name of segmentTable[lobe]) if (names.includes(name)) units += unitsOfSegment(name);
  return units;
}

/**
 * Adds what named segments and operations without named segments take of a lobe. Beyond it an operation takes what it
 * may take of the others: across a fissure, or where no rule chooses and the whole lung may go. That is returned.
 */
function addLobe(
  cost: Writable<Extent>,
  lobe: LobeName,
  unnamed: readonly PlannedOperation[],
  removed: number,
  working: number,
): number {
  let wedges = 0;
  let larger = 0;
  let most = removed;
  let beyond = 0;
  let alone = removed === 0;
  for (const { lobe: own, procedure, units, certain = [] } of unnamed) {
    if (own !== lobe) continue;
    const whole = unitsOfLobe(lobe);
    if (procedure === "wedge") wedges += units.least;
    else {
      alone = false;
      larger = Math.max(larger, units.least - (whole - working));
      beyond += Math.max(0, units.most - whole);
    }
    most += units.most - unitsIn(lobe, certain);
  }
  // A wedge beside a larger resection may lie in what that takes.
  cost.least += Math.min(working, Math.max(removed, larger, alone ? wedges : 0));
  cost.most += Math.min(working, most);
  return beyond;
}
