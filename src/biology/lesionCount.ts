import type { LungLesion } from "../case/lesion.ts";
import { requireFields, requireList } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";

/** How many lesions there are, counted in the ways rules need. */
export interface LesionCount {
  /** Seen on the present scan, whatever they are. */
  readonly visible: number;
  /** Seen before and gone after treatment; tumor may be left where they were. */
  readonly vanished: number;
  /** Seen, nature indeterminate. */
  readonly indeterminate: number;
  /** Metastases: at least those considered metastases and still seen, at most also all that may be one. */
  readonly metastases: Extent;
}

/**
 * Counts lesions as ranges.
 *
 * Half of what is counted before an operation is not known: a nodule may be a scar, a vanished metastasis may still
 * hold tumor. Lesions proven or suspected to be metastases and still seen count for certain; vanished ones,
 * indeterminate ones, those whose nature is not recorded and those suspected to be a primary lung cancer count only
 * into the most; benign lesions and proven primary lung cancers never count. An empty list gives zeros, and whether the
 * list is complete is not considered here.
 *
 * @param lesions - the lesions of both lungs
 * @returns counts of what is seen, and the range of metastases
 * @throws RangeError when `lesions` is not a list of objects
 * @example
 * ```ts
 * const seen = [
 *   { nature: "proven-metastasis" },
 *   { nature: "suspected-metastasis", course: "vanished" },
 *   { nature: "indeterminate" },
 * ] as const;
 * lesionCount(seen); // => { visible: 2, vanished: 1, indeterminate: 1, metastases: { least: 1, most: 3 } }
 * ```
 */
export function lesionCount(lesions: readonly LungLesion[]): LesionCount {
  requireList("count lesions", "the lesions", lesions);
  for (const lesion of lesions) requireFields("count lesions", "each lesion", lesion);
  const count = (of: (lesion: LungLesion) => boolean): number => lesions.filter(of).length;
  const gone = (lesion: LungLesion): boolean => lesion.course === "vanished";
  const held = ({ nature }: LungLesion): boolean => nature === "proven-metastasis" || nature === "suspected-metastasis";
  const other = ({ nature }: LungLesion): boolean => nature === "benign" || nature === "proven-primary-lung-cancer";
  return {
    visible: count((lesion) => !gone(lesion)),
    vanished: count(gone),
    indeterminate: count((lesion) => !gone(lesion) && !held(lesion) && !other(lesion)),
    metastases: { least: count((lesion) => held(lesion) && !gone(lesion)), most: count((lesion) => !other(lesion)) },
  };
}
