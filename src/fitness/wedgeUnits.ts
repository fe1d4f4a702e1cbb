import type { Standing } from "../evidence/citation.ts";
import { petrella2009 } from "../evidence/sources/fitness.table.ts";
import { compareWithThreshold, metAtLeast, type Threshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber, requireWhole } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";

/** From this number on, wedges took as much function as a lobectomy early after the operation; gone after 90 days. */
export const manyWedges: Threshold = /* @__PURE__ */ metAtLeast(3, "count", {
  population: "66 patients with a mean of 3 resections of metastases",
  source: petrella2009,
  locator: "abstract: 3 or more wedges",
  standing: "primary",
});

/** How many of the 19 units one wedge is counted as. No guideline counts a wedge. */
export interface WedgePolicy {
  /** Short name. */
  readonly id: string;
  /** Units taken by one wedge. */
  readonly unitsPerWedge: Extent;
  /** No constant is published, so every choice is a convention. */
  readonly standing: Standing;
}

/** From nothing to one unit a wedge: the published losses are too wide for a number. */
export const wedgeZeroToOne: WedgePolicy = {
  id: "zero-to-one",
  unitsPerWedge: { least: 0, most: 1 },
  standing: "convention",
};

/** Nothing: the anatomical formula counts anatomical segments only. */
export const wedgeZero: WedgePolicy = { id: "zero", unitsPerWedge: { least: 0, most: 0 }, standing: "convention" };

/** One unit a wedge, the most cautious. */
export const wedgeOne: WedgePolicy = { id: "one", unitsPerWedge: { least: 1, most: 1 }, standing: "convention" };

/** What a number of wedges is counted as. */
export interface WedgeUnits {
  /** Units of the 19, as a range. */
  readonly units: Extent;
  /** Whether there are so many wedges that they took as much as a lobectomy in a published series. */
  readonly manyWedges: boolean;
  /** The policy that was used. */
  readonly policy: WedgePolicy;
}

/**
 * Counts wedges in units of the 19 segments.
 *
 * Where the volume taken is known from CT, the prediction by volume is better than any count.
 *
 * @param wedges - number of wedges, a whole number of at least 0
 * @param policy - units a wedge; by default 0 to 1
 * @returns the units as a range, and whether the wedges are many
 * @throws RangeError when the count is not a whole number, or the policy is not a range of at least 0
 * @example
 * ```ts
 * wedgeUnits(2).units; // => { least: 0, most: 2 }
 * wedgeUnits(3, wedgeZero).manyWedges; // => true
 * ```
 */
export function wedgeUnits(wedges: number, policy: WedgePolicy = wedgeZeroToOne): WedgeUnits {
  requireWhole("count wedges", "the number of wedges", wedges, 0);
  requireFields("count wedges", "the policy", policy);
  requireFields("count wedges", "units per wedge", policy.unitsPerWedge);
  const { least, most } = policy.unitsPerWedge;
  requireNumber("count wedges", "the least units per wedge", least, 0);
  requireNumber("count wedges", "the most units per wedge", most, least);
  return {
    units: { least: wedges * least, most: wedges * most },
    manyWedges: compareWithThreshold(wedges, manyWedges).verdict === "met",
    policy,
  };
}
