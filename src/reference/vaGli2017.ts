import type { OwnEquation } from "./referenceEquation.ts";
import { vaGli2017Female, vaGli2017Male } from "./tables/vaGli2017.table.ts";

/**
 * Predicts alveolar volume in liters by GLI-2017, ages 5 to 85.
 *
 * As corrected in 2020. Liters in either system of units, therefore without a twin.
 *
 * Source: Stanojevic 2017, Eur Respir J 50:1700010, corrected in 2020 (10.1183/13993003.50010-2017).
 *
 * @example
 * ```ts
 * predicted(vaGli2017, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 6.2457
 * ```
 */
export const vaGli2017: OwnEquation<"gli-2017", "liter", "not-used"> = {
  set: "gli-2017",
  index: "VA",
  unit: "liter",
  group: "not-used",
  youngest: 5,
  oldest: 85,
  male: vaGli2017Male,
  female: vaGli2017Female,
};
