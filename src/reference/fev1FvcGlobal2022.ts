import type { OwnEquation } from "./referenceEquation.ts";
import { fev1FvcGlobal2022Female, fev1FvcGlobal2022Male } from "./tables/fev1FvcGlobal2022.table.ts";

/**
 * Predicts the ratio of FEV1 to FVC by GLI Global 2022: the race-neutral equation, ages 3 to 95.
 *
 * No official output of this set was found; two independent implementations agree.
 *
 * Source: Bowerman 2023, Am J Respir Crit Care Med 207:768, supplement workbook; the table printed in the supplement differs by
 * 1e-6 in two coefficients.
 *
 * @example
 * ```ts
 * predicted(fev1FvcGlobal2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 0.8089
 * ```
 */
export const fev1FvcGlobal2022: OwnEquation<"gli-global-2022", "ratio", "not-used"> = {
  set: "gli-global-2022",
  index: "FEV1/FVC",
  unit: "ratio",
  group: "not-used",
  youngest: 3,
  oldest: 95,
  male: fev1FvcGlobal2022Male,
  female: fev1FvcGlobal2022Female,
};
