import { bolliger1998Review, bolliger2002Review } from "../evidence/sources/fitness.table.ts";
import { above, atLeast, printedIn, type Threshold } from "../evidence/threshold.ts";
import type { FitnessPathway } from "./pathway.ts";
import {
  byFunction,
  byPpoUptake,
  byUptake,
  cardiacRisk,
  lowestUptake,
  measuredFunction,
  ppoUptake,
  predictedFunction,
  type UptakeThreshold,
} from "./pathwaySteps.ts";

/** What the review concludes. */
export type Bolliger1998Decision = "up-to-pneumonectomy" | "up-to-calculated-extent" | "inoperable";

/** Its thresholds, by name. */
export type Bolliger1998Threshold = "measured" | "ppo" | "ppoUptake" | "ppoUptakePercent" | UptakeThreshold;

const population = "patients considered for resection of primary lung cancer";
const text = { population, source: bolliger1998Review, standing: "primary" } as const;

/**
 * The algorithm of Bolliger and Perruchoud of 1998 for lung resection. It has been superseded.
 *
 * Measured FEV1 and DLCO both 80 % or more and no cardiac risk: up to pneumonectomy. Else peak oxygen uptake: below 10
 * mL/kg/min or 40 %, inoperable; above 20 or 75 %, up to pneumonectomy; between, predicted FEV1 and DLCO above 40 % and
 * predicted oxygen uptake above 10 and 35 % allow the calculated extent. Predicted oxygen uptake short of that is
 * inoperable. What follows when only predicted FEV1 or DLCO falls short was not readable; taking it as inoperable is a
 * convention, and the result says so.
 *
 * The predicted values belong to the plan, so "up to the calculated extent" is this plan.
 *
 * @example
 * ```ts
 * const facts = { fev1PercentPredicted: percentPredicted(85), dlcoPercentPredicted: percentPredicted(80) };
 * runPathway(bolliger1998, facts).decision; // => "up-to-pneumonectomy"
 * runPathway(bolliger1998, { ...facts, cardiac: { highRiskEvaluation: true } }).next; // => "cardiopulmonary-exercise-test"
 * ```
 */
export const bolliger1998: FitnessPathway<Bolliger1998Decision, Bolliger1998Threshold> = {
  id: "bolliger-1998",
  source: bolliger1998Review,
  population: "patients considered for lung resection, nearly all for primary lung cancer",
  interstitialLungDisease: "not-mentioned",
  supersededBy: "ERS/ESTS guideline of 2009, itself superseded in 2025",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** Both measured values at or above it, and no cardiac risk: up to pneumonectomy. */
      measured: atLeast(80, "percent-predicted", "abstract: 80 % of predicted or more"),
      /** Peak oxygen uptake below it: prohibitive. */
      uptakeLowest: atLeast(10, "milliliter-per-kilogram-per-minute", "abstract: below 10 mL/kg/min"),
      /** The same on the scale of predicted: 40 % here, 35 % in later pathways. */
      uptakeLowestPercent: {
        ...atLeast(40, "percent-predicted", "algorithm, in brackets; restated"),
        standing: "secondary",
      },
      /** Peak oxygen uptake above it: up to pneumonectomy. */
      uptakeAmple: above(20, "milliliter-per-kilogram-per-minute", "abstract: above 20 mL/kg/min"),
      /** The same on the scale of predicted. */
      uptakeAmplePercent: above(75, "percent-predicted", "abstract: or above 75 % of predicted"),
      /** Both predicted values above it. */
      ppo: above(40, "percent-predicted", "abstract and Medscape restatement: above 40 %"),
      /** Predicted postoperative oxygen uptake above it. */
      ppoUptake: above(
        10,
        "milliliter-per-kilogram-per-minute",
        "abstract and Medscape restatement: above 10 mL/kg/min",
      ),
      /** The same on the scale of predicted. */
      ppoUptakePercent: {
        ...above(35, "percent-predicted", "Medscape restatement: above 35 %"),
        standing: "secondary",
      },
    }))(),
  reading: {
    "up-to-pneumonectomy": { verdict: "met", standing: "primary" },
    "up-to-calculated-extent": { verdict: "met", standing: "primary" },
    inoperable: { verdict: "unmet", standing: "primary" },
  },
  run(thresholds, facts) {
    const extent = byFunction<Bolliger1998Decision>(facts, predictedFunction(thresholds.ppo), {
      endpoint: "ppo-missing",
      unmet: { endpoint: "ppo-not-above-40", decision: "inoperable", standing: "convention" },
      met: byPpoUptake(thresholds.ppoUptake, thresholds.ppoUptakePercent, {
        met: { endpoint: "ppo-uptake-above", decision: "up-to-calculated-extent" },
        unmet: { endpoint: "ppo-uptake-not-above", decision: "inoperable" },
      }),
    });
    const uptake = byUptake<Bolliger1998Decision>(thresholds, {
      highRisk: { endpoint: "uptake-high-risk", decision: "inoperable" },
      middle: extent,
      lowRisk: { endpoint: "uptake-low-risk", decision: "up-to-pneumonectomy" },
    });
    return {
      question: cardiacRisk(facts),
      endpoint: "cardiac-missing",
      next: "cardiac-evaluation",
      met: uptake,
      unmet: byFunction(facts, measuredFunction(thresholds.measured), {
        met: { endpoint: "both-at-least-80", decision: "up-to-pneumonectomy" },
        unmet: uptake,
      }),
    };
  },
  highRisk: (thresholds) => [
    ...lowestUptake(thresholds),
    ...predictedFunction(thresholds.ppo),
    ...ppoUptake(thresholds.ppoUptake, thresholds.ppoUptakePercent),
  ],
};

/** The printing of 2002: predicted values exactly on a threshold pass. */
export const bolliger2002Printed: Readonly<Record<"ppo" | "ppoUptake" | "ppoUptakePercent", Threshold>> =
  /* @__PURE__ */ (() =>
    printedIn(
      { population, source: bolliger2002Review, standing: "primary" },
      {
        /** The predicted values in the later printing, 40 % itself included. */
        ppo: atLeast(40, "percent-predicted", "abstract: 40 % or more"),
        /** Predicted oxygen uptake in the later printing, 10 itself included. */
        ppoUptake: atLeast(10, "milliliter-per-kilogram-per-minute", "abstract: 10 mL/kg/min or more"),
        /** The same on the scale of predicted. */
        ppoUptakePercent: atLeast(35, "percent-predicted", "abstract: 35 % or more"),
      },
    ))();
