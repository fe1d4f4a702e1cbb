import { ersEsts2009Guideline } from "../evidence/sources/fitness.table.ts";
import {
  ersEsts2009Measured,
  ersEsts2009Ppo,
  ersEsts2009PpoUptake,
  ersEsts2009PpoUptakePercent,
  ersEsts2009UptakeLines,
} from "./ersEsts2009Lines.ts";
import type { FitnessFacts } from "./fitnessFacts.ts";
import type { FitnessOptions, FitnessPathway, FitnessReading, FitnessResult } from "./fitnessResult.ts";
import { lowestUptakeLines, uptakeBand } from "./uptakeBand.ts";
import {
  askFor,
  cardiacRisk,
  conclude,
  concludeWatching,
  every,
  knownLines,
  type Line,
  missingFunction,
  noteDisagreement,
  startWalk,
} from "./walk.ts";

/** Which text, for whom, and what has come after it. */
export const ersEsts2009Pathway: FitnessPathway = {
  id: "ers-ests-2009",
  source: ersEsts2009Guideline,
  population: "patients considered for radical treatment of primary lung cancer",
  supersededBy: "ERS/ESTS guideline of 2025 (PMID 41232938), whose lines we have not read",
};

/** What the guideline concludes. */
export type ErsEsts2009Decision =
  | "up-to-pneumonectomy"
  | "up-to-calculated-extent"
  | "anatomic-resection-not-recommended";

/** The limbs at which it can come to rest. */
export type ErsEsts2009Leaf =
  | "cardiac-missing"
  | "function-missing"
  | "both-above-80"
  | "uptake-missing"
  | "uptake-low-risk"
  | "uptake-high-risk"
  | "ppo-missing"
  | "both-ppo-above-30"
  | "ppo-uptake-missing"
  | "ppo-uptake-above"
  | "ppo-uptake-not-above";

/** The predicted values belong to the plan, so "up to the calculated extent" is this plan. */
export const ersEsts2009Reading: Readonly<Record<ErsEsts2009Decision, FitnessReading>> = {
  "up-to-pneumonectomy": { verdict: "met", standing: "primary" },
  "up-to-calculated-extent": { verdict: "met", standing: "primary" },
  "anatomic-resection-not-recommended": { verdict: "unmet", standing: "primary" },
};

/**
 * Runs the ERS/ESTS pathway of 2009 for radical treatment of lung cancer. It has been superseded.
 *
 * Measured FEV1 and DLCO both above 80 %: up to pneumonectomy. Else peak oxygen uptake: above 20 mL/kg/min or 75 %, up
 * to pneumonectomy; below 10 or 35 %, no lobectomy or pneumonectomy; between, the predicted values: both above 30 %, up
 * to the calculated extent, else predicted postoperative oxygen uptake above 10 and 35 %. A positive cardiac evaluation
 * closes the first exit (convention: the cardiac algorithm was not readable). The advice against resection is printed
 * for lobectomy and pneumonectomy; for a sublobar plan its answer is a convention.
 *
 * @param facts - what is known of the patient and the plan
 * @param options - the reading of its conclusions, and what an absent cardiac evaluation means
 * @returns the permitted extent in the guideline's words, or the test it asks for next
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * const facts = { fev1PercentPredicted: percentPredicted(60), dlcoPercentPredicted: percentPredicted(60) };
 * ersEsts2009(facts).next; // => "cardiopulmonary-exercise-test"
 * ersEsts2009({ ...facts, peakVo2MlPerKgPerMin: mlPerKgPerMin(22) }).decision; // => "up-to-pneumonectomy"
 * ersEsts2009({ ...facts, peakVo2MlPerKgPerMin: mlPerKgPerMin(15) }).next; // => "predicted-postoperative-function"
 * ```
 */
export function ersEsts2009(
  facts: FitnessFacts,
  options: FitnessOptions<ErsEsts2009Decision> = {},
): FitnessResult<ErsEsts2009Decision, ErsEsts2009Leaf> {
  const walk = startWalk("run the ERS/ESTS 2009 pathway", ersEsts2009Pathway, facts, options);
  const { reading = ersEsts2009Reading } = options;
  const measured: readonly Line[] = [
    ["fev1PercentPredicted", ersEsts2009Measured],
    ["dlcoPercentPredicted", ersEsts2009Measured],
  ];
  const ppo: readonly Line[] = [
    ["ppoFev1PercentPredicted", ersEsts2009Ppo],
    ["ppoDlcoPercentPredicted", ersEsts2009Ppo],
  ];
  const ppoUptake: readonly Line[] = [
    ["ppoVo2MlPerKgPerMin", ersEsts2009PpoUptake],
    ["ppoVo2PercentPredicted", ersEsts2009PpoUptakePercent],
  ];
  const highRisk: readonly Line[] = [...lowestUptakeLines(ersEsts2009UptakeLines), ...ppo, ...ppoUptake];

  const cardiac = cardiacRisk(walk, options.absentCardiac, "convention");
  if (cardiac === "unknown") {
    return askFor(walk, "cardiac-missing", "cardiac-evaluation", "patient.cardiac.highRiskEvaluation", "unconfirmed");
  }
  const function80 = cardiac === "positive" ? "unmet" : every(walk, measured);
  if (function80 === "unknown") return askFor(walk, "function-missing", "lung-function", measured);
  if (function80 === "met") return concludeWatching(walk, "both-above-80", "up-to-pneumonectomy", reading, highRisk);

  const uptake = uptakeBand(walk, ersEsts2009UptakeLines);
  if (uptake === "absent") {
    return askFor(walk, "uptake-missing", "cardiopulmonary-exercise-test", lowestUptakeLines(ersEsts2009UptakeLines));
  }
  if (uptake === "low-risk") return concludeWatching(walk, "uptake-low-risk", "up-to-pneumonectomy", reading, highRisk);
  if (uptake === "high-risk") return against("uptake-high-risk");

  const function30 = every(walk, ppo);
  if (function30 === "unknown") return askFor(walk, "ppo-missing", missingFunction(walk, ppo), ppo);
  if (function30 === "met")
    return concludeWatching(walk, "both-ppo-above-30", "up-to-calculated-extent", reading, highRisk);

  const known = knownLines(walk, ppoUptake);
  if (known.length === 0) {
    return askFor(walk, "ppo-uptake-missing", "predicted-postoperative-oxygen-uptake", ppoUptake);
  }
  noteDisagreement(walk, "oxygen-uptake-scales-disagree", known);
  if (every(walk, known) === "unmet") return against("ppo-uptake-not-above");
  return concludeWatching(walk, "ppo-uptake-above", "up-to-calculated-extent", reading, highRisk);

  function against(
    leaf: "uptake-high-risk" | "ppo-uptake-not-above",
  ): FitnessResult<ErsEsts2009Decision, ErsEsts2009Leaf> {
    if (facts.plannedExtent === "sublobar") walk.steps.push("convention");
    return conclude(walk, leaf, "anatomic-resection-not-recommended", reading);
  }
}
