import type { OwnEquation } from "./referenceEquation.ts";
import { tlcoGli2017Female, tlcoGli2017Male } from "./tables/tlcoGli2017.table.ts";

/**
 * Predicts transfer factor for carbon monoxide in mmol/min/kPa by GLI-2017, ages 5 to 85.
 *
 * As corrected in 2020. The people measured were of European ancestry and their values were not adjusted for
 * hemoglobin.
 *
 * Source: Stanojevic 2017, Eur Respir J 50:1700010, corrected in 2020 (10.1183/13993003.50010-2017).
 *
 * @example
 * ```ts
 * predicted(tlcoGli2017, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 9.6507
 * ```
 */
export const tlcoGli2017: OwnEquation<"gli-2017", "mmol-per-minute-per-kilopascal", "not-used"> = {
  set: "gli-2017",
  index: "TLCO",
  unit: "mmol-per-minute-per-kilopascal",
  group: "not-used",
  youngest: 5,
  oldest: 85,
  male: tlcoGli2017Male,
  female: tlcoGli2017Female,
};
