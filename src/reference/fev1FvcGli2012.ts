import type { OwnEquation } from "./referenceEquation.ts";
import { fev1FvcGli2012Female, fev1FvcGli2012Male } from "./tables/fev1FvcGli2012.table.ts";

/**
 * Predicts the ratio of FEV1 to FVC by GLI-2012, ages 3 to 95, for one of five groups.
 *
 * The one equation whose L has a spline, in males.
 *
 * Source: Quanjer 2012, Eur Respir J 40:1324, lookup tables of April 2013.
 *
 * @example
 * ```ts
 * predicted(fev1FvcGli2012, { sex: "male", ageYears: 44.2, heightCm: 173.2, group: "south-east-asian" }); // => 0.8264
 * ```
 */
export const fev1FvcGli2012: OwnEquation<"gli-2012", "ratio", "required"> = {
  set: "gli-2012",
  index: "FEV1/FVC",
  unit: "ratio",
  group: "required",
  youngest: 3,
  oldest: 95,
  male: fev1FvcGli2012Male,
  female: fev1FvcGli2012Female,
};
