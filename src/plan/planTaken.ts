import { type LobeName, lobes, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment, segmentsOf, segmentTotal, segmentUnits, unitsOfLobe } from "../anatomy/segment.ts";
import type { Lungs } from "../case/lungs.ts";
import { lungVolumeRange, percentRange } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import type { Standing } from "../evidence/citation.ts";
import { existing, requireNumber } from "../internal/guards.ts";
import { lobarVolumeShares } from "../reserve/lobarVolumeShares.table.ts";
import type { Extent } from "../units/extent.ts";
import { hull } from "../units/hull.ts";
import type { CostMethod } from "./costMethod.ts";
import { type PlanCost, planCost, silentSegments } from "./planCost.ts";
import type { PlannedOperation } from "./plannedOperations.ts";

/** One estimate of what a plan takes. */
export interface CostEstimate {
  /** Basis of the number. */
  readonly method: CostMethod;
  /** What goes, as units of those that function; no whole number where it is a volume or a share of perfusion. */
  readonly units: Extent;
  /** Basis of the method. */
  readonly standing: Standing;
  /** Whether the verdict goes by it. What is shown for comparison does not decide. */
  readonly decides: boolean;
}

/** What a plan takes of the lungs, by every estimate the case allows. */
export interface PlanTaken {
  /** What the verdict goes by, as units of those that function: the range over the estimates that decide. */
  readonly units: Extent;
  /** The estimate at the upper end of that range. */
  readonly by: CostMethod;
  /** The estimates side by side. */
  readonly estimates: readonly CostEstimate[];
}

/**
 * Estimates what a plan takes: by the volumes of the same CT where every resection has one; by perfusion where it is
 * stated; and by counted segments, in which a wedge of known size and depth counts as its volume by geometry (a
 * convention) and any other as the policy counts it. The verdict goes by the range over these. Beside them stand the
 * count with every wedge as the policy counts it, and lobes by their volume on CT in healthy people.
 *
 * @param operations - the operations
 * @param cost - what they take, counted
 * @param lungs - the lungs as they are, with their volume on CT where it was measured
 * @param perfusionLeft - the left lung's share of the perfusion in percent
 * @param lungVolumeMl - the volume of both lungs where no CT measured it
 * @param shown - whether estimates that do not decide are listed beside those that do
 * @throws RangeError when nothing functions, when a volume is not above 0, and for a perfusion outside 0 to 100
 */
export function planTaken(
  operations: readonly PlannedOperation[],
  { functioning, removed: counted }: PlanCost,
  lungs: Lungs | null | undefined,
  perfusionLeft: number | null | undefined,
  lungVolumeMl: Extent,
  shown: boolean = true,
): PlanTaken {
  const onCt = lungs?.totalVolumeMl;
  if (onCt != null) requireNumber(judging, "the volume of the lungs on CT", onCt, ...lungVolumeRange);
  if (perfusionLeft != null) requireNumber(judging, "the perfusion of the left lung", perfusionLeft, ...percentRange);
  // A volume that was not measured is that of lungs with every segment.
  const [smallest, largest, held] = onCt
    ? [onCt, onCt, functioning]
    : [lungVolumeMl.least, lungVolumeMl.most, segmentTotal];
  const byVolume = operations.map((operation): PlannedOperation => {
    const { procedure, measuredMl, volumeMl } = operation;
    const ml = onCt && measuredMl !== undefined ? { least: measuredMl, most: measuredMl } : volumeMl;
    return procedure === "wedge" && ml
      ? { ...operation, units: { least: (ml.least / largest) * held, most: (ml.most / smallest) * held } }
      : operation;
  });
  const geometric = byVolume.some((operation, at) => operation !== operations[at]);
  const estimates: CostEstimate[] = [];
  const estimate = (method: CostMethod, standing: Standing, units: Extent, decides = true): void => {
    estimates.push({ method, units, standing, decides });
  };
  estimate("segments", "secondary", counted, !geometric);
  if (geometric) estimate("geometry", "convention", planCost(byVolume, lungs).removed);
  const volumes = operations.flatMap(({ measuredMl }) => measuredMl ?? []);
  if (onCt && volumes.length > 0 && volumes.length === operations.length) {
    const share = volumes.reduce((sum, volume) => sum + volume, 0) / onCt;
    const units = share * functioning;
    // Volumes larger than the lungs contradict each other, and nothing follows from them.
    if (share <= 1) estimate("measured-volume", "unconfirmed", { least: units, most: units });
  }
  const placed = operations.every(({ segments, lobe, units }) => segments || (lobe && units.most <= unitsOfLobe(lobe)));
  if ((shown || perfusionLeft != null) && operations.length > 0 && placed) {
    const silent = silentSegments(lungs);
    const working = (lobe: LobeName): number =>
      unitsOfLobe(lobe) - segmentUnits(segmentsOf(lobe).filter((name) => silent.includes(name)));
    const removed = lobes.map(
      (lobe) =>
        planCost(
          byVolume.flatMap((each) => partIn(lobe, each)),
          lungs,
        ).removed,
    );
    const by = (weight: (lobe: LobeName) => number) => weighed(removed, working, weight, functioning);
    const perfused =
      perfusionLeft != null &&
      by((lobe) => {
        const side = sideOfLobe(lobe);
        const units = lobesOf(side).reduce((sum, each) => sum + working(each), 0);
        return (side === "left" ? perfusionLeft : 100 - perfusionLeft) / units;
      });
    if (perfused) estimate("perfusion", "unconfirmed", perfused);
    const inVolume = by((lobe) => lobarVolumeShares[lobe] / unitsOfLobe(lobe));
    estimate("lobar-volumes", "primary", existing(inVolume), false);
  }
  const deciding = estimates.filter(({ decides }) => decides);
  const units = hull(deciding.map(({ units }) => units));
  const by = existing(deciding.find((each) => each.units.most === units.most)).method;
  return { units, by, estimates };
}

/** What goes where a unit of each lobe weighs something else, as units of those that function. */
function weighed(
  removed: readonly Extent[],
  working: (lobe: LobeName) => number,
  weight: (lobe: LobeName) => number,
  functioning: number,
): Extent | undefined {
  let all = 0;
  const gone = { least: 0, most: 0 };
  for (const [at, lobe] of lobes.entries()) {
    if (working(lobe) === 0) continue;
    const { least, most } = existing(removed[at]);
    all += working(lobe) * weight(lobe);
    gone.least += least * weight(lobe);
    gone.most += most * weight(lobe);
  }
  return all > 0 ? { least: (gone.least / all) * functioning, most: (gone.most / all) * functioning } : undefined;
}

/** The part of an operation that lies in a lobe. */
function partIn(lobe: LobeName, operation: PlannedOperation): readonly PlannedOperation[] {
  if (!operation.segments) return operation.lobe === lobe ? [operation] : [];
  const segments = operation.segments.filter((name) => lobeOfSegment(name) === lobe);
  return segments.length > 0 ? [{ ...operation, segments }] : [];
}
