import { type LobeName, lobes } from "../anatomy/lobe.ts";
import { unitsOfLobe } from "../anatomy/segment.ts";
import type { ResectionFact } from "../case/fact.ts";
import type { Answer } from "../evidence/judge.ts";
import { lobarVolumeShares } from "../reserve/lobarVolumeShares.table.ts";
import type { Extent } from "../units/extent.ts";
import { surgeonStatement } from "./surroundings.ts";

/**
 * The volume some units of a lobe hold, in milliliters: the lobe's share of the lung volume, its segments assumed to be
 * alike. Without a lobe, between what they would hold where the segments are smallest and where they are largest.
 */
export function volumeHeld(lobe: LobeName | undefined, units: Extent, lungVolumeMl: Extent): Extent {
  const shares = (lobe ? [lobe] : lobes).map((each) => lobarVolumeShares[each] / 100 / unitsOfLobe(each));
  return {
    least: units.least * Math.min(...shares) * lungVolumeMl.least,
    most: units.most * Math.max(...shares) * lungVolumeMl.most,
  };
}

/**
 * Checks whether a lesion with its margin fits into so much lung. Where it does for a large lung and not for a small
 * one, the volume of the lungs on CT settles it; where that is known and the margin is a range, the surgeon does.
 */
export function fitsInto(diameterMm: number, required: Extent, heldMl: Extent): Answer<ResectionFact> {
  const { least, most } = volumeWithMargin(diameterMm, required);
  if (most <= heldMl.least) return true;
  if (least > heldMl.most) return false;
  return [heldMl.least < heldMl.most ? "lungs.totalVolumeMl" : surgeonStatement];
}

/** The volume of a lesion with its margin all round, a sphere, in milliliters. */
export function volumeWithMargin(diameterMm: number, { least, most }: Extent): Extent {
  return { least: sphereMl(diameterMm + 2 * least), most: sphereMl(diameterMm + 2 * most) };
}

function sphereMl(diameterMm: number): number {
  return (Math.PI * diameterMm ** 3) / 6000;
}
