import { requireNumber } from "../internal/guards.ts";
import type { Bed } from "./bed.ts";
import type { SamePoint } from "./samePoint.ts";
import type { Point } from "./schedule.ts";

/**
 * Compares a biologically effective dose with a bound of the same ratio at the same point.
 *
 * The operators `<` and `>=` compare any two numbers and so would compare 105.6 Gy10 with 100 Gy3, or a dose at the
 * isocenter with a bound for the edge of the target. Here neither compiles; a dose whose point was not named is
 * compared only with a bound whose point was not named. The bound itself is inclusive. Nothing is rounded into it:
 * 85.25 Gy10, printed as "about 86" in one series, is below 86.
 *
 * @typeParam R - the one alpha/beta ratio
 * @typeParam P - the point of the dose
 * @typeParam Q - the point of the bound, the same
 * @param dose - the dose, from `bed` or a sibling
 * @param bound - the bound, from `statedBed`
 * @returns whether the dose is at least the bound
 * @throws RangeError when either is negative, not finite or not a number
 * @example
 * ```ts
 * const ten = alphaBeta(10);
 * const dose = bed(schedule(4, gray(12), "isocenter"), ten);
 * bedAtLeast(dose, statedBed(100, ten, "isocenter")); // => true
 * [hundredGrayOnishi2004, hundredGrayCco, highDoseCco].map((bound) => compareWithThreshold(dose, bound).verdict); // => ["met", "met", "met"]
 * bedAtLeast(bed(schedule(10, gray(5.5), "target-edge"), ten), statedBed(86, ten, "target-edge")); // => false
 * ```
 */
export function bedAtLeast<R extends number, P extends Point, Q extends Point>(
  dose: Bed<R, P>,
  bound: Bed<R, Q> & SamePoint<P, Q>,
): boolean {
  requireNumber("compare BEDs", "the dose", dose, 0);
  requireNumber("compare BEDs", "the bound", bound, 0);
  return (dose as number) >= (bound as number);
}
