import type { Point } from "./schedule.ts";

/**
 * Lets a second dose pass only where its reference point is exactly that of the first: not a subset of the points, not
 * one of several.
 *
 * @typeParam P - the point of the first dose
 * @typeParam Q - the point of the second
 */
export type SamePoint<P, Q> = [P, Q] extends [Q, P] ? unknown : PointsDiffer<P | Q>;

/**
 * Lets doses pass only where they are stated at one point, or at none that was named.
 *
 * @typeParam P - the point inferred for all of them
 */
export type OnePoint<P, All = P> = [Point] extends [All]
  ? unknown
  : P extends P
    ? [All] extends [P]
      ? unknown
      : PointsDiffer<All>
    : never;

/** What the compiler prints where reference points were mixed; no dose has this type. */
export interface PointsDiffer<P> {
  /** The points that were mixed. */
  readonly "these doses are stated at different points": P;
}
