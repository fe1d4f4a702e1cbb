import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import { existing, requireFields, requireList, requireWord } from "../internal/guards.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity, UnitName } from "../units/quantity.ts";
import { percentOfPredicted } from "./percentOfPredicted.ts";
import type { GroupedReferencePerson } from "./person.ts";
import type { ReferenceEquation } from "./referenceEquation.ts";

/** One measured value under one equation set. */
export interface SetReading<Set extends string = string> {
  /** The equation set. */
  readonly set: Set;
  /** Percent of what this set predicts. */
  readonly percentOfPredicted: PercentPredicted<Set>;
  /** Whether the percentage meets the threshold. */
  readonly verdict: "met" | "unmet";
}

/** One measured value under several equation sets. */
export interface SetComparison<Set extends string = string> {
  /** A reading for each equation, in the order given. */
  readonly readings: readonly SetReading<Set>[];
  /** Whether the threshold is met under one set and not under another. */
  readonly setsDisagree: boolean;
}

/**
 * Checks whether the same liters cross a threshold under one equation set and not under another. Race-neutral against
 * group-specific equations is the case that matters: 40 % of predicted by the 2012 equation of one group is 42.4 % by
 * GLI Global, of another 36.2 %.
 *
 * It takes no side. Both percentages stand in the result with their sets, and a page that shows one shows the other.
 *
 * @typeParam Set - names of the equation sets
 * @typeParam U - the unit of the measured value
 * @param equations - equations of one index in one unit, from different sets
 * @param person - sex, age in years, height in cm, and the group for the sets that have groups
 * @param measured - the measured value in the equations' unit, from 0.001 to 200
 * @param threshold - a threshold in percent of predicted
 * @returns the readings and whether they disagree
 * @throws RangeError for a measured value that no lung gives, an age outside an equation, a height outside 50 to
 *   250 cm, another sex or group, or equations of different indices
 * @example
 * ```ts
 * const fortyPercent: Threshold = {
 *   value: 40,
 *   unit: "percent-predicted",
 *   passes: "above",
 *   side: "exclusive",
 *   population: "candidates for pulmonary metastasectomy",
 *   source: metastasectomyArticle,
 *   locator: "The Economy of Life",
 *   standing: "primary",
 * };
 * const man: GroupedReferencePerson = { sex: "male", ageYears: 65, heightCm: 175, group: "african-american" };
 * const found = compareEquationSets([fev1Global2022, fev1Gli2012], man, liters(1.18), fortyPercent);
 * found.setsDisagree; // => true
 * found.readings.map((reading) => reading.verdict); // => ["unmet","met"]
 * ```
 */
export function compareEquationSets<Set extends string, U extends UnitName>(
  equations: readonly ReferenceEquation<Set, NoInfer<U>>[],
  person: GroupedReferencePerson,
  measured: Quantity<U>,
  threshold: Threshold,
): SetComparison<Set> {
  const action = "compare equation sets";
  requireList(action, "the equations", equations);
  for (const equation of equations) requireFields(action, "each equation", equation);
  const readings = equations.map((equation) => {
    requireWord(action, "the index of each equation", equation.index, [existing(equations[0]).index]);
    const percent = percentOfPredicted(equation, person, measured);
    return {
      set: equation.set,
      percentOfPredicted: percent,
      verdict: compareWithThreshold(percent, threshold).verdict,
    };
  });
  return { readings, setsDisagree: readings.some((reading) => reading.verdict !== existing(readings[0]).verdict) };
}
