import type { Extent } from "../anatomy/extent.ts";
import { type LobeName, lobesOf } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf, segmentUnits } from "../anatomy/segment.ts";
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
export function planCost(operations: readonly PlannedOperation[], lungs: Lungs | undefined): PlanCost {
  const silent = [...(lungs?.absentSegments ?? []), ...(lungs?.obstructedSegments ?? [])];
  const functioning = segmentTotal - segmentUnits(silent);
  requireNumber("count what a plan takes", "the functioning units", functioning, 1);
  const named = operations.flatMap(({ segments }) => segments ?? []);
  const sides = [lobesOf("right"), lobesOf("left")].map((lobes) => sideCost(lobes, named, silent, operations));
  const placeless = operations.filter(({ lobe, segments }) => lobe === undefined && segments === undefined);
  const least = Math.max(
    total(sides.map((cost) => cost.least)),
    ...placeless.map(({ units }) => surely(units, silent)),
  );
  const most = total(sides.map((cost) => cost.most)) + total(placeless.map(({ units }) => units.most));
  return { removed: { least, most: Math.min(functioning, most) }, functioning };
}

/**
 * What goes of one lung. Beyond its lobe an operation takes what it may take of the others: across a fissure, or where
 * no rule chooses and the whole lung may go.
 */
function sideCost(
  lobes: readonly LobeName[],
  named: readonly SegmentName[],
  silent: readonly SegmentName[],
  operations: readonly PlannedOperation[],
): Extent {
  const costs = lobes.map((lobe) => {
    const own = operations.filter((each) => inLobe(each, lobe));
    const whole = segmentUnits(segmentsOf(lobe));
    const beyond = total(own.map(({ units }) => Math.max(0, units.most - whole)));
    const { least, most } = lobeCost(lobe, named, silent, own);
    return { least, most: most + beyond };
  });
  const working = segmentUnits(lobes.flatMap((lobe) => segmentsOf(lobe)).filter((name) => !silent.includes(name)));
  return {
    least: total(costs.map(({ least }) => least)),
    most: Math.min(working, total(costs.map(({ most }) => most))),
  };
}

/** Operations in the lobe whose segments are not named. */
function inLobe({ lobe, segments }: PlannedOperation, wanted: LobeName): boolean {
  return lobe === wanted && segments === undefined;
}

function lobeCost(
  lobe: LobeName,
  named: readonly SegmentName[],
  silent: readonly SegmentName[],
  unnamed: readonly PlannedOperation[],
): Extent {
  const working = segmentsOf(lobe).filter((name) => !silent.includes(name));
  const functioning = segmentUnits(working);
  const removed = segmentUnits(working.filter((name) => named.includes(name)));
  const idle = segmentUnits(segmentsOf(lobe)) - functioning;
  const wedges = unnamed.filter(({ procedure }) => procedure === "wedge");
  const others = unnamed.filter(({ procedure }) => procedure !== "wedge");
  const alone = removed === 0 && others.length === 0;
  const wedgesLeast = alone ? total(wedges.map(({ units }) => units.least)) : 0;
  const least = Math.max(removed, wedgesLeast, ...others.map(({ units }) => units.least - idle));
  const most = removed + total(unnamed.map(({ units }) => units.most));
  return { least: Math.min(functioning, least), most: Math.min(functioning, most) };
}

/** What an operation without a place takes at the least: all that does not function may be part of it. */
function surely(units: Extent, silent: readonly SegmentName[]): number {
  return Math.max(0, units.least - segmentUnits(silent));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
