import { requireFields, requireFinite, requireWord } from "../internal/guards.ts";
import type { UnitName } from "../units/quantity.ts";
import type { Citation } from "./citation.ts";
import { distanceFrom, meetsLine } from "./line.ts";
import { requireStanding, type Standing } from "./standing.ts";
import type { Verdict } from "./verdict.ts";

/** A published or conventional threshold with its source, its population and its basis. */
export interface Threshold {
  /** The number as printed. */
  readonly value: number;
  /** Its unit. */
  readonly unit: UnitName;
  /** Which side of the threshold meets the criterion. */
  readonly passes: "above" | "below";
  /** Whether a value exactly at the threshold meets it. */
  readonly side: "inclusive" | "exclusive";
  /** The people it was drawn for. */
  readonly population: string;
  /** Where it comes from. */
  readonly source: Citation;
  /** The place in the source: page, table, figure or sentence. */
  readonly locator: string;
  /** Basis of the number. */
  readonly standing: Standing;
  /** What has replaced it, where something has. */
  readonly supersededBy?: string;
}

/** Where a value lies with respect to a threshold. */
export interface Comparison {
  /** Whether the value meets the criterion. */
  readonly verdict: Exclude<Verdict, "unknown">;
  /** Signed distance in the threshold's unit, positive where the criterion is met. */
  readonly distance: number;
  /** Whether it lies exactly at the threshold, where printings of a rule most often differ. */
  readonly atBoundary: boolean;
}

/**
 * Compares a value with a threshold, and guards both. No other comparison is made in the package, but of a value and a
 * threshold that have been guarded here before: brands do not stop `<`, and on which side of the threshold a value
 * exactly at it falls is stated by the threshold.
 *
 * @param value - a finite number in the threshold's unit
 * @param threshold - the threshold
 * @returns verdict, signed distance and whether the value is at the threshold
 * @throws RangeError when `value` is not a finite number, or the threshold does not state its number, which side
 *   passes and whether the number itself does
 * @example
 * ```ts
 * const fortyPercent: Threshold = {
 *   value: 40,
 *   unit: "percent-predicted",
 *   passes: "above",
 *   side: "exclusive",
 *   population: "candidates for pulmonary metastasectomy",
 *   source: metastasectomyArticle,
 *   locator: "The Economy of Life",
 *   standing: "teaching-text",
 * };
 * compareWithThreshold(40, fortyPercent); // => { verdict: "unmet", distance: 0, atBoundary: true }
 * compareWithThreshold(46.5, fortyPercent).distance; // => 6.5
 * ```
 */
export function compareWithThreshold(value: number, threshold: Threshold): Comparison {
  const action = "compare with a threshold";
  requireFinite(action, "the value", value);
  requireThreshold(action, threshold);
  const distance = distanceFrom(value, threshold);
  return { verdict: meetsLine(value, threshold) ? "met" : "unmet", distance, atBoundary: distance === 0 };
}

/** Refuses all but a threshold with its number, its passing side and the side of the number itself. */
export function requireThreshold(action: string, threshold: Threshold): void {
  requireFields(action, "the threshold", threshold);
  requireFinite(action, "the threshold", threshold.value);
  requireWord(action, "the passing side", threshold.passes, passingSides);
  requireWord(action, "the side of the threshold", threshold.side, lineSides);
  requireStanding(action, threshold.standing);
}

const passingSides: readonly Threshold["passes"][] = ["above", "below"];
const lineSides: readonly Threshold["side"][] = ["inclusive", "exclusive"];
