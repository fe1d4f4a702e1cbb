import type { OwnEquation } from "./referenceEquation.ts";
import { fev1Global2022Female, fev1Global2022Male } from "./tables/fev1Global2022.table.ts";

/**
 * Predicts FEV1 in liters by GLI Global 2022: the race-neutral equation, ages 3 to 95.
 *
 * The 74,185 records behind GLI-2012 fitted again with weights that let each group count alike; the person's group is
 * not part of it. The American Thoracic Society names it in its statement of 2023.
 *
 * Source: Bowerman 2023, Am J Respir Crit Care Med 207:768.
 *
 * @example
 * ```ts
 * predicted(fev1Global2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 3.6400
 * ```
 */
export const fev1Global2022: OwnEquation<"gli-global-2022", "liter", "not-used"> = {
  set: "gli-global-2022",
  index: "FEV1",
  unit: "liter",
  group: "not-used",
  youngest: 3,
  oldest: 95,
  male: fev1Global2022Male,
  female: fev1Global2022Female,
};
