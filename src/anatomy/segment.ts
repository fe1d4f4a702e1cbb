import { requireList, requireWord } from "../internal/guards.ts";
import type { LobeName } from "./lobe.ts";

/**
 * The bronchopulmonary segments by name. Never by number: in Boyden's original numbering the second and third upper
 * lobe segments are swapped against the international one, and pages that print one often carry the other's name.
 */
export type SegmentName =
  | "right-apical"
  | "right-posterior"
  | "right-anterior"
  | "right-lateral"
  | "right-medial"
  | "right-superior"
  | "right-medial-basal"
  | "right-anterior-basal"
  | "right-lateral-basal"
  | "right-posterior-basal"
  | "left-apicoposterior"
  | "left-anterior"
  | "left-superior-lingular"
  | "left-inferior-lingular"
  | "left-superior"
  | "left-anteromedial-basal"
  | "left-lateral-basal"
  | "left-posterior-basal";

/** What is counted for one segment. */
export interface SegmentFacts {
  /** The lobe it is part of. */
  readonly lobe: LobeName;
  /** How many of the 19 units it counts. */
  readonly units: 1 | 2;
}

/**
 * The segments, their lobes and their weights among the 19 units. Eighteen names carry nineteen units: the left
 * apicoposterior segment counts two and the left anteromedial basal one, which is what makes the left lung nine.
 */
export const segmentTable: Readonly<Record<SegmentName, SegmentFacts>> = {
  "right-apical": { lobe: "right-upper", units: 1 },
  "right-posterior": { lobe: "right-upper", units: 1 },
  "right-anterior": { lobe: "right-upper", units: 1 },
  "right-lateral": { lobe: "right-middle", units: 1 },
  "right-medial": { lobe: "right-middle", units: 1 },
  "right-superior": { lobe: "right-lower", units: 1 },
  "right-medial-basal": { lobe: "right-lower", units: 1 },
  "right-anterior-basal": { lobe: "right-lower", units: 1 },
  "right-lateral-basal": { lobe: "right-lower", units: 1 },
  "right-posterior-basal": { lobe: "right-lower", units: 1 },
  "left-apicoposterior": { lobe: "left-upper", units: 2 },
  "left-anterior": { lobe: "left-upper", units: 1 },
  "left-superior-lingular": { lobe: "left-upper", units: 1 },
  "left-inferior-lingular": { lobe: "left-upper", units: 1 },
  "left-superior": { lobe: "left-lower", units: 1 },
  "left-anteromedial-basal": { lobe: "left-lower", units: 1 },
  "left-lateral-basal": { lobe: "left-lower", units: 1 },
  "left-posterior-basal": { lobe: "left-lower", units: 1 },
};

/**
 * Lists the segments of a lobe, from apex to base; without a lobe, all eighteen.
 *
 * @param lobe - the lobe
 * @returns its segments by name
 * @throws RangeError for a word that is not a lobe
 * @example
 * ```ts
 * segmentsOf("right-middle"); // => ["right-lateral","right-medial"]
 * segmentsOf().length; // => 18
 * ```
 */
export function segmentsOf(lobe?: LobeName): readonly SegmentName[] {
  const names = Object.keys(segmentTable) as SegmentName[];
  if (lobe === undefined) return names;
  const found = names.filter((name) => segmentTable[name].lobe === lobe);
  if (found.length === 0) requireWord("list segments", "the lobe", lobe, lobes());
  return found;
}

function lobes(): readonly string[] {
  return [...new Set(Object.values(segmentTable).map((segment) => segment.lobe))];
}

/**
 * Counts the units of 19 that some segments carry, each segment once.
 *
 * @param segments - segments by name; a name given twice counts once
 * @returns their units, from 0 to 19
 * @throws RangeError when `segments` is not a list, or for a name that is not a segment
 * @example
 * ```ts
 * segmentUnits(["left-apicoposterior", "left-anterior"]); // => 3
 * segmentUnits(["right-apical", "right-apical"]); // => 1
 * ```
 */
export function segmentUnits(segments: readonly SegmentName[]): number {
  requireList("count segments", "the input", segments);
  let units = 0;
  for (const name of new Set(segments)) {
    requireWord("count segments", "each segment", name, Object.keys(segmentTable));
    units += segmentTable[name].units;
  }
  return units;
}
