import { lungLengthRange } from "../case/ranges.table.ts";
import { requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import { type Regimen, regimens } from "./regimens.table.ts";
import type { Zone } from "./zoneDefinitions.ts";

/** Facts the published limits of a schedule use. */
export interface RegimenFacts {
  /** Largest diameter of the lesion. */
  readonly diameterMm?: Quantity<"millimeter"> | undefined;
  /** Distance to the chest wall. */
  readonly chestWallMm?: Quantity<"millimeter"> | undefined;
}

/** A published schedule and what is missing to show that its limits are kept. */
export interface PublishedRegimen {
  /** The schedule with its source. */
  readonly regimen: Regimen;
  /** Facts its printed limits need and which are missing. */
  readonly needs: readonly (keyof RegimenFacts)[];
}

/**
 * Lists the schedules published for a zone, with their sources.
 *
 * A schedule whose printed limit of size or distance the lesion breaks is left out; one whose limit cannot be checked is
 * kept with the missing fact in `needs`. Conditions that are no number (`when`) are handed back for a person to read.
 * A schedule whose source names no zone is listed for none of them; `not-stated` lists those. Nothing is ranked, and none
 * is a prescription.
 *
 * @param zone - the zone, under a definition that the caller names elsewhere, or `not-stated`
 * @param facts - diameter and distance to the chest wall
 * @returns the published schedules in the order of the table
 * @throws RangeError when the zone is none of the words or a number is impossible
 * @example
 * ```ts
 * regimensFor("ultracentral").map(({ regimen }) => regimen.usedIn).includes("SUNSET"); // => true
 * regimensFor("peripheral", { diameterMm: millimeters(24) }).some(({ regimen }) => regimen.id === "nccn-34-1"); // => false
 * ```
 */
export function regimensFor(zone: Zone | "not-stated", facts: RegimenFacts = {}): readonly PublishedRegimen[] {
  const action = "list published schedules";
  requireWord(action, "the zone", zone, ["peripheral", "central", "ultracentral", "not-stated"]);
  requireFields(action, "the facts", facts);
  const diameter = facts.diameterMm ?? undefined;
  const wall = facts.chestWallMm ?? undefined;
  if (diameter !== undefined) requireNumber(action, "the diameter", diameter, ...lungLengthRange);
  if (wall !== undefined) requireNumber(action, "the distance to the chest wall", wall, ...lungLengthRange);
  const found: PublishedRegimen[] = [];
  for (const regimen of regimens) {
    if (zone === "not-stated" ? regimen.zones.length > 0 : !regimen.zones.includes(zone)) continue;
    if (diameter !== undefined && !withinSize(regimen, diameter)) continue;
    if (wall !== undefined && regimen.chestWallAboveMm !== undefined && wall <= regimen.chestWallAboveMm) continue;
    const sized = regimen.upToMm !== undefined || regimen.aboveMm !== undefined;
    const needs: (keyof RegimenFacts)[] = [];
    if (sized && diameter === undefined) needs.push("diameterMm");
    if (regimen.chestWallAboveMm !== undefined && wall === undefined) needs.push("chestWallMm");
    found.push({ regimen, needs });
  }
  return found;
}

function withinSize(regimen: Regimen, diameter: number): boolean {
  if (regimen.aboveMm !== undefined && diameter <= regimen.aboveMm) return false;
  if (regimen.upToMm === undefined) return true;
  return regimen.upToIncluded ? diameter <= regimen.upToMm : diameter < regimen.upToMm;
}
