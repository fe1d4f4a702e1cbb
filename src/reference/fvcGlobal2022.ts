import type { OwnEquation } from "./referenceEquation.ts";
import { fvcGlobal2022Female, fvcGlobal2022Male } from "./tables/fvcGlobal2022.table.ts";

/**
 * Predicts FVC in liters by GLI Global 2022: the race-neutral equation, ages 3 to 95.
 *
 * The sibling of FEV1 in the same set; the person's group is not part of it.
 *
 * Source: Bowerman 2023, Am J Respir Crit Care Med 207:768.
 *
 * @example
 * ```ts
 * predicted(fvcGlobal2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 4.4788
 * ```
 */
export const fvcGlobal2022: OwnEquation<"gli-global-2022", "liter", "not-used"> = {
  set: "gli-global-2022",
  index: "FVC",
  unit: "liter",
  group: "not-used",
  youngest: 3,
  oldest: 95,
  male: fvcGlobal2022Male,
  female: fvcGlobal2022Female,
};
