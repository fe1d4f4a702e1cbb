import type { Quantity } from "../units/quantity.ts";
import { distribution } from "./distribution.ts";
import type { PersonFor, ReferenceEquation } from "./referenceEquation.ts";

/**
 * Predicts an index of lung function for a healthy person of this sex, age and height.
 *
 * ```math
 * M = \exp(m_0 + m_H \ln H + m_A \ln A + g + \mathrm{spline}(A))
 * ```
 *
 * H is height in cm and A age in years. The spline is published at every quarter of a year and interpolated linearly
 * between, as the official calculator does; g is the group's term, in the equations of 2012 only.
 *
 * An age outside the equation is refused, never drawn in to its edge. Nothing is rounded.
 *
 * Source: the publication of each equation set.
 *
 * @typeParam E - the equation; its unit is the unit of the result
 * @param equation - a reference equation, such as `fev1Global2022`
 * @param person - sex, age in years, height in cm; a group where the equation has groups
 * @returns the predicted value in the equation's unit, above 0
 * @throws RangeError for an age outside the equation, a height outside 50 to 250 cm, another sex or group
 * @example
 * ```ts
 * predicted(fev1Global2022, { sex: "male", ageYears: 44.2, heightCm: 173.2 }); // => 3.6400
 * predicted(tlcoGli2017, { sex: "male", ageYears: 85.01, heightCm: 173.2 }); // => RangeError: Cannot apply a reference equation: the age in years must be a number from 5 to 85, got 85.01
 * ```
 */
export function predicted<E extends ReferenceEquation>(equation: E, person: PersonFor<E>): Quantity<E["unit"]> {
  return distribution(equation, person).m as Quantity<E["unit"]>;
}
