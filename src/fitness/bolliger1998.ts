import { bolliger1998Review } from "../evidence/sources/fitness.table.ts";
import {
  type BolligerPpoLines,
  bolliger1998Measured,
  bolliger1998Printed,
  bolliger1998UptakeLines,
} from "./bolliger1998Lines.ts";
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
export const bolliger1998Pathway: FitnessPathway = {
  id: "bolliger-1998",
  source: bolliger1998Review,
  population: "patients considered for lung resection, nearly all for primary lung cancer",
  supersededBy: "ERS/ESTS guideline of 2009, itself superseded in 2025",
};

/** What the review concludes. */
export type Bolliger1998Decision = "up-to-pneumonectomy" | "up-to-calculated-extent" | "inoperable";

/** The limbs at which it can come to rest. */
export type Bolliger1998Leaf =
  | "cardiac-missing"
  | "function-missing"
  | "both-at-least-80"
  | "uptake-missing"
  | "uptake-low-risk"
  | "uptake-high-risk"
  | "ppo-missing"
  | "ppo-not-above-40"
  | "ppo-uptake-missing"
  | "ppo-uptake-above"
  | "ppo-uptake-not-above";

/** What may be chosen. */
export interface Bolliger1998Options extends FitnessOptions<Bolliger1998Decision> {
  /** Which printing of the predicted values; by default that of 1998. */
  readonly lines?: BolligerPpoLines | undefined;
}

/** The predicted values belong to the plan, so "up to the calculated extent" is this plan. */
export const bolliger1998Reading: Readonly<Record<Bolliger1998Decision, FitnessReading>> = {
  "up-to-pneumonectomy": { verdict: "met", standing: "primary" },
  "up-to-calculated-extent": { verdict: "met", standing: "primary" },
  inoperable: { verdict: "unmet", standing: "primary" },
};

/**
 * Runs the algorithm of Bolliger and Perruchoud of 1998 for lung resection.
 *
 * Measured FEV1 and DLCO both 80 % or more and no cardiac risk: up to pneumonectomy. Else peak oxygen uptake: below 10
 * mL/kg/min or 40 %, inoperable; above 20 or 75 %, up to pneumonectomy; between, predicted FEV1 and DLCO above 40 % and
 * predicted oxygen uptake above 10 and 35 % allow the calculated extent. Predicted oxygen uptake short of that is
 * inoperable. What follows when only predicted FEV1 or DLCO falls short was not readable; taking it as inoperable is a
 * convention, and the result says so.
 *
 * @param facts - what is known of the patient and the plan
 * @param options - the printing, the reading of its conclusions, and what an absent cardiac evaluation means
 * @returns the permitted extent, or the test asked for next
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * const facts = { fev1PercentPredicted: percentPredicted(85), dlcoPercentPredicted: percentPredicted(80) };
 * bolliger1998(facts).decision; // => "up-to-pneumonectomy"
 * bolliger1998({ ...facts, cardiac: { highRiskEvaluation: true } }).next; // => "cardiopulmonary-exercise-test"
 * ```
 */
export function bolliger1998(
  facts: FitnessFacts,
  options: Bolliger1998Options = {},
): FitnessResult<Bolliger1998Decision, Bolliger1998Leaf> {
  const walk = startWalk("run the Bolliger 1998 pathway", bolliger1998Pathway, facts, options);
  const { lines = bolliger1998Printed, reading = bolliger1998Reading } = options;
  const measured: readonly Line[] = [
    ["fev1PercentPredicted", bolliger1998Measured],
    ["dlcoPercentPredicted", bolliger1998Measured],
  ];
  const ppo: readonly Line[] = [
    ["ppoFev1PercentPredicted", lines.ppo],
    ["ppoDlcoPercentPredicted", lines.ppo],
  ];
  const ppoUptake: readonly Line[] = [
    ["ppoVo2MlPerKgPerMin", lines.uptake],
    ["ppoVo2PercentPredicted", lines.uptakePercent],
  ];
  const highRisk: readonly Line[] = [...lowestUptakeLines(bolliger1998UptakeLines), ...ppo, ...ppoUptake];

  const cardiac = cardiacRisk(walk, options.absentCardiac, "primary");
  if (cardiac === "unknown") {
    return askFor(walk, "cardiac-missing", "cardiac-evaluation", "patient.cardiac.highRiskEvaluation");
  }
  const function80 = cardiac === "positive" ? "unmet" : every(walk, measured);
  if (function80 === "unknown") return askFor(walk, "function-missing", "lung-function", measured);
  if (function80 === "met") return concludeWatching(walk, "both-at-least-80", "up-to-pneumonectomy", reading, highRisk);

  const uptake = uptakeBand(walk, bolliger1998UptakeLines);
  if (uptake === "absent") {
    return askFor(walk, "uptake-missing", "cardiopulmonary-exercise-test", lowestUptakeLines(bolliger1998UptakeLines));
  }
  if (uptake === "low-risk") return concludeWatching(walk, "uptake-low-risk", "up-to-pneumonectomy", reading, highRisk);
  if (uptake === "high-risk") return conclude(walk, "uptake-high-risk", "inoperable", reading);

  const function40 = every(walk, ppo);
  if (function40 === "unknown") return askFor(walk, "ppo-missing", missingFunction(walk, ppo), ppo);
  if (function40 === "unmet") {
    walk.steps.push("convention");
    return conclude(walk, "ppo-not-above-40", "inoperable", reading);
  }
  const known = knownLines(walk, ppoUptake);
  if (known.length === 0) {
    return askFor(walk, "ppo-uptake-missing", "predicted-postoperative-oxygen-uptake", ppoUptake);
  }
  noteDisagreement(walk, "oxygen-uptake-scales-disagree", known);
  if (every(walk, known) === "unmet") return conclude(walk, "ppo-uptake-not-above", "inoperable", reading);
  return concludeWatching(walk, "ppo-uptake-above", "up-to-calculated-extent", reading, highRisk);
}
