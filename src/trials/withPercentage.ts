import type { Candidate } from "../case/candidate.ts";
import type { RawOfPercent } from "../case/contradictsPercent.ts";
import type { RangeField } from "../case/field.ts";
import { percentFields, type ReserveMeasure } from "../case/orderOfMeasures.ts";
import { dlcoRange, fev1Range, tlcoRange } from "../case/ranges.table.ts";
import { withFact } from "./withFact.ts";

/** The raw values of the same test, and what they can be. */
const rawValues: Readonly<Record<ReserveMeasure, readonly (readonly [RawOfPercent, RangeField])[]>> = {
  fev1: [["fev1Liters", fev1Range]],
  dlco: [
    ["tlcoMmolPerMinPerKpa", tlcoRange],
    ["dlcoMlPerMinPerMmHg", dlcoRange],
  ],
};

/**
 * The same case with another percentage of predicted. The raw values of the test move in proportion: whoever blows less
 * has fewer liters too, and liters that stayed would contradict the percentage. A raw value that no person can have is
 * left out, and so is each where no percentage was stated: the test is then another one.
 */
export function withPercentage(candidate: Candidate, measure: ReserveMeasure, percent: number): Candidate {
  const field = percentFields[measure];
  const before = candidate.lungFunction?.[field];
  let moved = withFact(candidate, `lungFunction.${field}`, percent);
  for (const [raw, [least, most]] of rawValues[measure]) {
    const value = candidate.lungFunction?.[raw];
    if (value == null) continue;
    const other = before ? (value * percent) / before : undefined;
    const possible = other !== undefined && other >= least && other <= most;
    moved = withFact(moved, `lungFunction.${raw}`, possible ? other : undefined);
  }
  return moved;
}
