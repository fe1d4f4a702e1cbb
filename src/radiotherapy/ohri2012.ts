import type { Sourced } from "../evidence/citation.ts";
import { huang2025, ohri2012 } from "../evidence/sources/radiotherapy.table.ts";
import { finite, requireAbove, requireNamed, requireNumber } from "../internal/guards.ts";
import type { AlphaBeta } from "../units/dose.ts";
import type { Quantity } from "../units/quantity.ts";
import { bed } from "./bed.ts";
import type { Schedule } from "./schedule.ts";

/** Why a case lies outside the data the size-adjusted model was fitted to. */
export type OutsideOhri2012 =
  | "single-fraction"
  | "dose-per-fraction-below-8-gray"
  | "course-over-two-weeks"
  | "size-adjusted-dose-below-50";

/** How well a model discriminated recurrences in an external test. */
export interface OutsideTest extends Sourced {
  /** Area under the receiver operating characteristic; 0.5 is a coin. */
  readonly areaUnderCurve: number;
  /** Its 95 % confidence interval. */
  readonly interval: readonly [number, number];
  /** Patients in the test. */
  readonly patients: number;
  /** Of them with metastases. */
  readonly metastases: number;
  /** Local recurrences within two years. */
  readonly recurrences: number;
}

/** The one published external test of the size-adjusted model: it discriminated poorly. */
export const ohri2012OutsideTest: OutsideTest = {
  areaUnderCurve: 0.633,
  interval: [0.552, 0.71],
  patients: 153,
  metastases: 60,
  recurrences: 59,
  source: huang2025,
  standing: "secondary",
};

/** A modeled probability of control with its limitations. */
export interface ModeledControl extends Sourced {
  /** Local control two years on by the model, 0 to 1. Fitted to primary lung cancer. */
  readonly probability: number;
  /** BED10 less 10 Gy a centimeter of diameter; it may be negative. */
  readonly sizeAdjustedBed: number;
  /** Why the case lies outside the data of the model. */
  readonly outside: readonly OutsideOhri2012[];
  /** What is not recorded and could add to `outside`. */
  readonly needs: readonly string[];
  /** How the model did elsewhere. */
  readonly outsideTest: OutsideTest;
}

/**
 * Computes two-year local control by the size-adjusted model of Ohri 2012, with its domain and its record elsewhere.
 *
 * ```math
 * P = \frac{1}{1 + e^{-(BED_{10} - 10\,L - 0)/31}}
 * ```
 *
 * with the prescribed dose at the edge of the target in Gy10, the largest diameter L in centimeters, a dose for 50 %
 * control of 0 and a width of 31 Gy10. It was fitted to 504 stage I lung cancers with 26 local failures and a mean
 * follow-up of 18.4 months, ten of them treated once. The intervals of the coefficients are wide (10: 2 to 18; 0: -30 to
 * 30; 31: 19 to 43), and without their covariance no band can be drawn. Externally it discriminated recurrences with an area
 * under the curve of 0.633. The paper prints 93 % for 50 Gy in 5 to 1 cm, where its own coefficients give 94.8: the
 * formula is implemented, the misprint is not.
 *
 * @param course - the course as prescribed to the edge of the target; alpha/beta 10 is part of the model
 * @param diameter - largest diameter in centimeters, above 0
 * @param options - `courseDays`: first to last fraction, in days
 * @returns the probability with its domain flags and its outside test
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * controlByOhri2012(schedule(5, gray(10), "target-edge"), centimeters(3)).probability; // => 0.905
 * controlByOhri2012(schedule(1, gray(34), "target-edge"), centimeters(2)).outside; // => ["single-fraction"]
 * ```
 */
export function controlByOhri2012(
  course: Schedule<"target-edge">,
  diameter: Quantity<"centimeter">,
  options: { readonly courseDays?: number | undefined } = {},
): ModeledControl {
  const action = "model local control";
  requireAbove(action, "the diameter", diameter, 0);
  requireNamed(action, "the options", options, ["courseDays"]);
  const prescribed = bed(course, 10 as unknown as AlphaBeta<10>);
  const sizeAdjustedBed = finite(action, prescribed - 10 * diameter);
  const days = options.courseDays ?? undefined;
  if (days !== undefined) requireNumber(action, "the days of the course", days, 0);
  const flags: readonly (readonly [boolean, OutsideOhri2012])[] = [
    [course.fractions === 1, "single-fraction"],
    [course.dosePerFraction < 8, "dose-per-fraction-below-8-gray"],
    [(days ?? 0) > 14, "course-over-two-weeks"],
    [sizeAdjustedBed < 50, "size-adjusted-dose-below-50"],
  ];
  return {
    probability: probabilityByOhri2012(sizeAdjustedBed),
    sizeAdjustedBed,
    outside: flags.filter(([applies]) => applies).map(([, flag]) => flag),
    needs: days === undefined && course.fractions > 1 ? ["courseDays"] : [],
    outsideTest: ohri2012OutsideTest,
    source: ohri2012,
    standing: "secondary",
  };
}

function probabilityByOhri2012(sizeAdjustedBed: number): number {
  return 1 / (1 + Math.exp(-sizeAdjustedBed / 31));
}
