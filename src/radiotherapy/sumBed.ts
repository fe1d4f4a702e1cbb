import { requireList, requireNumber, requireWhole } from "../internal/guards.ts";
import type { Bed } from "./bed.ts";
import type { OnePoint } from "./samePoint.ts";
import type { Point } from "./schedule.ts";

/**
 * Adds the biologically effective doses of several courses to one tissue, stated at one ratio and one point.
 *
 * ```math
 * BED = \sum_i BED_i
 * ```
 *
 * Physical doses of different fraction sizes never add; their biologically effective doses do, as long as the ratio is
 * one. The compiler refuses two ratios here, and two points; it cannot stop a bare `+`, whose result is a plain number.
 * The sum takes no account of recovery between the courses, and of no geometry: two maxima rarely lie in the same place.
 *
 * Source: Fowler 1989 (`fowler1989`), Br J Radiol 62:679.
 *
 * @typeParam R - the one alpha/beta ratio
 * @typeParam P - the one reference point
 * @param courses - the doses; at least one
 * @returns their sum, in gray at the same ratio
 * @throws RangeError when the list is empty, a dose is impossible or the sum is no finite number
 * @example
 * ```ts
 * const ten = alphaBeta(10);
 * sumBed([bed(schedule(8, gray(7.5)), ten), bed(schedule(5, gray(10)), ten)]); // => 205
 * sumBed([]); // => RangeError: Cannot add BEDs: the number of courses must be a whole number of at least 1, got 0
 * ```
 */
export function sumBed<R extends number, P extends Point>(
  courses: readonly Bed<R, P>[] & OnePoint<P>,
): Bed<R, NoInfer<P>> {
  const doses: readonly Bed<R, P>[] = courses;
  const action = "add BEDs";
  requireList(action, "the input", doses);
  requireWhole(action, "the number of courses", doses.length, 1);
  for (const dose of doses) requireNumber(action, "each dose", dose, 0);
  const sum = doses.reduce((total, dose) => total + dose, 0);
  requireNumber(action, "the result", sum, 0);
  return sum as Bed<R, P>;
}
