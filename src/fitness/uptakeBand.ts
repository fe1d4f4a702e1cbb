import type { Threshold } from "../evidence/threshold.ts";
import { every, knownLines, type Line, noteDisagreement, some, type Walk } from "./walk.ts";

/** The three bands into which the pathways divide peak oxygen uptake. */
export type UptakeBand = "high-risk" | "middle" | "low-risk";

/** The four lines that divide peak oxygen uptake into three bands, on two scales. */
export interface UptakeLines {
  /** Below it the risk is high, in mL/kg/min. */
  readonly lowest: Threshold;
  /** Below it the risk is high, in percent of predicted. */
  readonly lowestPercent: Threshold;
  /** Above it the risk is low, in mL/kg/min. */
  readonly ample: Threshold;
  /** Above it the risk is low, in percent of predicted. */
  readonly amplePercent: Threshold;
}

/** The lines below which the risk is high, for those who report a value nobody asked. */
export function lowestUptakeLines(lines: UptakeLines): readonly Line[] {
  return [
    ["peakVo2MlPerKgPerMin", lines.lowest],
    ["peakVo2PercentPredicted", lines.lowestPercent],
  ];
}

/**
 * Reads the band of peak oxygen uptake. The figures say "or" between the scales: below either of the lowest lines is
 * high risk, and that is asked first, so the high-risk side wins where the scales contradict each other; then above
 * either of the ample lines is low risk. A contradiction is noted.
 */
export function uptakeBand(walk: Walk, lines: UptakeLines): UptakeBand | "absent" {
  const lowest = knownLines(walk, lowestUptakeLines(lines));
  const ample = knownLines(walk, [
    ["peakVo2MlPerKgPerMin", lines.ample],
    ["peakVo2PercentPredicted", lines.amplePercent],
  ]);
  if (lowest.length === 0) return "absent";
  const code = "oxygen-uptake-scales-disagree";
  if (!noteDisagreement(walk, code, lowest)) noteDisagreement(walk, code, ample);
  if (every(walk, lowest) === "unmet") return "high-risk";
  return some(walk, ample) === "met" ? "low-risk" : "middle";
}
