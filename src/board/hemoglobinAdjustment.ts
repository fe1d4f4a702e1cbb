import { tlcoRange } from "../case/ranges.table.ts";
import { adjustForHemoglobin } from "../reference/adjustForHemoglobin.ts";
import { compareWithReference, type ReferenceComparison } from "../reference/compareWithReference.ts";
import type { ReferencePerson } from "../reference/person.ts";
import { tlcoGli2017 } from "../reference/tlcoGli2017.ts";
import { gramsPerLiter } from "../units/mass.ts";
import { percentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";

/** The transfer factor adjusted to a standard hemoglobin, beside the measured one and never in its place. */
export interface HemoglobinAdjustment {
  /** Hemoglobin in grams per liter. */
  readonly gramsPerLiter: number;
  /** The transfer factor in percent of predicted, adjusted. */
  readonly percentOfPredicted: number;
  /** The adjusted value beside its reference; left out where only a percentage was recorded. */
  readonly comparison?: ReferenceComparison;
}

/**
 * Adjusts a transfer factor in percent of predicted: the factor is that of the measured value, so no raw value is needed.
 */
export function percentAtStandardHemoglobin(
  percent: number,
  person: Pick<ReferencePerson, "sex" | "ageYears">,
  hemoglobin: number,
): HemoglobinAdjustment {
  const adjusted = adjustForHemoglobin(percentPredicted(percent), person, gramsPerLiter(hemoglobin));
  return { gramsPerLiter: hemoglobin, percentOfPredicted: adjusted };
}

/**
 * Adjusts a transfer factor to a standard hemoglobin and sets it beside its reference.
 *
 * @returns the adjusted value; absent if there is none, or the adjusted value is none a person has
 */
export function hemoglobinAdjustment(
  measured: Quantity<"mmol-per-minute-per-kilopascal">,
  person: ReferencePerson,
  hemoglobin: number | undefined,
): HemoglobinAdjustment | undefined {
  if (hemoglobin === undefined) return undefined;
  const adjusted = adjustForHemoglobin(measured, person, gramsPerLiter(hemoglobin));
  if (adjusted < tlcoRange[0] || adjusted > tlcoRange[1]) return undefined;
  const comparison = compareWithReference(tlcoGli2017, person, adjusted);
  return { gramsPerLiter: hemoglobin, percentOfPredicted: comparison.percentOfPredicted, comparison };
}
