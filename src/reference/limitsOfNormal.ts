import type { Threshold } from "../evidence/threshold.ts";
import { quanjer2012 } from "./equationSets.table.ts";

/**
 * The lower limit of normal as a z-score. The limits the official calculator prints agree with exactly 1.645, and with
 * neither 1.64 nor 1.6449; which side a value exactly on the limit falls was not found in print.
 */
export const lowerLimitZ: Threshold = {
  value: -1.645,
  unit: "z-score",
  passes: "above",
  side: "inclusive",
  population: "healthy people who never smoked",
  source: quanjer2012,
  locator: "limits printed by the official calculator",
  standing: "secondary",
};

/** The upper limit of normal as a z-score; it matters for transfer factor, hardly for volumes. */
export const upperLimitZ: Threshold = {
  value: 1.645,
  unit: "z-score",
  passes: "below",
  side: "inclusive",
  population: "healthy people who never smoked",
  source: quanjer2012,
  locator: "limits printed by the official calculator",
  standing: "secondary",
};

/** The z-score of the limits of normal: exactly 1.645, so that one healthy person in twenty lies below the lower one. */
export const limitZ: 1.645 = 1.645;
