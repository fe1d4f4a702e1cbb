import type { Quantity } from "../units/quantity.ts";
import { distribution, quantile } from "./distribution.ts";
import { limitZ } from "./limitsOfNormal.ts";
import type { PersonFor, ReferenceEquation } from "./referenceEquation.ts";

/**
 * Finds the upper limit of normal: the value above which one healthy person in twenty lies.
 *
 * ```math
 * M (1 + 1.645\,L S)^{1/L}
 * ```
 *
 * M, S and L describe how the index is spread among healthy people of this sex, age and height: median, coefficient
 * of variation, Box-Cox power. The multiplier is 1.645 exactly, as in the official calculator.
 *
 * @typeParam E - the equation; its unit is the unit of the result
 * @param equation - a reference equation, such as `fev1Global2022`
 * @param person - sex, age in years, height in cm; a group where the equation has groups
 * @returns the limit in the equation's unit
 * @throws RangeError for an age outside the equation, a height outside 50 to 250 cm, another sex or group
 * @example
 * ```ts
 * upperLimitOfNormal(fev1Global2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 4.4641
 * ```
 */
export function upperLimitOfNormal<E extends ReferenceEquation>(
  equation: E,
  person: PersonFor<E>,
): Quantity<E["unit"]> {
  return quantile(distribution(equation, person), limitZ) as Quantity<E["unit"]>;
}
