import { requireList, requireNumber, requireWhole } from "../internal/guards.ts";
import type { Eqd2 } from "./eqd2.ts";

/**
 * Adds the equivalent doses in fractions of 2 Gy of several courses to one tissue, stated at one ratio.
 *
 * ```math
 * EQD_2 = \sum_i EQD_{2,i}
 * ```
 *
 * The sum takes no account of recovery between the courses, and of no geometry: two maxima rarely lie in the same place.
 * {@link sumBed} does the same for biologically effective doses.
 *
 * Source: Fowler 1989 (`fowler1989`), Br J Radiol 62:679.
 *
 * @typeParam R - the one alpha/beta ratio
 * @param courses - the doses; at least one
 * @returns their sum, in gray at the same ratio
 * @throws RangeError when the list is empty, a dose is impossible or the sum is no finite number
 * @example
 * ```ts
 * const cord = alphaBeta(2);
 * sumEqd2([eqd2(schedule(20, gray(2)), cord), eqd2(schedule(5, gray(4)), cord)]); // => 70
 * ```
 */
export function sumEqd2<R extends number>(courses: readonly Eqd2<R>[]): Eqd2<R> {
  const action = "add EQD2s";
  requireList(action, "the input", courses);
  requireWhole(action, "the number of courses", courses.length, 1);
  for (const dose of courses) requireNumber(action, "each dose", dose, 0);
  const sum = courses.reduce((total, dose) => total + dose, 0);
  requireNumber(action, "the result", sum, 0);
  return sum as Eqd2<R>;
}
