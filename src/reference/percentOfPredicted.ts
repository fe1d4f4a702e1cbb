import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import { distribution, requireMeasured } from "./distribution.ts";
import type { PersonFor, ReferenceEquation } from "./referenceEquation.ts";

/**
 * Converts a measured value into percent of the predicted one, 100 x / M, and writes the equation set into its type: a
 * percentage of one set cannot be passed where that of another is wanted.
 *
 * Thresholds of guidelines are in percent of predicted. The percentage is not rounded, since a value of 39.6 would
 * otherwise pass a threshold of 40.
 *
 * @typeParam E - the equation; the measured value is in its unit, the percentage carries its set
 * @param equation - a reference equation, such as `fev1Global2022`
 * @param person - sex, age in years, height in cm; a group where the equation has groups
 * @param measured - the measured value in the equation's unit
 * @returns percent of predicted
 * @throws RangeError for a measured value that no lung gives, an age outside the equation, a height outside 50 to
 *   250 cm, another sex or group
 * @example
 * ```ts
 * percentOfPredicted(fev1Global2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }, liters(3.21)); // => 88.19
 * percentOfPredicted(fev1Global2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }, liters(3210)); // => RangeError: Cannot read liters: the value must be a number from 0 to 15, got 3210
 * ```
 */
export function percentOfPredicted<E extends ReferenceEquation>(
  equation: E,
  person: PersonFor<E>,
  measured: Quantity<E["unit"]>,
): PercentPredicted<E["set"]> {
  const spread = distribution(equation, person);
  requireMeasured(equation.unit, measured);
  return (100 * (measured / spread.m)) as PercentPredicted<E["set"]>;
}
