import type { OwnEquation } from "./referenceEquation.ts";
import { tlcoGli2017TraditionalFemale, tlcoGli2017TraditionalMale } from "./tables/tlcoGli2017Traditional.table.ts";

/**
 * Predicts transfer factor for carbon monoxide (DLCO) in mL/min/mmHg by GLI-2017, ages 5 to 85.
 *
 * The twin of `tlcoGli2017`. Both share their splines, so that percent of predicted and z-score do not depend on the
 * unit; values agree with the table published for this unit to 3e-8.
 *
 * Source: Stanojevic 2017, Eur Respir J 50:1700010, corrected in 2020 (10.1183/13993003.50010-2017).
 *
 * @example
 * ```ts
 * predicted(tlcoGli2017Traditional, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 28.8265
 * ```
 */
export const tlcoGli2017Traditional: OwnEquation<"gli-2017", "milliliter-per-minute-per-mmhg", "not-used"> = {
  set: "gli-2017",
  index: "TLCO",
  unit: "milliliter-per-minute-per-mmhg",
  group: "not-used",
  youngest: 5,
  oldest: 85,
  male: tlcoGli2017TraditionalMale,
  female: tlcoGli2017TraditionalFemale,
};
