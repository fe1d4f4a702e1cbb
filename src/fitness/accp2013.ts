import { accp2013Guideline, sawabata2015 } from "../evidence/sources/fitness.table.ts";
import { above, atLeast, printedIn, type Threshold } from "../evidence/threshold.ts";
import type { FitnessPathway } from "./pathway.ts";
import {
  byFunction,
  byUptake,
  cardiacRisk,
  lowestUptake,
  predictedFunction,
  type UptakeThreshold,
} from "./pathwaySteps.ts";

/** What the guideline concludes. */
export type Accp2013Decision = "low-risk" | "moderate-risk" | "high-risk";

/** Its thresholds, by name. */
export type Accp2013Threshold = "ppoLow" | "ppoExercise" | "stairs" | "shuttle" | UptakeThreshold;

const population = "patients considered for resection of primary lung cancer";
const text = { population, source: accp2013Guideline, standing: "primary" } as const;

/**
 * The ACCP / CHEST pathway of 2013 for resection of lung cancer. A correction of 2014 exists whose content was not read.
 *
 * Cardiac evaluation first; at high risk, oxygen uptake is measured (this step is recalled, its text not seen). Either
 * predicted value below 30 %: oxygen uptake. Both above 60 %: low risk. In between: stairs or shuttle walk, and one
 * satisfactory test suffices; an unsatisfactory one leads to oxygen uptake. Uptake below 10 mL/kg/min or 35 % is high
 * risk, above 20 or 75 % low, the rest moderate. The step at 30 % comes before that at 60 %.
 *
 * Low risk meets the pathway, high risk does not. At moderate risk the text leaves it to a discussion with the patient.
 *
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(45), ppoDlcoPercentPredicted: percentPredicted(48) };
 * runPathway(accp2013, facts).next; // => "low-technology-exercise"
 * runPathway(accp2013, { ...facts, stairClimbMeters: meters(25) }).decision; // => "low-risk"
 * ```
 * @example At exactly 60 % the printings differ
 * ```ts
 * const at60 = { ppoFev1PercentPredicted: percentPredicted(60), ppoDlcoPercentPredicted: percentPredicted(80) };
 * runPathway(accp2013, at60).next; // => "low-technology-exercise"
 * runPathway({ ...accp2013, thresholds: { ...accp2013.thresholds, ...accp2013Inclusive } }, at60).decision; // => "low-risk"
 * ```
 */
export const accp2013: FitnessPathway<Accp2013Decision, Accp2013Threshold> = {
  id: "accp-2013",
  source: accp2013Guideline,
  population,
  interstitialLungDisease: "not-mentioned",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** Both predicted values above it: low risk, no further test. */
      ppoLow: above(60, "percent-predicted", "abstract: both above 60 %"),
      /** Either predicted value below it: exercise test with oxygen uptake. 30 % itself is in the middle in every printing. */
      ppoExercise: atLeast(30, "percent-predicted", "abstract: either below 30 %"),
      /** Height on stairs above it is satisfactory. */
      stairs: above(22, "meter", "abstract: stair climbing altitude above 22 m"),
      /** Shuttle walk above it is satisfactory. 25 shuttles are 250 m and do not replace it. */
      shuttle: above(400, "meter", "abstract: shuttle walk distance above 400 m"),
      /** Peak oxygen uptake below it: high risk. */
      uptakeLowest: atLeast(10, "milliliter-per-kilogram-per-minute", "abstract: below 10 mL/kg/min"),
      /** The same on the scale of predicted. */
      uptakeLowestPercent: atLeast(35, "percent-predicted", "abstract: or 35 % predicted"),
      /** Peak oxygen uptake above it: low risk. */
      uptakeAmple: above(20, "milliliter-per-kilogram-per-minute", "abstract: above 20 mL/kg/min"),
      /** The same on the scale of predicted. */
      uptakeAmplePercent: above(75, "percent-predicted", "abstract: or above 75 % predicted"),
    }))(),
  reading: {
    "low-risk": { verdict: "met", standing: "primary" },
    "moderate-risk": { verdict: "met", standing: "convention" },
    "high-risk": { verdict: "unmet", standing: "primary" },
  },
  run(thresholds, facts) {
    const uptake = byUptake<Accp2013Decision>(thresholds, {
      highRisk: { endpoint: "uptake-high-risk", decision: "high-risk" },
      middle: { endpoint: "uptake-middle", decision: "moderate-risk" },
      lowRisk: { endpoint: "uptake-low-risk", decision: "low-risk" },
    });
    return {
      question: cardiacRisk(facts),
      standing: "unconfirmed",
      endpoint: "cardiac-missing",
      next: "cardiac-evaluation",
      met: uptake,
      unmet: byFunction(facts, predictedFunction(thresholds.ppoExercise), {
        unmet: uptake,
        met: byFunction(facts, predictedFunction(thresholds.ppoLow), {
          met: { endpoint: "both-above-60", decision: "low-risk" },
          unmet: {
            question: {
              compare: [
                ["stairClimbMeters", thresholds.stairs],
                ["shuttleWalkMeters", thresholds.shuttle],
              ],
              join: "any",
              oneSuffices: true,
              onDisagreement: "exercise-tests-disagree",
            },
            endpoint: "exercise-missing",
            next: "low-technology-exercise",
            met: { endpoint: "exercise-satisfactory", decision: "low-risk" },
            unmet: uptake,
          },
        }),
      }),
    };
  },
  highRisk: (thresholds) => [...lowestUptake(thresholds), ...predictedFunction(thresholds.ppoExercise)],
};

/** The other printings: 60 % (Japan 2014), 22 m and 400 m (a restatement) themselves passing. */
export const accp2013Inclusive: Readonly<Record<"ppoLow" | "stairs" | "shuttle", Threshold>> = /* @__PURE__ */ (() =>
  printedIn(
    { population, source: accp2013Guideline, standing: "secondary" },
    {
      ppoLow: {
        ...atLeast(60, "percent-predicted", "abstract: both 60 % or more are low risk"),
        source: sawabata2015,
        standing: "primary",
      },
      stairs: atLeast(22, "meter", "medicalalgorithms.com restatement: abnormal below 22 m"),
      shuttle: atLeast(400, "meter", "medicalalgorithms.com restatement: abnormal below 400 m"),
    },
  ))();
