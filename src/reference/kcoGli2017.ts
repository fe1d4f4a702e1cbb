import type { OwnEquation } from "./referenceEquation.ts";
import { kcoGli2017Female, kcoGli2017Male } from "./tables/kcoGli2017.table.ts";

/**
 * Predicts transfer coefficient for carbon monoxide in mmol/min/kPa/L by GLI-2017, ages 5 to 85.
 *
 * As corrected in 2020. Alone among the indices it falls with height. Predicted TLCO is not predicted KCO times
 * predicted VA: they differ by -2 to +3 %.
 *
 * Source: Stanojevic 2017, Eur Respir J 50:1700010, corrected in 2020 (10.1183/13993003.50010-2017).
 *
 * @example
 * ```ts
 * predicted(kcoGli2017, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 1.5562
 * ```
 */
export const kcoGli2017: OwnEquation<"gli-2017", "mmol-per-minute-per-kilopascal-per-liter", "not-used"> = {
  set: "gli-2017",
  index: "KCO",
  unit: "mmol-per-minute-per-kilopascal-per-liter",
  group: "not-used",
  youngest: 5,
  oldest: 85,
  male: kcoGli2017Male,
  female: kcoGli2017Female,
};
