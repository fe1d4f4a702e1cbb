import { ersEsts2009Guideline } from "../evidence/sources/fitness.table.ts";
import { above, atLeast, printedIn } from "../evidence/threshold.ts";
import type { FitnessPathway, PathwayEndpoint } from "./pathway.ts";
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

/** What the guideline concludes. */
export type ErsEsts2009Decision =
  | "up-to-pneumonectomy"
  | "up-to-calculated-extent"
  | "anatomic-resection-not-recommended";

/** Its thresholds, by name. */
export type ErsEsts2009Threshold = "measured" | "ppo" | "ppoUptake" | "ppoUptakePercent" | UptakeThreshold;

const population = "patients considered for resection of primary lung cancer";
const text = { population, source: ersEsts2009Guideline, standing: "secondary" } as const;

/**
 * The ERS/ESTS pathway of 2009 for radical treatment of lung cancer. It has been superseded.
 *
 * Measured FEV1 and DLCO both above 80 %: up to pneumonectomy. Else peak oxygen uptake: above 20 mL/kg/min or 75 %, up
 * to pneumonectomy; below 10 or 35 %, no lobectomy or pneumonectomy; between, the predicted values: both above 30 %, up
 * to the calculated extent, else predicted postoperative oxygen uptake above 10 and 35 %. A positive cardiac evaluation
 * closes the first exit (convention: the cardiac algorithm was not readable). The advice against resection is printed
 * for lobectomy and pneumonectomy; for a sublobar plan its answer is a convention.
 *
 * The predicted values belong to the plan, so "up to the calculated extent" is this plan.
 *
 * @example
 * ```ts
 * const facts = { fev1PercentPredicted: percentPredicted(60), dlcoPercentPredicted: percentPredicted(60) };
 * runPathway(ersEsts2009, facts).next; // => "cardiopulmonary-exercise-test"
 * runPathway(ersEsts2009, { ...facts, peakVo2MlPerKgPerMin: mlPerKgPerMin(22) }).decision; // => "up-to-pneumonectomy"
 * runPathway(ersEsts2009, { ...facts, peakVo2MlPerKgPerMin: mlPerKgPerMin(15) }).next; // => "predicted-postoperative-function"
 * ```
 */
export const ersEsts2009: FitnessPathway<ErsEsts2009Decision, ErsEsts2009Threshold> = {
  id: "ers-ests-2009",
  source: ersEsts2009Guideline,
  population: "patients considered for radical treatment of primary lung cancer",
  interstitialLungDisease: "not-mentioned",
  supersededBy: "ERS/ESTS guideline of 2025 (PMID 41232938), whose thresholds we have not read",
  thresholds: /* @__PURE__ */ (() =>
    printedIn(text, {
      /** Both measured values above it: no exercise test. Exactly 80 % is printed nowhere; it takes the cautious branch. */
      measured: above(80, "percent-predicted", "restated in PMC4283874: FEV1 and DLCO above 80 %"),
      /** Peak oxygen uptake below it: lobectomy and pneumonectomy are advised against. */
      uptakeLowest: atLeast(10, "milliliter-per-kilogram-per-minute", "restated in PMC4283874: below 10 mL/kg/min"),
      /** The same on the scale of predicted. */
      uptakeLowestPercent: atLeast(35, "percent-predicted", "restated in PMC4283874: below 35 %"),
      /** Peak oxygen uptake above it: up to pneumonectomy. */
      uptakeAmple: above(
        20,
        "milliliter-per-kilogram-per-minute",
        "restated in PMC4283874: 10 to 20 mL/kg/min is the middle band",
      ),
      /** The same on the scale of predicted. */
      uptakeAmplePercent: above(75, "percent-predicted", "restated in PMC4283874: 35 to 75 % is the middle band"),
      /** Both predicted values above it: up to the calculated extent. */
      ppo: above(30, "percent-predicted", "algorithm; the 30 % seen in secondary texts only"),
      /** Predicted postoperative oxygen uptake above it: up to the calculated extent. Whether the figure means the predicted or the peak value is unverified. */
      ppoUptake: {
        ...above(10, "milliliter-per-kilogram-per-minute", "algorithm, last step; not seen"),
        standing: "unconfirmed",
      },
      /** The same on the scale of predicted. */
      ppoUptakePercent: {
        ...above(35, "percent-predicted", "algorithm, last step; not seen"),
        standing: "unconfirmed",
      },
    }))(),
  reading: {
    "up-to-pneumonectomy": { verdict: "met", standing: "primary" },
    "up-to-calculated-extent": { verdict: "met", standing: "primary" },
    "anatomic-resection-not-recommended": { verdict: "unmet", standing: "primary" },
  },
  run(thresholds, facts) {
    const against = (endpoint: string): PathwayEndpoint<ErsEsts2009Decision> => {
      const decision = "anatomic-resection-not-recommended";
      return facts.plannedExtent === "sublobar"
        ? { endpoint, decision, standing: "convention" }
        : { endpoint, decision };
    };
    const uptake = byUptake<ErsEsts2009Decision>(thresholds, {
      highRisk: against("uptake-high-risk"),
      lowRisk: { endpoint: "uptake-low-risk", decision: "up-to-pneumonectomy" },
      middle: byFunction(facts, predictedFunction(thresholds.ppo), {
        endpoint: "ppo-missing",
        met: { endpoint: "both-ppo-above-30", decision: "up-to-calculated-extent" },
        unmet: byPpoUptake(thresholds.ppoUptake, thresholds.ppoUptakePercent, {
          met: { endpoint: "ppo-uptake-above", decision: "up-to-calculated-extent" },
          unmet: against("ppo-uptake-not-above"),
        }),
      }),
    });
    return {
      question: cardiacRisk(facts),
      standing: "convention",
      endpoint: "cardiac-missing",
      next: "cardiac-evaluation",
      met: uptake,
      unmet: byFunction(facts, measuredFunction(thresholds.measured), {
        met: { endpoint: "both-above-80", decision: "up-to-pneumonectomy" },
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
