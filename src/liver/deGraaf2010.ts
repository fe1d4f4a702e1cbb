import { deGraaf2010Paper } from "../evidence/sources/liver.table.ts";
import { metAtLeast, type Threshold } from "../evidence/threshold.ts";

/**
 * Uptake of mebrofenin by the future remnant, per square meter of body surface, below which more livers failed. In a
 * later test of 547 patients it discriminated little better than volume (area under the curve 0.66 against 0.63). Function of
 * the remnant is measured; nothing in this package computes it.
 */
export const deGraaf2010: Threshold = /* @__PURE__ */ metAtLeast(2.69, "percent-per-minute-per-square-meter", {
  population: "major liver resection, 55 patients",
  source: deGraaf2010Paper,
  locator: "abstract",
  standing: "primary",
});
