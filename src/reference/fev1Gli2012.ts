import type { OwnEquation } from "./referenceEquation.ts";
import { fev1Gli2012Female, fev1Gli2012Male } from "./tables/fev1Gli2012.table.ts";

/**
 * Predicts FEV1 in liters by GLI-2012, ages 3 to 95, for one of five groups.
 *
 * The group is needed and never assumed. The same liters lie some 5 % higher under GLI Global for a group the
 * publication calls Caucasian, and some 10 % lower for the one it calls African American.
 *
 * Source: Quanjer 2012, Eur Respir J 40:1324, lookup tables of April 2013.
 *
 * @example
 * ```ts
 * predicted(fev1Gli2012, { sex: "male", ageYears: 44.2, heightCm: 173.2, group: "south-east-asian" }); // => 3.5433
 * ```
 */
export const fev1Gli2012: OwnEquation<"gli-2012", "liter", "required"> = {
  set: "gli-2012",
  index: "FEV1",
  unit: "liter",
  group: "required",
  youngest: 3,
  oldest: 95,
  male: fev1Gli2012Male,
  female: fev1Gli2012Female,
};
