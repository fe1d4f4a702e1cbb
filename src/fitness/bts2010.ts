import { bts2010Guideline } from "../evidence/sources/fitness.table.ts";
import { above, printedIn } from "../evidence/threshold.ts";
import { isKnown } from "./fitnessFacts.ts";
import type { FitnessPathway } from "./pathway.ts";
import { byFunction, predictedFunction } from "./pathwaySteps.ts";

/** What the dyspnea arm concludes. */
export type Bts2010Decision = "low-risk" | "moderate-risk" | "high-risk";

/** Its thresholds, by name. */
export type Bts2010Threshold = "ppo" | "shuttle" | "uptake";

const population = "patients considered for resection of primary lung cancer";
const text = { population, source: bts2010Guideline, standing: "secondary" } as const;

/**
 * The dyspnea arm of the BTS/SCTS guideline of 2010. The two other arms, operative death and cardiac events, are not
 * part of it, so no cardiac fact is used. The guideline itself was not read: 40 % is recalled, and NICE NG122 prints the
 * same cut-offs for shuttle walk and oxygen uptake.
 *
 * Both predicted values above 40 %: low risk of dyspnea after the operation. Otherwise a shuttle walk above 400 m or a
 * peak oxygen uptake above 15 mL/kg/min: moderate; neither: high.
 *
 * The guideline excludes no patient: it offers an operation at moderate and at high risk to a patient who accepts that
 * risk. Taking moderate risk as meeting it and high risk as not is a convention of this package.
 *
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(33), ppoDlcoPercentPredicted: percentPredicted(36) };
 * runPathway(bts2010, facts).next; // => "shuttle-walk"
 * runPathway(bts2010, { ...facts, peakVo2MlPerKgPerMin: mlPerKgPerMin(16.4) }).decision; // => "moderate-risk"
 * ```
 */
export const bts2010: FitnessPathway<Bts2010Decision, Bts2010Threshold> = {
  id: "bts-2010-dyspnea",
  source: bts2010Guideline,
  population,
  interstitialLungDisease: "not-mentioned",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** Both predicted values above it: low risk of dyspnea. */
      ppo: {
        ...above(40, "percent-predicted", "tripartite risk, dyspnea; recalled, text not seen"),
        standing: "unconfirmed",
      },
      /** Shuttle walk above it: moderate risk. */
      shuttle: above(400, "meter", "tripartite risk, dyspnea; text not seen, NICE NG122 prints the same cut-off"),
      /** Peak oxygen uptake above it: moderate risk. */
      uptake: above(
        15,
        "milliliter-per-kilogram-per-minute",
        "tripartite risk, dyspnea; text not seen, NICE NG122 prints the same cut-off",
      ),
    }))(),
  reading: {
    "low-risk": { verdict: "met", standing: "unconfirmed" },
    "moderate-risk": { verdict: "met", standing: "convention" },
    "high-risk": { verdict: "unmet", standing: "convention" },
  },
  run: (thresholds, facts) =>
    byFunction(facts, predictedFunction(thresholds.ppo), {
      met: { endpoint: "both-above-40", decision: "low-risk" },
      unmet: {
        question: {
          compare: [
            ["shuttleWalkMeters", thresholds.shuttle],
            ["peakVo2MlPerKgPerMin", thresholds.uptake],
          ],
          join: "any",
          onDisagreement: "exercise-tests-disagree",
        },
        endpoint: "exercise-missing",
        next: isKnown(facts.shuttleWalkMeters) ? "cardiopulmonary-exercise-test" : "shuttle-walk",
        met: { endpoint: "exercise-above", decision: "moderate-risk" },
        unmet: { endpoint: "exercise-not-above", decision: "high-risk" },
      },
    }),
};
