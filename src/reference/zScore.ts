import type { Quantity } from "../units/quantity.ts";
import { distribution, requireMeasured, score } from "./distribution.ts";
import type { PersonFor, ReferenceEquation } from "./referenceEquation.ts";

/**
 * Converts a measured value into the number of standard deviations it lies from the predicted one.
 *
 * ```math
 * z = \frac{(x/M)^L - 1}{L S}
 * ```
 *
 * Unlike percent of predicted, a z-score means the same at every age: -1.645 is the lower limit of normal.
 * `valueAtZ` goes the other way.
 *
 * @typeParam E - the equation; the measured value is in its unit
 * @param equation - a reference equation, such as `fev1Global2022`
 * @param person - sex, age in years, height in cm; a group where the equation has groups
 * @param measured - the measured value in the equation's unit
 * @throws RangeError for a measured value that no lung gives, an age outside the equation, a height outside 50 to
 *   250 cm, another sex or group
 * @example
 * ```ts
 * zScore(fev1Global2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }, liters(3.21)); // => -0.8262
 * ```
 */
export function zScore<E extends ReferenceEquation>(
  equation: E,
  person: PersonFor<E>,
  measured: Quantity<E["unit"]>,
): Quantity<"z-score"> {
  const spread = distribution(equation, person);
  requireMeasured(equation.unit, measured);
  return score(spread, measured) as Quantity<"z-score">;
}
