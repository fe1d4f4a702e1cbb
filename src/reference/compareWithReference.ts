import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity, UnitName } from "../units/quantity.ts";
import { distribution, quantile, requireMeasured, score } from "./distribution.ts";
import { limitZ } from "./limitsOfNormal.ts";
import type { LungFunctionIndex, PersonFor, ReferenceEquation } from "./referenceEquation.ts";

/** A measured value and what is normal for the person, side by side. */
export interface ReferenceComparison<Set extends string = string, U extends UnitName = UnitName> {
  /** What was measured. */
  readonly index: LungFunctionIndex;
  /** The equation set. */
  readonly set: Set;
  /** The unit of the four values. */
  readonly unit: U;
  /** The measured value. */
  readonly measured: Quantity<U>;
  /** What the equation predicts. */
  readonly predicted: Quantity<U>;
  /** The value below which one healthy person in twenty lies. */
  readonly lowerLimitOfNormal: Quantity<U>;
  /** The value above which one healthy person in twenty lies. */
  readonly upperLimitOfNormal: Quantity<U>;
  /** Standard deviations from predicted. */
  readonly zScore: Quantity<"z-score">;
  /** Measured over predicted, in percent. */
  readonly percentOfPredicted: PercentPredicted<Set>;
}

/**
 * Sets a measured value beside what is normal for the person: predicted, limits, z-score and percent of predicted,
 * all from one reading of the equation. The five functions give the same numbers one at a time.
 *
 * @typeParam E - the equation
 * @param equation - a reference equation, such as `fev1Global2022`
 * @param person - sex, age in years, height in cm; a group where the equation has groups
 * @param measured - the measured value in the equation's unit
 * @returns the comparison, with the set and the unit named
 * @throws RangeError for a measured value that no lung gives, an age outside the equation, a height outside 50 to
 *   250 cm, another sex or group
 * @example
 * ```ts
 * const man: ReferencePerson = { sex: "male", ageYears: 44.2, heightCm: 173.2 };
 * const transfer = compareWithReference(tlcoGli2017, man, mmolPerMinPerKPa(9.47));
 * transfer.percentOfPredicted; // => 98.13
 * transfer.zScore; // => -0.1264
 * transfer.set; // => "gli-2017"
 * ```
 */
export function compareWithReference<E extends ReferenceEquation>(
  equation: E,
  person: PersonFor<E>,
  measured: Quantity<E["unit"]>,
): ReferenceComparison<E["set"], E["unit"]> {
  const spread = distribution(equation, person);
  requireMeasured(equation.unit, measured);
  return {
    index: equation.index,
    set: equation.set,
    unit: equation.unit,
    measured,
    predicted: spread.m as Quantity<E["unit"]>,
    lowerLimitOfNormal: quantile(spread, -limitZ) as Quantity<E["unit"]>,
    upperLimitOfNormal: quantile(spread, limitZ) as Quantity<E["unit"]>,
    zScore: score(spread, measured) as Quantity<"z-score">,
    percentOfPredicted: (100 * (measured / spread.m)) as PercentPredicted<E["set"]>,
  };
}
