import type { Threshold } from "./threshold.ts";

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
