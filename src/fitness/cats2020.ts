import { cats2020Guideline } from "../evidence/sources/fitness.table.ts";
import { atLeast, printedIn } from "../evidence/threshold.ts";
import type { FitnessPathway } from "./pathway.ts";
import { byFunction, predictedFunction } from "./pathwaySteps.ts";

/** The four bands, from the best to the worst. */
export type Cats2020Decision = "average-risk" | "above-average-risk" | "exceptionally-high-risk" | "prohibitive-risk";

/** Its thresholds, by name. */
export type Cats2020Threshold = "aboveAverage" | "exceptionallyHigh" | "prohibitive";

const population = "patients considered for lung resection";
const text = { population, source: cats2020Guideline, standing: "primary" } as const;

/**
 * The Canadian guideline of 2020: the smaller of the two predicted values gives the band.
 *
 * Below 40 % above average, below 30 % exceptionally high, below 20 % prohibitive; a value exactly on a threshold is not
 * below it. The text names bands and bars only the last; which of the others meet it is a convention.
 *
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(70), ppoDlcoPercentPredicted: percentPredicted(39.9) };
 * runPathway(cats2020, facts).decision; // => "above-average-risk"
 * runPathway(cats2020, { ppoFev1PercentPredicted: percentPredicted(19) }).decision; // => "prohibitive-risk"
 * ```
 */
export const cats2020: FitnessPathway<Cats2020Decision, Cats2020Threshold> = {
  id: "cats-2020",
  source: cats2020Guideline,
  population,
  interstitialLungDisease: "not-mentioned",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** Either predicted value below it: above average risk. */
      aboveAverage: atLeast(40, "percent-predicted", "guideline page: below 40 %"),
      /** Either predicted value below it: exceptionally high risk. */
      exceptionallyHigh: atLeast(30, "percent-predicted", "guideline page: below 30 %"),
      /** Either predicted value below it: prohibitive risk. */
      prohibitive: atLeast(20, "percent-predicted", "guideline page: below 20 %"),
    }))(),
  reading: {
    "average-risk": { verdict: "met", standing: "primary" },
    "above-average-risk": { verdict: "met", standing: "convention" },
    "exceptionally-high-risk": { verdict: "unmet", standing: "convention" },
    "prohibitive-risk": { verdict: "unmet", standing: "primary" },
  },
  run({ aboveAverage, exceptionallyHigh, prohibitive }, facts) {
    const endpoint = "value-missing";
    return byFunction(facts, predictedFunction(prohibitive), {
      endpoint,
      unmet: { endpoint: "smaller-below-20", decision: "prohibitive-risk" },
      met: byFunction(facts, predictedFunction(exceptionallyHigh), {
        endpoint,
        unmet: { endpoint: "smaller-below-30", decision: "exceptionally-high-risk" },
        met: byFunction(facts, predictedFunction(aboveAverage), {
          endpoint,
          unmet: { endpoint: "smaller-below-40", decision: "above-average-risk" },
          met: { endpoint: "both-at-least-40", decision: "average-risk" },
        }),
      }),
    });
  },
};
