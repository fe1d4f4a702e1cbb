import type { AdjacentStructure, LungLesion } from "../case/lesion.ts";
import { distanceTo } from "../radiotherapy/besideLesion.ts";
import { hilusZones, type ZoneStructure } from "../radiotherapy/zoneDefinitions.ts";
import { type ZoneFacts, zoneOf } from "../radiotherapy/zoneOf.ts";
import type { Quantity } from "../units/quantity.ts";

/**
 * Reads from what is recorded beside a lesion the distances that definitions of a zone need.
 *
 * Main bronchi count as themselves and lobar ones as the proximal bronchial tree; a bronchus of a higher order, or of
 * none that was stated, belongs to neither. What touches or grows into a structure is at 0. Under the mediastinal
 * pleura the depth is the distance to the mediastinum. Overlap of the planning volume is not in a case, so a definition
 * that uses it stays open unless a distance decides.
 */
export function zoneFactsOf(lesion: LungLesion): ZoneFacts {
  const nearest: { [S in ZoneStructure]?: Quantity<"millimeter"> } = {};
  const keep = (structure: ZoneStructure | undefined, distance: Quantity<"millimeter"> | undefined): void => {
    if (structure === undefined || distance === undefined) return;
    const before = nearest[structure];
    if (before === undefined || distance < before) nearest[structure] = distance;
  };
  for (const beside of lesion.adjacent ?? []) keep(zoneStructure(beside), distanceTo(beside));
  if (lesion.pleuralSurface === "mediastinal") keep("mediastinum", lesion.depthMm ?? undefined);
  return { distanceMm: nearest };
}

function zoneStructure({ structure, order }: AdjacentStructure): ZoneStructure | undefined {
  switch (structure) {
    case "bronchus":
      return order === "main" ? "main-bronchus" : order === "lobar" ? "proximal-bronchial-tree" : undefined;
    case "great-vessel":
      return "major-vessel";
    case "trachea":
    case "esophagus":
    case "heart":
    case "brachial-plexus":
    case "spinal-cord":
      return structure;
    default:
      return undefined;
  }
}

/**
 * Whether the lesion touches trachea, bronchus or esophagus. Every nodule lies beside some subsegmental bronchus, which
 * is not counted; one beside it whose distance is not recorded leaves it unknown.
 */
export function touchesAirwayOrEsophagus({ adjacent }: LungLesion): boolean | undefined {
  const beside = adjacent ?? undefined;
  if (beside === undefined) return undefined;
  const distances = beside
    .filter(({ structure, order }) => airways.includes(structure) && order !== "subsegmental")
    .map(distanceTo);
  if (distances.some((distance) => distance === 0)) return true;
  return distances.includes(undefined) ? undefined : false;
}

const airways: readonly string[] = ["trachea", "bronchus", "esophagus"];

/** Whether it lies within the distance of the bronchial tree at which the HILUS trial began. */
export function withinHilus(lesion: LungLesion): boolean {
  return zoneOf(hilusZones, zoneFactsOf(lesion)).zone === "ultracentral";
}
