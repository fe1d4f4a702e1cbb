import { requireNumber, requireWhole, requireWord } from "../internal/guards.ts";
import { type Gray, mostGray } from "../units/dose.ts";

/**
 * Where in the target a dose is stated. The same plan has a different number at each: what is 48 Gy at the isocenter
 * may be 42 Gy at the edge of the target, and 105.6 or 86.1 Gy10.
 *
 * - `isocenter`: the point the beams turn round.
 * - `target-edge`: the dose that covers the planning target volume, its D95 or the prescription isodose.
 * - `target-maximum`: the hottest point of the planning target volume.
 */
export type Point = "isocenter" | "target-edge" | "target-maximum";

/**
 * A course of equal fractions and the point its dose is stated at.
 *
 * @typeParam P - the reference point; `Point` where the source did not name it
 */
export interface Schedule<P extends Point = Point> {
  /** A whole number of fractions, at least 1. */
  readonly fractions: number;
  /** Physical dose of one fraction. */
  readonly dosePerFraction: Gray;
  /** The point at which that dose is stated; absent if not recorded. */
  readonly at?: P | undefined;
}

/**
 * States a course of radiotherapy: so many fractions of so many gray each, at a named point where it is known.
 *
 * @typeParam P - the reference point
 * @param fractions - a whole number of at least 1; half a fraction is refused, not truncated
 * @param dosePerFraction - physical dose of one fraction in gray, at least 0. It is the dose of a fraction, not of the
 *   course: the two are both in gray, and no type can distinguish them
 * @param at - the point of that dose; leave it out where the source does not say
 * @returns the course as plain data
 * @throws RangeError when a number is impossible or the point is none of the three
 * @example
 * ```ts
 * schedule(3, gray(18)); // => { fractions: 3, dosePerFraction: 18 }
 * schedule(4, gray(12), "isocenter"); // => { fractions: 4, dosePerFraction: 12, at: "isocenter" }
 * schedule(3.9, gray(18)); // => RangeError: Cannot state a schedule: the number of fractions must be a whole number of at least 1, got 3.9
 * ```
 */
export function schedule(fractions: number, dosePerFraction: Gray, at?: undefined): Schedule;
export function schedule<P extends Point>(fractions: number, dosePerFraction: Gray, at: P): Schedule<P>;
export function schedule<P extends Point>(fractions: number, dosePerFraction: Gray, at?: P): Schedule<P> {
  requireWhole("state a schedule", "the number of fractions", fractions, 1);
  requireNumber("state a schedule", "the dose per fraction", dosePerFraction, 0, mostGray);
  if (at === undefined || at === null) return { fractions, dosePerFraction };
  requireWord("state a schedule", "the reference point", at, ["isocenter", "target-edge", "target-maximum"]);
  return { fractions, dosePerFraction, at };
}
