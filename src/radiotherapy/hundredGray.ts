import { ccoSabr, guckenberger2009, onishi2004, onishi2007 } from "../evidence/sources/radiotherapy.table.ts";
import { metAbove, metAtLeast, metAtMost, type Threshold } from "../evidence/threshold.ts";
import { refuse, requireNumber, requireWord } from "../internal/guards.ts";
import type { Bed } from "./bed.ts";
import type { SamePoint } from "./samePoint.ts";
import type { Point } from "./schedule.ts";

/** 100 Gy10 at the isocenter in the first Japanese series, 245 patients. */
export const hundredGrayOnishi2004: Threshold = /* @__PURE__ */ metAtLeast(100, "biologically-effective-dose", {
  population: "245 patients with stage I lung cancer in 13 centers; BED10 at the isocenter",
  source: onishi2004,
  locator: "abstract",
  standing: "primary",
});

/** 100 Gy10 at the isocenter in the second Japanese series, 257 patients. */
export const hundredGrayOnishi2007: Threshold = /* @__PURE__ */ metAtLeast(100, "biologically-effective-dose", {
  population: "257 patients with stage I lung cancer in 14 centers; BED10 at the isocenter",
  source: onishi2007,
  locator: "abstract",
  standing: "primary",
});

/** 100 Gy10 to the clinical target volume, computed on the moving lung: the one such threshold found mostly in metastases. */
export const hundredGrayGuckenberger2009: Threshold = /* @__PURE__ */ metAbove(100, "biologically-effective-dose", {
  population: "124 patients, 159 lesions, 118 of them metastases; BED10 to the clinical target volume",
  source: guckenberger2009,
  locator: "abstract; a dose of exactly 100 is not placed",
  standing: "primary",
});

/** 100 Gy10 as a guideline adopted it; the text read here names no reference point. */
export const hundredGrayCco: Threshold = /* @__PURE__ */ metAtLeast(100, "biologically-effective-dose", {
  population: "stage I lung cancer treated stereotactically; BED with alpha/beta 10, fixed by the guideline",
  source: ccoSabr,
  locator: "recommendation on dose",
  standing: "primary",
});

/** 146 Gy10, above which the same guideline saw more toxicity and advises against going. */
export const highDoseCco: Threshold = /* @__PURE__ */ metAtMost(146, "biologically-effective-dose", {
  population: "stage I lung cancer treated stereotactically; BED with alpha/beta 10, fixed by the guideline",
  source: ccoSabr,
  locator: "recommendation on dose",
  standing: "primary",
});

/**
 * Gives the local recurrence one of the two Japanese series saw on the side of 100 Gy10 on which a dose lies.
 *
 * The series have different patients and different figures and are not merged: 8.1 and 26.4 % in 2004, 8.4 and 42.9 % in
 * 2007. Their dose is that of the isocenter; 48 Gy in 4 lies above the threshold there and below it at the edge of the target.
 * A cohort's figure, not a patient's.
 *
 * @param dose - BED10 at the isocenter
 * @param series - which of the two
 * @returns percent of the tumors on that side that recurred locally
 * @throws RangeError when the dose is impossible or the series is neither
 * @example
 * ```ts
 * localRecurrenceOnishi(bed(schedule(4, gray(12), "isocenter"), alphaBeta(10)), "onishi-2004"); // => 8.1
 * ```
 */
export function localRecurrenceOnishi(dose: Bed<10, "isocenter">, series: "onishi-2004" | "onishi-2007"): number {
  const action = "look up local recurrence";
  requireNumber(action, "the dose", dose, 0);
  requireWord(action, "the series", series, ["onishi-2004", "onishi-2007"]);
  const above = (dose as number) >= 100;
  if (series === "onishi-2004") return above ? 8.1 : 26.4;
  return above ? 8.4 : 42.9;
}

/**
 * Gives the three-year local control that Guckenberger 2009 saw on the side of 100 Gy10 on which a dose lies.
 *
 * The dose is that to the clinical target volume, computed on the moving lung; none of the three reference points of a
 * `Schedule` is that, so the dose here is one whose point was not named, and one whose point was named does not compile.
 * Exactly 100 is placed on neither side by the source and is refused.
 *
 * @typeParam P - the point of the dose: none
 * @param dose - BED10 to the clinical target volume
 * @returns percent of the lesions on that side under control after three years
 * @throws RangeError when the dose is impossible or exactly 100
 * @example
 * ```ts
 * localControlGuckenberger2009(statedBed(101, alphaBeta(10))); // => 89
 * localControlGuckenberger2009(statedBed(100, alphaBeta(10))); // => RangeError: Cannot look up local control: the dose must be a number above or below 100, got 100
 * ```
 */
export function localControlGuckenberger2009<P extends Point>(dose: Bed<10, P> & SamePoint<P, Point>): number {
  const action = "look up local control";
  requireNumber(action, "the dose", dose, 0);
  const gray: number = dose;
  if (gray > 100) return 89;
  return gray < 100 ? 62 : refuse(action, "the dose", "a number above or below 100", gray);
}
