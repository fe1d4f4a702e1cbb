import type { Sourced } from "../evidence/citation.ts";
import { rtogProtocol0915 } from "../evidence/sources/radiotherapy.table.ts";
import { existing, requireFields, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";

/** The published rows: volume of the planning target in mL, R50 none and minor, D2cm none and minor in percent. */
export const conformityRows: readonly (readonly [number, number, number, number, number])[] = [
  [1.8, 5.9, 7.5, 50, 57],
  [3.8, 5.5, 6.5, 50, 57],
  [7.4, 5.1, 6.0, 50, 58],
  [13.2, 4.7, 5.8, 50, 58],
  [22.0, 4.5, 5.5, 54, 63],
  [34.0, 4.3, 5.3, 58, 68],
  [50.0, 4.0, 5.0, 62, 77],
  [70.0, 3.5, 4.8, 66, 86],
  [95.0, 3.3, 4.4, 70, 89],
  [126.0, 3.1, 4.0, 73, 91],
  [163.0, 2.9, 3.7, 77, 94],
];

/** One limit in two steps; both are strict, a value at the threshold has crossed it. */
export interface ConformityLimit {
  /** Below this: no deviation. */
  readonly none: number;
  /** From there up to below this: a minor deviation; from here on a major one. */
  readonly minor: number;
}

/** The conformity limits for one target volume, from a transcription of the protocols in which three misprints were corrected. */
export interface ConformityLimits extends Sourced {
  /** Volume of the prescription isodose over the volume of the target. */
  readonly r100: ConformityLimit;
  /** Volume of half the prescription over the volume of the target. */
  readonly r50: ConformityLimit;
  /** Highest dose 2 cm from the target, in percent of the prescription. */
  readonly d2cmPercent: ConformityLimit;
  /** Lung that receives 20 Gy, in percent. */
  readonly v20Percent: ConformityLimit;
}

/**
 * Looks up the conformity limits of RTOG 0813 and 0915 for a target volume, between rows by linear interpolation as the
 * protocols require.
 *
 * The table runs from 1.8 to 163 mL. Nothing is said of other volumes, so nothing is answered.
 *
 * @param volume - planning target volume in milliliters, from 1.8 to 163
 * @returns limits without deviation and for a minor one
 * @throws RangeError outside the table
 * @example
 * ```ts
 * conformityLimits(milliliters(28)).r50; // => { none: 4.4, minor: 5.4 }
 * conformityLimits(milliliters(200)); // => RangeError: Cannot look up conformity: the target volume must be a number from 1.8 to 163, got 200
 * ```
 */
export function conformityLimits(volume: Quantity<"milliliter">): ConformityLimits {
  requireNumber("look up conformity", "the target volume", volume, 1.8, 163);
  const above = conformityRows.findIndex((row) => row[0] >= volume);
  const upper = existing(conformityRows[above]);
  const lower = existing(conformityRows[Math.max(above - 1, 0)]);
  const share = upper === lower ? 0 : (volume - lower[0]) / (upper[0] - lower[0]);
  const between = (column: 1 | 2 | 3 | 4): number => lower[column] * (1 - share) + upper[column] * share;
  return {
    r100: { none: 1.2, minor: 1.5 },
    r50: { none: between(1), minor: between(2) },
    d2cmPercent: { none: between(3), minor: between(4) },
    v20Percent: { none: 10, minor: 15 },
    source: rtogProtocol0915,
    standing: "secondary",
  };
}

/**
 * Grades a measured value against a conformity limit.
 *
 * @param value - the measured ratio or percentage, at least 0
 * @param limit - the limit from `conformityLimits`
 * @returns the deviation; a value at a threshold counts as beyond it
 * @throws RangeError when the value is impossible, or the upper threshold lies below the lower one
 * @example
 * ```ts
 * conformityDeviation(1.2, { none: 1.2, minor: 1.5 }); // => "minor"
 * ```
 */
export function conformityDeviation(value: number, limit: ConformityLimit): "none" | "minor" | "major" {
  requireNumber("grade conformity", "the value", value, 0);
  requireFields("grade conformity", "the limit", limit);
  requireNumber("grade conformity", "the lower threshold", limit.none, 0);
  requireNumber("grade conformity", "the upper threshold", limit.minor, limit.none);
  if (value < limit.none) return "none";
  return value < limit.minor ? "minor" : "major";
}
