import { shindoh2013Paper } from "../evidence/sources/liver.table.ts";
import { type Comparison, compareWithThreshold, metAtLeast, type Threshold } from "../evidence/threshold.ts";
import { requireFields, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import { degreeOfHypertrophy } from "./degreeOfHypertrophy.ts";
import { kineticGrowthRate } from "./kineticGrowthRate.ts";
import type { RemnantShare } from "./remnantShare.ts";

const population = "colorectal liver metastases, 107 patients, standardized remnant above 20 %";

/** Kinetic growth rate: 21.6 % failed under 2 points a week, none from 2. */
export const shindoh2013GrowthRate: Threshold = /* @__PURE__ */ metAtLeast(2, "percentage-point-per-week", {
  population,
  source: shindoh2013Paper,
  locator: "abstract, results: less than 2 against 2 or more",
  standing: "primary",
});

/** Degree of hypertrophy; the side of the threshold is not printed, and the threshold itself counts here as reached. */
export const shindoh2013Hypertrophy: Threshold = /* @__PURE__ */ metAtLeast(7.5, "percentage-point", {
  population,
  source: shindoh2013Paper,
  locator: "abstract, results: best cut-off",
  standing: "primary",
});

/** Standardized remnant; the side of the threshold is not printed, and the threshold itself counts here as reached. */
export const shindoh2013Remnant: Threshold = /* @__PURE__ */ metAtLeast(29.6, "percent", {
  population,
  source: shindoh2013Paper,
  locator: "abstract, results: best cut-off",
  standing: "primary",
});

/** Three comparisons that can disagree. */
export interface Shindoh2013Comparison {
  /** The growth rate, the best of the three predictors. */
  readonly growthRate: Comparison;
  /** The degree of hypertrophy. */
  readonly hypertrophy: Comparison;
  /** The remnant itself. */
  readonly remnant: Comparison;
}

/**
 * Compares the growth of a standardized remnant with the three thresholds of Shindoh, 2013.
 *
 * The three can disagree, and all three are returned. They hold for the standardized remnant at the first volumetry
 * after embolization; a measured remnant is refused and goes to {@link leung2014}.
 *
 * @param before - the standardized remnant before embolization
 * @param after - the standardized remnant at the first volumetry after
 * @param weeks - weeks between, above 0
 * @throws RangeError when a remnant is not standardized, the formulas differ or the weeks are not above 0
 * @example
 * ```ts
 * const before = { percent: percent(21), basis: "standardized" } as const;
 * const after = { percent: percent(29.5), basis: "standardized" } as const;
 * const compared = shindoh2013(before, after, weeks(3));
 * compared.growthRate.verdict; // => "met"
 * compared.remnant.verdict; // => "unmet"
 * ```
 */
export function shindoh2013(
  before: RemnantShare<"standardized">,
  after: RemnantShare<"standardized">,
  weeks: Quantity<"week">,
): Shindoh2013Comparison {
  requireFields("compare growth of the remnant", "the remnant before", before);
  requireWord("compare growth of the remnant", "the basis", before.basis, ["standardized"]);
  const { pointsPerWeek } = kineticGrowthRate(before, after, weeks);
  return {
    growthRate: compareWithThreshold(pointsPerWeek, shindoh2013GrowthRate),
    hypertrophy: compareWithThreshold(degreeOfHypertrophy(before, after), shindoh2013Hypertrophy),
    remnant: compareWithThreshold(after.percent, shindoh2013Remnant),
  };
}
