import { lungLengthRange } from "../case/ranges.table.ts";
import { hilus2021, sunset2024 } from "../evidence/sources/radiotherapy.table.ts";
import { compareWithThreshold, metAbove, metAtMost, type Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireFields, requireNumber, requireWhole } from "../internal/guards.ts";
import { type Gray, mostGray } from "../units/dose.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Schedule } from "./schedule.ts";

/** Hottest point of the SUNSET policy, in percent of the prescription. */
export const sunsetHotSpot: Threshold = /* @__PURE__ */ metAtMost(120, "percent", {
  population: "30 patients with ultracentral lung cancer, 60 Gy in 8",
  source: sunset2024,
  locator: "trial policy",
  standing: "primary",
});

/** Distance to main bronchi or trachea up to which the HILUS investigators advise against their own schedule. */
export const hilusDistance: Threshold = /* @__PURE__ */ metAbove(10, "millimeter", {
  population: "65 patients with tumors within 1 cm of the bronchial tree, 56 Gy in 8 to the 67 % isodose",
  source: hilus2021,
  locator: "conclusion of the abstract",
  standing: "primary",
});

/** A plan for an ultracentral lesion. */
export interface UltracentralPlan {
  /** The course as prescribed. */
  readonly course: Schedule;
  /** Dose of the hottest point over the whole course. */
  readonly maximum?: Gray | undefined;
  /** Whether that point lies inside the planning target volume. */
  readonly maximumInsideTarget?: boolean | undefined;
  /** Whether the tumor grows inside an airway. */
  readonly endobronchial?: boolean | undefined;
}

/** An answer with what is missing. */
export interface PolicyAnswer<Fact extends string> {
  /** `met`: the plan keeps the policy; `unmet`: it does not; `unknown`: a fact is missing. */
  readonly verdict: Verdict;
  /** The facts that could still decide. */
  readonly needs: readonly Fact[];
}

/**
 * Checks whether a plan keeps the policy of the SUNSET trial: 60 Gy in 8, no growth inside an airway, the hottest point
 * at most 120 % of the prescription and inside the planning target volume.
 *
 * @param plan - course, hottest point, airway
 * @returns a verdict and the facts that are missing
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * const course = schedule(8, gray(7.5));
 * sunsetPolicy({ course, maximum: gray(72), maximumInsideTarget: true, endobronchial: false }).verdict; // => "met"
 * sunsetPolicy({ course, maximum: gray(70) }).needs; // => ["maximumInsideTarget", "endobronchial"]
 * ```
 */
export function sunsetPolicy(plan: UltracentralPlan): PolicyAnswer<keyof UltracentralPlan> {
  const action = "compare with the SUNSET policy";
  requireFields(action, "the plan", plan);
  requireFields(action, "the course", plan.course);
  requireWhole(action, "the number of fractions", plan.course.fractions, 1);
  requireNumber(action, "the dose per fraction", plan.course.dosePerFraction, 0, mostGray);
  const maximum = plan.maximum ?? undefined;
  if (maximum !== undefined) requireNumber(action, "the maximum", maximum, 0);
  const { maximumInsideTarget, endobronchial } = plan;
  const hot = maximum !== undefined && compareWithThreshold((100 * maximum) / 60, sunsetHotSpot).verdict === "unmet";
  const other = plan.course.fractions !== 8 || plan.course.dosePerFraction !== 7.5;
  if (other || hot || maximumInsideTarget === false || endobronchial === true) return { verdict: "unmet", needs: [] };
  const needs: (keyof UltracentralPlan)[] = [];
  if (maximum === undefined) needs.push("maximum");
  if (maximumInsideTarget !== true) needs.push("maximumInsideTarget");
  if (endobronchial !== false) needs.push("endobronchial");
  return { verdict: needs.length === 0 ? "met" : "unknown", needs };
}

/**
 * Checks whether the HILUS investigators advise against their own schedule for a lesion: 56 Gy in 8 to the 67 % isodose
 * at 1 cm or less from main bronchi or trachea, where 10 of 65 patients died of the treatment.
 *
 * @param airwayMm - distance to the nearer of main bronchi and trachea
 * @returns whether their advice against it applies; `unknown` where the distance is missing
 * @throws RangeError when the distance is impossible
 * @example
 * ```ts
 * hilusAdviceAgainst(millimeters(6)).verdict; // => "met"
 * ```
 */
export function hilusAdviceAgainst(airwayMm: Quantity<"millimeter"> | undefined): PolicyAnswer<"airwayMm"> {
  const distance = airwayMm ?? undefined;
  if (distance === undefined) return { verdict: "unknown", needs: ["airwayMm"] };
  requireNumber("read the HILUS advice", "the distance", distance, ...lungLengthRange);
  return { verdict: compareWithThreshold(distance, hilusDistance).verdict === "met" ? "unmet" : "met", needs: [] };
}
