import { zhao2016 } from "../evidence/sources/radiotherapy.table.ts";
import { compareWithThreshold, metAbove, metBelow, type Threshold } from "../evidence/threshold.ts";
import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Bed } from "./bed.ts";

/** Dose at the edge of the target that went with more local failures where it was not exceeded. */
export const zhaoEdgeDose: Threshold = /* @__PURE__ */ metAbove(86, "biologically-effective-dose", {
  population: "1,200 lung cancers in 1,092 patients; BED10 of the D95 of the planning target volume",
  source: zhao2016,
  locator: "abstract",
  standing: "primary",
});

/** Gross tumor volume from which more local failures were seen. */
export const zhaoTumorVolume: Threshold = /* @__PURE__ */ metBelow(8.3, "milliliter", {
  population: "1,200 lung cancers in 1,092 patients; gross tumor volume",
  source: zhao2016,
  locator: "abstract",
  standing: "primary",
});

/** On which side of the two thresholds a course lies. */
export interface ZhaoComparison {
  /** Whether the dose at the edge exceeds 86 Gy10. */
  readonly edgeAbove86: boolean;
  /** Whether the tumor volume is one that did worse. */
  readonly volumeAdverse: boolean;
}

/**
 * Compares dose at the edge of the target and tumor volume with the two thresholds of Zhao 2016.
 *
 * Adverse were a D95 of the planning target volume of at most 86 Gy10 and a gross tumor volume of at least 8.3 mL, a
 * sphere of 2.5 cm. The source calls 55 Gy in 10 "about 86"; it is 85.25 and is not rounded into the threshold.
 *
 * @param edge - BED10 at the edge of the target
 * @param volume - gross tumor volume in milliliters
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * const edge = bed(schedule(4, gray(10.5), "target-edge"), alphaBeta(10));
 * compareWithZhao2016(edge, milliliters(8.2)); // => { edgeAbove86: true, volumeAdverse: false }
 * ```
 */
export function compareWithZhao2016(edge: Bed<10, "target-edge">, volume: Quantity<"milliliter">): ZhaoComparison {
  requireNumber("compare with Zhao 2016", "the dose", edge, 0);
  requireNumber("compare with Zhao 2016", "the volume", volume, 0);
  return {
    edgeAbove86: compareWithThreshold(edge, zhaoEdgeDose).verdict === "met",
    volumeAdverse: compareWithThreshold(volume, zhaoTumorVolume).verdict === "unmet",
  };
}
