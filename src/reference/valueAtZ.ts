import type { Quantity } from "../units/quantity.ts";
import { distribution, quantile, requireScore } from "./distribution.ts";
import type { PersonFor, ReferenceEquation } from "./referenceEquation.ts";

/**
 * Finds the value that lies a given number of standard deviations from the predicted one; the inverse of `zScore`.
 *
 * ```math
 * M (1 + L S z)^{1/L}
 * ```
 *
 * Far below the limits of normal the distribution ends: where 1 + L S z is not above 0 no value has the z-score, and
 * the question is refused. The end lies at about -4 for FEV1 in adults and lower for transfer factor.
 *
 * @typeParam E - the equation; its unit is the unit of the result
 * @param equation - a reference equation, such as `fev1Global2022`
 * @param person - sex, age in years, height in cm; a group where the equation has groups
 * @param z - the z-score, above the end of the distribution and at most 1000
 * @returns the value in the equation's unit, above 0
 * @throws RangeError for a z-score that no value has, an age outside the equation, a height outside 50 to 250 cm,
 *   another sex or group
 * @example
 * ```ts
 * const man: ReferencePerson = { sex: "male", ageYears: 44.2, heightCm: 173.2 };
 * valueAtZ(fev1Global2022, man, 0) === predicted(fev1Global2022, man); // => true
 * zScore(fev1Global2022, man, valueAtZ(fev1Global2022, man, -2.5)); // => -2.5000
 * ```
 */
export function valueAtZ<E extends ReferenceEquation>(
  equation: E,
  person: PersonFor<E>,
  z: number,
): Quantity<E["unit"]> {
  const spread = distribution(equation, person);
  requireScore(spread, z);
  return quantile(spread, z) as Quantity<E["unit"]>;
}
