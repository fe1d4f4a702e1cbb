import { requireFields, requireFinite, requireWord } from "../internal/guards.ts";
import type { UnitName } from "../units/quantity.ts";
import { type Located, requireStanding } from "./citation.ts";
import type { Verdict } from "./verdict.ts";

/** A published or conventional threshold with its source, its population and its basis. */
export interface Threshold extends Located {
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
 * @returns verdict, signed distance and whether the value is at the threshold
 * @throws RangeError when `value` is not a finite number, or the threshold does not state its number, which side
 *   passes and whether the number itself does
 * @example
 * ```ts
 * compareWithThreshold(40, fortyPercentPredicted); // => { verdict: "unmet", distance: 0, atBoundary: true }
 * compareWithThreshold(46.5, fortyPercentPredicted).distance; // => 6.5
 * ```
 */
export function compareWithThreshold(value: number, threshold: Threshold): Comparison {
  const action = "compare with a threshold";
  requireFinite(action, "the value", value);
  requireThreshold(action, threshold);
  const distance = distanceFrom(value, threshold);
  return { verdict: meetsThreshold(value, threshold) ? "met" : "unmet", distance, atBoundary: distance === 0 };
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

/** What one text says of all the thresholds read in it. */
type Text = Pick<Threshold, "population" | "source" | "standing">;

/** A threshold without what it shares with the others of its text; what it states itself holds for it. */
type ThresholdRow = Omit<Threshold, keyof Text> & Partial<Text>;

/** Adds to the rows of a table of thresholds the text they were read in. */
export function printedIn<Name extends string>(text: Text, rows: Record<Name, ThresholdRow>): Record<Name, Threshold> {
  const whole: Partial<Record<Name, Threshold>> = {};
  for (const name of Object.keys(rows) as Name[]) whole[name] = { ...text, ...rows[name] };
  return whole as Record<Name, Threshold>;
}

/** A row met above the threshold, not at it. */
export function above(value: number, unit: Threshold["unit"], locator: string): ThresholdRow {
  return { value, unit, passes: "above", side: "exclusive", locator };
}

/** A row met at the threshold and above it. */
export function atLeast(value: number, unit: Threshold["unit"], locator: string): ThresholdRow {
  return { value, unit, passes: "above", side: "inclusive", locator };
}

/** A row met at the threshold and below it. */
export function atMost(value: number, unit: Threshold["unit"], locator: string): ThresholdRow {
  return { value, unit, passes: "below", side: "inclusive", locator };
}

/** Where a threshold that stands alone is printed, and for whom. */
type Printed = Text & Pick<Threshold, "locator" | "supersededBy">;

/** A threshold met above its number, not at it. */
export function metAbove(value: number, unit: Threshold["unit"], printed: Printed): Threshold {
  return { value, unit, passes: "above", side: "exclusive", ...printed };
}

/** A threshold met at its number and above it. */
export function metAtLeast(value: number, unit: Threshold["unit"], printed: Printed): Threshold {
  return { value, unit, passes: "above", side: "inclusive", ...printed };
}

/** A threshold met below its number, not at it. */
export function metBelow(value: number, unit: Threshold["unit"], printed: Printed): Threshold {
  return { value, unit, passes: "below", side: "exclusive", ...printed };
}

/** A threshold met at its number and below it. */
export function metAtMost(value: number, unit: Threshold["unit"], printed: Printed): Threshold {
  return { value, unit, passes: "below", side: "inclusive", ...printed };
}

/** The number of a threshold, which side of it passes, and whether the number itself does. */
type Bare = Pick<Threshold, "value" | "passes" | "side">;

/** Computes the signed distance of a value from a threshold, positive where met; both have been guarded before. */
export function distanceFrom(value: number, { passes, value: threshold }: Bare): number {
  return passes === "above" ? value - threshold : threshold - value;
}

/** Whether a value meets a threshold; both have been guarded before. */
export function meetsThreshold(value: number, threshold: Bare): boolean {
  const distance = distanceFrom(value, threshold);
  return distance === 0 ? threshold.side === "inclusive" : distance > 0;
}
