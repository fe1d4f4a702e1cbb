import { westhoff2007 } from "../evidence/sources/fitness.table.ts";
import { atLeast, printedIn } from "../evidence/threshold.ts";
import { isKnown } from "./fitnessFacts.ts";
import type { FitnessPathway } from "./pathway.ts";
import { byFunction, byPpoUptake, measuredFunction, ppoUptake, predictedFunction } from "./pathwaySteps.ts";

/** What the abstract concludes. */
export type Hemer2007Decision = "no-further-tests" | "above-exclusion-thresholds" | "inoperable";

/** Its thresholds, by name. */
export type Hemer2007Threshold = "measured" | "ppo" | "ppoUptake" | "ppoUptakePercent";

const population = "patients considered for resection of primary lung cancer";
const text = { population, source: westhoff2007, standing: "primary" } as const;

/**
 * The Hemer algorithm of 2007, the steps that its abstract prints.
 *
 * A measured value below 80 % or a predicted one below 40 %: exercise test. A predicted postoperative oxygen uptake
 * below 10 mL/kg/min or 35 %: inoperable. What lies between, for a peak uptake in the middle, was not readable. Only the
 * exclusion is printed; that its complement meets the algorithm is a convention.
 *
 * @example
 * ```ts
 * const facts = { fev1PercentPredicted: percentPredicted(78), dlcoPercentPredicted: percentPredicted(90) };
 * runPathway(hemer2007, facts).next; // => "cardiopulmonary-exercise-test"
 * runPathway(hemer2007, { ...facts, ppoVo2MlPerKgPerMin: mlPerKgPerMin(9.5) }).decision; // => "inoperable"
 * ```
 */
export const hemer2007: FitnessPathway<Hemer2007Decision, Hemer2007Threshold> = {
  id: "hemer-2007",
  source: westhoff2007,
  population,
  interstitialLungDisease: "not-mentioned",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** Either measured value below it: exercise test. */
      measured: atLeast(80, "percent-predicted", "abstract: below 80 %"),
      /** Either predicted value below it: exercise test. */
      ppo: atLeast(40, "percent-predicted", "abstract: below 40 %"),
      /** Predicted postoperative oxygen uptake below it: inoperable. */
      ppoUptake: atLeast(10, "milliliter-per-kilogram-per-minute", "abstract: below 10 mL/kg/min"),
      /** The same on the scale of predicted. */
      ppoUptakePercent: atLeast(35, "percent-predicted", "abstract: below 35 %"),
    }))(),
  reading: {
    "no-further-tests": { verdict: "met", standing: "convention" },
    "above-exclusion-thresholds": { verdict: "met", standing: "convention" },
    inoperable: { verdict: "unmet", standing: "primary" },
  },
  run(thresholds, facts) {
    const tested = isKnown(facts.peakVo2MlPerKgPerMin) || isKnown(facts.peakVo2PercentPredicted);
    const uptake = byPpoUptake<Hemer2007Decision>(thresholds.ppoUptake, thresholds.ppoUptakePercent, {
      met: { endpoint: "ppo-uptake-at-least", decision: "above-exclusion-thresholds" },
      unmet: { endpoint: "ppo-uptake-below", decision: "inoperable" },
    });
    const lungs = [...measuredFunction(thresholds.measured), ...predictedFunction(thresholds.ppo)];
    return byFunction(facts, lungs, {
      met: { endpoint: "function-at-least", decision: "no-further-tests" },
      unmet: tested ? uptake : { ...uptake, endpoint: "uptake-missing", next: "cardiopulmonary-exercise-test" },
    });
  },
  highRisk: (thresholds) => ppoUptake(thresholds.ppoUptake, thresholds.ppoUptakePercent),
};
