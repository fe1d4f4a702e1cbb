import { brenner2008, hypoFracCalc, iwata2013 } from "../evidence/sources/radiotherapy.table.ts";
import { compareWithThreshold, metAtMost, metBelow, type Threshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber } from "../internal/guards.ts";
import { type Gray, mostGray } from "../units/dose.ts";

/** From 6 Gy a fraction on, other models were more reliable in cell cultures. */
export const linearQuadraticCellData: Threshold = /* @__PURE__ */ metBelow(6, "gray", {
  population: "V79 and EMT6 cells and spheroids, dose per fraction",
  source: iwata2013,
  locator: "abstract",
  standing: "primary",
});

/** Above 10 Gy a fraction one open calculator advises caution. */
export const linearQuadraticCaution: Threshold = /* @__PURE__ */ metAtMost(10, "gray", {
  population: "any tumor, dose per fraction",
  source: hypoFracCalc,
  locator: "applicability levels, first step",
  standing: "secondary",
});

/** Above 15 Gy a fraction the same calculator advises strong caution. */
export const linearQuadraticStrongCaution: Threshold = /* @__PURE__ */ metAtMost(15, "gray", {
  population: "any tumor, dose per fraction",
  source: hypoFracCalc,
  locator: "applicability levels, second step",
  standing: "secondary",
});

/** To about 18 Gy a fraction the model is called reasonable by one of its defenders. */
export const linearQuadraticBrenner: Threshold = /* @__PURE__ */ metAtMost(18, "gray", {
  population: "any tumor, dose per fraction",
  source: brenner2008,
  locator: "abstract, about 18 Gy",
  standing: "primary",
});

/**
 * Names the published bounds of the linear-quadratic model which a dose per fraction exceeds.
 *
 * The sources disagree: cell cultures were read against the model from 6 Gy on, the two steps of a calculator lie at 10 and
 * 15 Gy, and a defense of the model calls it reasonable to about 18 Gy. The doubts are handed back beside a number; no model is
 * switched because of them.
 *
 * @param schedule - any course; only its dose per fraction counts
 * @returns the bounds exceeded, lowest first; an empty list where none is
 * @throws RangeError when the dose per fraction is no number from 0 to 150
 * @example
 * ```ts
 * linearQuadraticDoubts(schedule(4, gray(12))).map((bound) => bound.value); // => [6, 10]
 * linearQuadraticDoubts(schedule(12, gray(5))); // => []
 * ```
 */
export function linearQuadraticDoubts(schedule: { readonly dosePerFraction: Gray }): readonly Threshold[] {
  requireFields("question the model", "the schedule", schedule);
  requireNumber("question the model", "the dose per fraction", schedule.dosePerFraction, 0, mostGray);
  return [linearQuadraticCellData, linearQuadraticCaution, linearQuadraticStrongCaution, linearQuadraticBrenner].filter(
    (bound) => compareWithThreshold(schedule.dosePerFraction, bound).verdict === "unmet",
  );
}
