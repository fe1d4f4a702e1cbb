/**
 * How much a resection takes: always a range, often of width zero. Half of what is known before an operation is a
 * range, and a number in the middle of it would belong to no source.
 */
export interface Extent {
  /** The least it can be, everything unknown falling out favorably. */
  readonly least: number;
  /** The most it can be, everything unknown falling out unfavorably. */
  readonly most: number;
}
