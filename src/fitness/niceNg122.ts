import { niceNg122Guideline } from "../evidence/sources/fitness.table.ts";
import { above, atLeast, printedIn } from "../evidence/threshold.ts";
import { isKnown } from "./fitnessFacts.ts";
import type { FitnessPathway, MeasureThreshold } from "./pathway.ts";
import { byFunction, predictedFunction } from "./pathwaySteps.ts";

/** What the guideline concludes. */
export type NiceNg122Decision = "curative-treatment-if-dyspnea-accepted" | "not-below-thirty-percent" | "good-function";

/** Its thresholds, by name. */
export type NiceNg122Threshold = "ppo" | "shuttle" | "uptake";

const population = "people with lung cancer considered for treatment with curative intent";
const exercised = "people with lung cancer at moderate to high risk of dyspnea after the operation";
const text = { population: exercised, source: niceNg122Guideline, standing: "secondary" } as const;
const quoted = "quoted in a public decision aid:";

/**
 * The lung function part of NICE guideline NG122. Its numbers were read in a public decision aid that quotes it.
 *
 * FEV1 and TLCO are predicted by a count of functional segments. Either below 30 %: treatment with curative intent is
 * offered to a person who accepts the risk of dyspnea. A shuttle walk of more than 400 m or a peak oxygen uptake above
 * 15 mL/kg/min is good function; both tests are for people at moderate to high risk of dyspnea, a risk to which no
 * number is given, so neither is requested here and a short walk changes no answer.
 *
 * The guideline excludes no patient. Reading a value below 30 % as not meeting it, and one that is not below as meeting
 * it, are conventions of this package. Thoracoscore before consent and the cardiac part are not reproduced.
 *
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(34), ppoDlcoPercentPredicted: percentPredicted(38) };
 * runPathway(niceNg122, facts).decision; // => "not-below-thirty-percent"
 * runPathway(niceNg122, { ...facts, shuttleWalkMeters: meters(410) }).decision; // => "good-function"
 * ```
 */
export const niceNg122: FitnessPathway<NiceNg122Decision, NiceNg122Threshold> = {
  id: "nice-ng122",
  source: niceNg122Guideline,
  population,
  interstitialLungDisease: "not-mentioned",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** Either predicted value below it: offered to a person who accepts the risk of dyspnea. */
      ppo: {
        ...atLeast(30, "percent-predicted", `${quoted} predicted postoperative FEV1 or TLCO below 30 %`),
        population,
      },
      /** Shuttle walk above it: good function. */
      shuttle: above(400, "meter", `${quoted} more than 400 m`),
      /** Peak oxygen uptake above it: good function. */
      uptake: above(15, "milliliter-per-kilogram-per-minute", `${quoted} more than 15 mL/kg/min`),
    }))(),
  reading: {
    "curative-treatment-if-dyspnea-accepted": { verdict: "unmet", standing: "convention" },
    "not-below-thirty-percent": { verdict: "met", standing: "convention" },
    "good-function": { verdict: "met", standing: "convention" },
  },
  run({ ppo, shuttle, uptake }, facts) {
    const exercise: readonly MeasureThreshold[] = [
      ["shuttleWalkMeters", shuttle],
      ["peakVo2MlPerKgPerMin", uptake],
    ];
    const done = exercise.filter(([measure]) => isKnown(facts[measure]));
    return byFunction(facts, predictedFunction(ppo), {
      unmet: { endpoint: "one-below-30", decision: "curative-treatment-if-dyspnea-accepted" },
      met: {
        question: { compare: done, join: "any", onDisagreement: "exercise-tests-disagree" },
        endpoint: "exercise-missing",
        next: "shuttle-walk",
        met: { endpoint: "exercise-above", decision: "good-function" },
        unmet: { endpoint: "both-at-least-30", decision: "not-below-thirty-percent" },
      },
    });
  },
};
