import { leung2014Paper } from "../evidence/sources/liver.table.ts";
import { type Comparison, compareWithThreshold, metAbove, type Threshold } from "../evidence/threshold.ts";
import { requireFields, requireWord } from "../internal/guards.ts";
import type { KineticGrowth } from "./kineticGrowthRate.ts";

/** Growth of the measured remnant above which no liver failed. */
export const leung2014GrowthRate: Threshold = /* @__PURE__ */ metAbove(2.66, "percentage-point-per-week", {
  population: "portal vein embolization before hepatectomy, 153 patients, 6 failures",
  source: leung2014Paper,
  locator: "abstract",
  standing: "primary",
});

/**
 * Compares the growth of a measured remnant with the threshold of Leung, 2014: above 2.66 points a week no liver
 * failed.
 *
 * Its denominator is the measured functional volume; the threshold of {@link shindoh2013} has another, and the two are
 * not exchangeable.
 *
 * @param growth - the growth rate of a measured remnant
 * @returns verdict, distance and whether it lies at the threshold
 * @throws RangeError when the growth is not that of a measured remnant
 * @example
 * ```ts
 * const before = { percent: percent(20), basis: "measured" } as const;
 * const after = { percent: percent(28), basis: "measured" } as const;
 * leung2014(kineticGrowthRate(before, after, weeks(22 / 7))).verdict; // => "unmet"
 * ```
 */
export function leung2014(growth: KineticGrowth<"measured">): Comparison {
  requireFields("compare growth of the remnant", "the growth", growth);
  requireWord("compare growth of the remnant", "the basis", growth.basis, ["measured"]);
  return compareWithThreshold(growth.pointsPerWeek, leung2014GrowthRate);
}
