import { existing, requireList, requireWord } from "../internal/guards.ts";
import { type LobeName, type LungSide, lobes } from "./lobe.ts";

/**
 * The number of segments a pair of lungs is counted as: ten on the right, nine on the left.
 *
 * A counting convention of functional surgery, not a list of names: the left apicoposterior segment is one name and
 * counts two. A literal, because the table below would triple the size of a formula that needs only this number; a test
 * asserts that the table sums to it.
 */
export const segmentTotal = 19;

/**
 * The number of subsegments a pair of lungs is counted as in the method of Nakahara (1985): 22 on the right, 20 on the
 * left.
 */
export const subsegmentTotal = 42;

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

/**
 * The lobes and their segments, from apex to base. Eighteen names carry the 19 units, since the left apicoposterior
 * segment counts two and the left anteromedial basal one, which is what makes the left lung nine: {@link segmentUnits}.
 */
export const segmentTable: Readonly<Record<LobeName, readonly SegmentName[]>> = {
  "right-upper": ["right-apical", "right-posterior", "right-anterior"],
  "right-middle": ["right-lateral", "right-medial"],
  "right-lower": [
    "right-superior",
    "right-medial-basal",
    "right-anterior-basal",
    "right-lateral-basal",
    "right-posterior-basal",
  ],
  "left-upper": ["left-apicoposterior", "left-anterior", "left-superior-lingular", "left-inferior-lingular"],
  "left-lower": ["left-superior", "left-anteromedial-basal", "left-lateral-basal", "left-posterior-basal"],
};

/**
 * Lists the segments of a lobe, from apex to base; without a lobe, all eighteen.
 *
 * @returns its segments by name
 * @throws RangeError for a word that is not a lobe
 * @example
 * ```ts
 * segmentsOf("right-middle"); // => ["right-lateral","right-medial"]
 * segmentsOf().length; // => 18
 * ```
 */
export function segmentsOf(lobe?: LobeName): readonly SegmentName[] {
  // Joined, since to flatten a list takes many times as long.
  if (lobe === undefined) return ([] as SegmentName[]).concat(...Object.values(segmentTable));
  requireWord("list segments", "the lobe", lobe, lobes);
  return [...segmentTable[lobe]];
}

/**
 * Names the lobe a segment is part of.
 *
 * @param segment - the segment by name
 * @returns the lobe
 * @throws RangeError for a name that is not a segment
 * @example
 * ```ts
 * lobeOfSegment("left-superior-lingular"); // => "left-upper"
 * ```
 */
export function lobeOfSegment(segment: SegmentName): LobeName {
  return lobeWith("name the lobe", "the segment", segment);
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
  if (segments.length === 0) return 0;
  let units = 0;
  for (const name of new Set(segments)) {
    lobeWith("count segments", "each segment", name);
    units += unitsOfSegment(name);
  }
  return units;
}

/** Lists the segments of a lung, lobe by lobe. */
export function segmentsOfLung(side: LungSide): readonly SegmentName[] {
  return segmentsOf().filter((name) => name.startsWith(side));
}

/** The lobe of a segment. The eighteen names are listed only for a word that is none of them. */
function lobeWith(action: string, what: string, segment: SegmentName): LobeName {
  const lobe = lobes.find((each) => segmentTable[each].includes(segment));
  if (lobe === undefined) requireWord(action, what, segment, segmentsOf());
  return existing(lobe);
}

/** The units of 19 that one segment carries: two where it is two in one, as the left apicoposterior is, else one. */
export function unitsOfSegment(segment: SegmentName): number {
  return segment === "left-apicoposterior" ? 2 : 1;
}

export function unitsOfLobe(lobe: LobeName): number {
  let units = 0;
  for (const name of segmentTable[lobe]) units += unitsOfSegment(name);
  return units;
}
