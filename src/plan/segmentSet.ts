import type { LobeName } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";

/** Some of the eighteen segments, as the bits of a number: what is removed once is counted once. */
export type SegmentSet = number;

export function setOf(segments: readonly SegmentName[]): SegmentSet {
  const names = segmentsOf();
  return segments.reduce((set, name) => set | (1 << names.indexOf(name)), 0);
}

export function namesIn(set: SegmentSet): readonly SegmentName[] {
  return segmentsOf().filter((_, at) => (set & (1 << at)) !== 0);
}

export function lobeSet(lobe: LobeName): SegmentSet {
  return setOf(segmentsOf(lobe));
}

/** How many segments a set holds. */
export function sizeOf(set: SegmentSet): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size += 1;
  return size;
}

/** How many of the 19 units a set carries. */
export function unitsIn(set: SegmentSet): number {
  // Every segment counts one, and the eleventh, the left apicoposterior, two.
  return sizeOf(set) + sizeOf(set & (1 << 10));
}

/**
 * Finds every way in which the wanted sets can lie in blocks that are removed together: sets that share a segment leave
 * in one operation, so they merge. A block larger than `mostSegments` is no segmentectomy, and blocks that together
 * leave nothing of the lobe are a lobectomy; both are left out.
 */
export function blockings(
  wanted: readonly SegmentSet[],
  present: SegmentSet,
  mostSegments: number,
): readonly (readonly SegmentSet[])[] {
  const found: (readonly SegmentSet[])[] = [[]];
  const seen = new Set<string>();
  for (const blocks of found) {
    for (const set of wanted) {
      const joined = join(blocks, set);
      const key = joined.join();
      if (seen.has(key)) continue;
      seen.add(key);
      const union = joined.reduce((all, block) => all | block, 0);
      const fits = joined.every((block) => sizeOf(block) <= mostSegments) && (present & ~union) !== 0;
      if (fits) found.push(joined);
    }
  }
  return found;
}

function join(blocks: readonly SegmentSet[], set: SegmentSet): readonly SegmentSet[] {
  const apart = blocks.filter((block) => (block & set) === 0);
  const together = blocks.reduce((all, block) => ((block & set) === 0 ? all : all | block), set);
  return [...apart, together].sort((a, b) => a - b);
}
