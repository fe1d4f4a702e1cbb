import type { OwnEquation } from "./referenceEquation.ts";
import { tlcGli2021Female, tlcGli2021Male } from "./tables/tlcGli2021.table.ts";

/**
 * Predicts total lung capacity in liters by GLI 2021, ages 5 to 80, people of European ancestry.
 *
 * Coefficients and splines were read in three public programs that agree, not in the publication itself; no output of
 * the official calculator was found to check them with.
 *
 * Source: Hall 2021, Eur Respir J 57:2000289.
 *
 * @example
 * ```ts
 * predicted(tlcGli2021, { sex: "male", ageYears: 60, heightCm: 175 }); // => 6.951
 * ```
 */
export const tlcGli2021: OwnEquation<"gli-2021", "liter", "not-used"> = {
  set: "gli-2021",
  index: "TLC",
  unit: "liter",
  group: "not-used",
  youngest: 5,
  oldest: 80,
  male: tlcGli2021Male,
  female: tlcGli2021Female,
};
