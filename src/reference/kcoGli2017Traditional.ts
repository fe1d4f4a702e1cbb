import type { OwnEquation } from "./referenceEquation.ts";
import { kcoGli2017TraditionalFemale, kcoGli2017TraditionalMale } from "./tables/kcoGli2017Traditional.table.ts";

/**
 * Predicts transfer coefficient for carbon monoxide in mL/min/mmHg/L by GLI-2017, ages 5 to 85.
 *
 * The twin of `kcoGli2017`, with the same splines.
 *
 * Source: Stanojevic 2017, Eur Respir J 50:1700010, corrected in 2020 (10.1183/13993003.50010-2017).
 *
 * @example
 * ```ts
 * predicted(kcoGli2017Traditional, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 4.6483
 * ```
 */
export const kcoGli2017Traditional: OwnEquation<"gli-2017", "milliliter-per-minute-per-mmhg-per-liter", "not-used"> = {
  set: "gli-2017",
  index: "KCO",
  unit: "milliliter-per-minute-per-mmhg-per-liter",
  group: "not-used",
  youngest: 5,
  oldest: 85,
  male: kcoGli2017TraditionalMale,
  female: kcoGli2017TraditionalFemale,
};
