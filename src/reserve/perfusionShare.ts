import { requireAbove, requireNumber, requireWhole } from "../internal/guards.ts";
import type { Percent, SegmentCount } from "../units/proportion.ts";

/** Counts over one lung in a planar perfusion scan. */
export interface PlanarCounts {
  /** Counts in the anterior view. */
  readonly anterior: number;
  /** Counts in the posterior view. */
  readonly posterior: number;
}

/**
 * Works out the right lung's share of the perfusion from planar counts, by the geometric mean of the two views.
 *
 * ```math
 * s_{right} = 100 \cdot \frac{\sqrt{A_r P_r}}{\sqrt{A_r P_r} + \sqrt{A_l P_l}}
 * ```
 *
 * Source: the geometric mean of anterior and posterior counts, read in clinical references on quantitative lung scans.
 *
 * @param right - {@link PlanarCounts} over the right lung, each above 0
 * @param left - {@link PlanarCounts} over the left lung, each above 0
 * @returns the right lung's share in percent; the left lung has the rest
 * @throws RangeError when a count is zero, negative or not finite
 * @example
 * ```ts
 * rightPerfusionShare({ anterior: 52000, posterior: 48000 }, { anterior: 47000, posterior: 45000 }); // => 52.07
 * ```
 */
export function rightPerfusionShare(right: PlanarCounts, left: PlanarCounts): Percent {
  const mean = (side: string, counts: PlanarCounts): number => {
    requireAbove("split perfusion", `the ${side} anterior count`, counts?.anterior, 0);
    requireAbove("split perfusion", `the ${side} posterior count`, counts.posterior, 0);
    return Math.sqrt(counts.anterior) * Math.sqrt(counts.posterior);
  };
  const ofRight = mean("right", right);
  const ofLeft = mean("left", left);
  return (100 / (1 + ofLeft / ofRight)) as Percent;
}

/**
 * Shares a lung's perfusion among its segments, for a lobe that was not measured by itself.
 *
 * ```math
 * s_{removed} = s_{lung} \cdot \frac{R}{S}
 * ```
 *
 * with `R` segments removed of the `S` of that lung. The formula is widely repeated (Wernly 1980, Win 2006); its text
 * has not been seen, so it is `unconfirmed`.
 *
 * @param lungShare - that lung's share of the perfusion, 0 to 100 %
 * @param removed - segments removed from that lung
 * @param ofLung - segments of that lung, from 1 to 10
 * @returns the share of the total perfusion that is removed, in percent
 * @throws RangeError when the share lies outside 0 to 100 or more segments are removed than the lung has
 * @example
 * ```ts
 * ppoFromPerfusion(liters(2), perfusionShareOfSegments(percent(50), segmentCount(3), segmentCount(10))); // => 1.7
 * ```
 */
export function perfusionShareOfSegments(lungShare: Percent, removed: SegmentCount, ofLung: SegmentCount): Percent {
  requireNumber("split perfusion", "the lung's share", lungShare, 0, 100);
  requireWhole("split perfusion", "the segments of the lung", ofLung, 1, 10);
  requireWhole("split perfusion", "the segments removed", removed, 0, ofLung);
  return ((lungShare * removed) / ofLung) as Percent;
}
