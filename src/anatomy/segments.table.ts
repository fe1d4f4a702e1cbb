import type { LobeName } from "./lobe.ts";
import type { SegmentName } from "./segment.ts";

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
