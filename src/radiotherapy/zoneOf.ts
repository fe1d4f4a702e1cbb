import { lungLengthRange } from "../case/ranges.table.ts";
import type { Sourced } from "../evidence/citation.ts";
import { requireFields, requireList, requireNumber, requireWord } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Nearness, Zone, ZoneDefinition, ZoneStructure } from "./zoneDefinitions.ts";

/** What has been measured around a lesion. */
export interface ZoneFacts {
  /** Shortest distances on CT from the lesion to named structures; a structure left out was not measured. */
  readonly distanceMm?: { readonly [S in ZoneStructure]?: Quantity<"millimeter"> | undefined } | undefined;
  /** Structures the planning target volume overlaps or touches. Absent: not looked for. Empty: looked for, none. */
  readonly overlaps?: readonly ZoneStructure[] | undefined;
}

/** What names a zone and is missing: a distance, or what the target volume overlaps. */
export type ZoneNeed = `distanceMm.${ZoneStructure}` | "overlaps";

/** A zone under one definition, or what is missing to name it. */
export interface ZoneAnswer extends Sourced {
  /** Which definition answered. */
  readonly definition: ZoneDefinition["id"];
  /** The zone; `outside` where the definition has no name for the place; `unknown` where a fact is missing. */
  readonly zone: Zone | "outside" | "unknown";
  /** Under HILUS: A within 1 cm of main bronchi or trachea, B near the rest of the tree only. */
  readonly group?: "A" | "B";
  /** The facts that could still change the answer. */
  readonly needs: readonly ZoneNeed[];
}

const words: readonly ZoneStructure[] = [
  "proximal-bronchial-tree",
  "trachea",
  "main-bronchus",
  "esophagus",
  "heart",
  "brachial-plexus",
  "major-vessel",
  "spinal-cord",
  "phrenic-nerve",
  "recurrent-nerve",
  "mediastinum",
  "mediastinal-pleura",
  "pericardial-pleura",
];

/**
 * Names the zone of a lesion under one published definition.
 *
 * The definitions disagree: 15 mm from the esophagus and 30 mm from the bronchial tree is central for IASLC and
 * peripheral for RTOG. So the definition is an argument and has no default. One structure near enough decides; for
 * "further out" every structure the definition names has to have been measured. A distance counts up to and including
 * the printed one. A main bronchus is part of the proximal bronchial tree and its distance counts for the tree.
 *
 * @param definition - `rtogZones`, `rtog0813Zones`, `iaslcZones`, `lustreZones` or `hilusZones`
 * @param facts - distances in millimeters and the structures the planning target volume overlaps
 * @returns the zone with the definition's source; `unknown` with `needs` where a fact is missing
 * @throws RangeError when a distance is impossible or a structure is none of the words
 * @example
 * ```ts
 * const facts = { distanceMm: { mediastinum: millimeters(15), "proximal-bronchial-tree": millimeters(30) } };
 * zoneOf(lustreZones, facts).zone; // => "peripheral"
 * zoneOf(hilusZones, facts).zone; // => "outside"
 * zoneOf(rtog0813Zones, facts).needs; // => ["overlaps"]
 * ```
 */
export function zoneOf(definition: ZoneDefinition, facts: ZoneFacts): ZoneAnswer {
  const action = "name a zone";
  requireFields(action, "the definition", definition);
  requireFields(action, "the facts", facts);
  const distances = facts.distanceMm ?? {};
  requireFields(action, "the distances", distances);
  for (const [structure, distance] of Object.entries(distances)) {
    requireWord(action, "each structure", structure, words);
    if (distance !== undefined && distance !== null)
      requireNumber(action, "each distance", distance, ...lungLengthRange);
  }
  const overlaps = facts.overlaps ?? undefined;
  if (overlaps !== undefined) {
    requireList(action, "the overlaps", overlaps);
    for (const structure of overlaps) requireWord(action, "each overlap", structure, words);
  }
  const known = (structure: ZoneStructure): number | undefined => {
    const own = distances[structure] ?? undefined;
    const bronchus = structure === "proximal-bronchial-tree" ? (distances["main-bronchus"] ?? undefined) : undefined;
    return own === undefined || (bronchus !== undefined && bronchus < own) ? (bronchus ?? own) : own;
  };
  const [ultracentral, central] = readAs(
    action,
    "the definition",
    "one with criteria for each zone",
    definition,
    () => [
      near(definition.ultracentralNear, definition.ultracentralOverlap, known, distances, overlaps),
      near(definition.centralNear, definition.centralOverlap, known, distances, overlaps),
    ],
  );
  const outer = definition.hasPeriphery ? "peripheral" : "outside";
  const base = { definition: definition.id, source: definition.source, standing: definition.standing };
  if (ultracentral === true) return { ...base, zone: "ultracentral", ...grouped(definition, distances) };
  if (ultracentral !== false) {
    return {
      ...base,
      zone: "unknown",
      needs: central === true || central === false ? ultracentral : [...new Set([...ultracentral, ...central])],
    };
  }
  if (central === true) return { ...base, zone: "central", needs: [] };
  return central === false ? { ...base, zone: outer, needs: [] } : { ...base, zone: "unknown", needs: central };
}

/** True where one criterion holds, false where all were looked at and none does, else the facts that are missing. */
function near(
  criteria: readonly Nearness[],
  overlap: readonly ZoneStructure[],
  known: (structure: ZoneStructure) => number | undefined,
  distances: NonNullable<ZoneFacts["distanceMm"]>,
  overlaps: readonly ZoneStructure[] | undefined,
): boolean | readonly ZoneNeed[] {
  const missing: ZoneNeed[] = [];
  for (const { structure, withinMm } of criteria) {
    const distance = known(structure);
    if (distance !== undefined && distance <= withinMm) return true;
    if ((distances[structure] ?? undefined) === undefined) missing.push(`distanceMm.${structure}`);
  }
  if (overlaps?.some((structure) => overlap.includes(structure))) return true;
  if (overlaps === undefined && overlap.length > 0) missing.push("overlaps");
  return missing.length === 0 ? false : missing;
}

function grouped(
  definition: ZoneDefinition,
  distances: NonNullable<ZoneFacts["distanceMm"]>,
): Pick<ZoneAnswer, "group" | "needs"> {
  if (definition.id !== "hilus") return { needs: [] };
  const large: readonly ZoneStructure[] = ["main-bronchus", "trachea"];
  if (large.some((structure) => (distances[structure] ?? Number.POSITIVE_INFINITY) <= 10)) {
    return { group: "A", needs: [] };
  }
  const missing = large.filter((structure) => (distances[structure] ?? undefined) === undefined);
  return missing.length === 0 ? { group: "B", needs: [] } : { needs: missing.map((s) => `distanceMm.${s}` as const) };
}
