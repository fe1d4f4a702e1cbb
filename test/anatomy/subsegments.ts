import type { SegmentName } from "../../src/anatomy/segment.ts";

/**
 * How many of the 42 subsegments each segment holds, as Nakahara counted them: upper, middle and lower lobe 6, 4 and
 * 12 on the right, 10 and 10 on the left. The lobe totals are printed (Nakahara 1985, abstract); the split within a
 * lobe follows the subsegmental bronchi a, b and c.
 */
export const subsegmentTable: Readonly<Record<SegmentName, 2 | 3>> = {
  "right-apical": 2,
  "right-posterior": 2,
  "right-anterior": 2,
  "right-lateral": 2,
  "right-medial": 2,
  "right-superior": 3,
  "right-medial-basal": 2,
  "right-anterior-basal": 2,
  "right-lateral-basal": 2,
  "right-posterior-basal": 3,
  "left-apicoposterior": 3,
  "left-anterior": 3,
  "left-superior-lingular": 2,
  "left-inferior-lingular": 2,
  "left-superior": 3,
  "left-anteromedial-basal": 2,
  "left-lateral-basal": 2,
  "left-posterior-basal": 3,
};
