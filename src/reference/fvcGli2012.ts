import type { OwnEquation } from "./referenceEquation.ts";
import { fvcGli2012Female, fvcGli2012Male } from "./tables/fvcGli2012.table.ts";

/**
 * Predicts FVC in liters by GLI-2012, ages 3 to 95, for one of five groups.
 *
 * The group is needed and never assumed.
 *
 * Source: Quanjer 2012, Eur Respir J 40:1324, lookup tables of April 2013.
 *
 * @example
 * ```ts
 * predicted(fvcGli2012, { sex: "male", ageYears: 44.2, heightCm: 173.2, group: "south-east-asian" }); // => 4.2981
 * ```
 */
export const fvcGli2012: OwnEquation<"gli-2012", "liter", "required"> = {
  set: "gli-2012",
  index: "FVC",
  unit: "liter",
  group: "required",
  youngest: 3,
  oldest: 95,
  male: fvcGli2012Male,
  female: fvcGli2012Female,
};
