import { ageRange, hemoglobinRange, percentPredictedRange } from "../case/ranges.table.ts";
import { graham2017 } from "../evidence/sources/reference.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { ReferencePerson } from "./person.ts";

/** Transfer factor or transfer coefficient, in either system of units or in percent of predicted. */
export type GasTransferUnit =
  | "mmol-per-minute-per-kilopascal"
  | "milliliter-per-minute-per-mmhg"
  | "mmol-per-minute-per-kilopascal-per-liter"
  | "milliliter-per-minute-per-mmhg-per-liter"
  | "percent-predicted";

/** From this age on the standard hemoglobin of men differs from that of women and children. */
export const adultHemoglobinAge: Threshold = {
  value: 15,
  unit: "year",
  passes: "above",
  side: "inclusive",
  population: "people whose transfer factor is measured",
  source: graham2017,
  locator: "adjustment for hemoglobin after Cotes",
  standing: "secondary",
};

/**
 * Adjusts a measured transfer factor to the hemoglobin of a healthy person, after Cotes.
 *
 * ```math
 * T_{adj} = T\,\frac{Hb + 0.7\,Hb_0}{1.7\,Hb}
 * ```
 *
 * Hb is the hemoglobin in g/L. Hb0 is 146 g/L for men and boys of 15 years and over and 134 g/L for everyone else.
 * Anemia lowers the measured value, so the factor is above 1 in anemia and below 1 in polycythemia.
 *
 * It is a step of its own, never applied silently: adjust the measured value, or the predicted one by the inverse,
 * and never both; and say which was done. A percentage of predicted is adjusted by the same factor, so that no raw value is
 * needed for it. The 2017 equations describe people whose values were not adjusted. One study
 * of 28 anemic patients found that the adjustment falls short. Alveolar volume is not adjusted.
 *
 * Source: Graham 2017, Eur Respir J 49:1600016, after Cotes.
 *
 * @typeParam U - the unit passes through
 * @param measured - transfer factor or coefficient as measured, from 0 to 300
 * @param person - sex and age in years
 * @param hemoglobin - in g/L, from 30 to 250; a value in g/dL is refused
 * @returns the adjusted value in the same unit
 * @throws RangeError for a hemoglobin outside 30 to 250 g/L, a value outside 0 to 300, an age outside 0 to 120 or
 *   another sex
 * @example
 * ```ts
 * const man: Pick<ReferencePerson, "sex" | "ageYears"> = { sex: "male", ageYears: 61 };
 * adjustForHemoglobin(mmolPerMinPerKPa(6), man, gramsPerLiter(100)); // => 7.1365
 * adjustForHemoglobin(mmolPerMinPerKPa(6), man, gramsPerLiter(146)); // => 6.0000
 * adjustForHemoglobin(mmolPerMinPerKPa(6), man, gramsPerLiter(14.6)); // => RangeError: Cannot adjust for hemoglobin: the hemoglobin in g/L must be a number from 30 to 250, got 14.6
 * ```
 */
export function adjustForHemoglobin<U extends GasTransferUnit>(
  measured: Quantity<U>,
  person: Pick<ReferencePerson, "sex" | "ageYears">,
  hemoglobin: Quantity<"gram-per-liter">,
): Quantity<U> {
  const action = "adjust for hemoglobin";
  requireNumber(action, "the measured value", measured, ...percentPredictedRange);
  requireFields(action, "the person", person);
  requireWord(action, "the sex", person.sex, ["male", "female"]);
  requireNumber(action, "the age in years", person.ageYears, ...ageRange);
  requireNumber(action, "the hemoglobin in g/L", hemoglobin, ...hemoglobinRange);
  const standard = person.sex === "male" && person.ageYears >= adultHemoglobinAge.value ? 146 : 134;
  return ((measured * (hemoglobin + 0.7 * standard)) / (1.7 * hemoglobin)) as Quantity<U>;
}
