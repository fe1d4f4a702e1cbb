import { tlcoRange } from "../case/ranges.table.ts";
import { adjustForHemoglobin } from "../reference/adjustForHemoglobin.ts";
import { compareWithReference, type ReferenceComparison } from "../reference/compareWithReference.ts";
import type { ReferencePerson } from "../reference/person.ts";
import { tlcoGli2017 } from "../reference/tlcoGli2017.ts";
import { gramsPerLiter } from "../units/mass.ts";
import type { Quantity } from "../units/quantity.ts";

/** The transfer factor adjusted to a standard hemoglobin, beside the measured one and never in its place. */
export interface HemoglobinAdjustment {
  /** Hemoglobin in grams per liter. */
  readonly gramsPerLiter: number;
  /** The adjusted value with its percent and z-score. */
  readonly comparison: ReferenceComparison;
}

/**
 * Adjusts a transfer factor to a standard hemoglobin and sets it beside its reference.
 *
 * @param measured - the transfer factor in mmol/min/kPa, as the equation took it
 * @param person - who was measured
 * @param hemoglobin - in grams per liter; absent if it is not known, or the laboratory adjusted already
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
  return { gramsPerLiter: hemoglobin, comparison: compareWithReference(tlcoGli2017, person, adjusted) };
}
