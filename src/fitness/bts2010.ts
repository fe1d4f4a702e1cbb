import { bts2010Guideline } from "../evidence/sources/fitness.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { type FitnessFacts, isKnown } from "./fitnessFacts.ts";
import type { FitnessOptions, FitnessPathway, FitnessReading, FitnessResult } from "./fitnessResult.ts";
import {
  askFor,
  conclude,
  every,
  knownLines,
  type Line,
  missingFunction,
  noteDisagreement,
  some,
  startWalk,
} from "./walk.ts";

/** Both predicted values above it: low risk of dyspnea. */
export const bts2010Ppo: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bts2010Guideline,
  locator: "tripartite risk, dyspnea; recalled, text not seen",
  standing: "unconfirmed",
};

/** Shuttle walk above it: moderate risk. */
export const bts2010Shuttle: Threshold = {
  value: 400,
  unit: "meter",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bts2010Guideline,
  locator: "tripartite risk, dyspnea; recalled, text not seen",
  standing: "unconfirmed",
};

/** Peak oxygen uptake above it: moderate risk. */
export const bts2010Uptake: Threshold = {
  value: 15,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "exclusive",
  population: "patients considered for resection of primary lung cancer",
  source: bts2010Guideline,
  locator: "tripartite risk, dyspnea; recalled, text not seen",
  standing: "unconfirmed",
};

/** Which text, and for whom. Only the arm on dyspnea is here. */
export const bts2010Pathway: FitnessPathway = {
  id: "bts-2010-dyspnea",
  source: bts2010Guideline,
  population: "patients considered for resection of primary lung cancer",
};

/** What this arm concludes. */
export type Bts2010Decision = "low-risk" | "moderate-risk" | "high-risk";

/** The limbs at which it can come to rest. */
export type Bts2010Leaf =
  | "function-missing"
  | "both-above-40"
  | "exercise-missing"
  | "exercise-above"
  | "exercise-not-above";

/**
 * The guideline bars nobody: it offers an operation at moderate and at high risk to a patient who accepts that risk.
 * Taking moderate risk as meeting it and high risk as not is a convention of this package.
 */
export const bts2010Reading: Readonly<Record<Bts2010Decision, FitnessReading>> = {
  "low-risk": { verdict: "met", standing: "unconfirmed" },
  "moderate-risk": { verdict: "met", standing: "convention" },
  "high-risk": { verdict: "unmet", standing: "convention" },
};

/**
 * Runs the dyspnea arm of the BTS/SCTS guideline of 2010. The two other arms, operative death and cardiac events, are
 * not judged here, so no cardiac fact is asked. All three numbers are known from memory only.
 *
 * Both predicted values above 40 %: low risk of dyspnea after the operation. Otherwise a shuttle walk above 400 m or a
 * peak oxygen uptake above 15 mL/kg/min: moderate; neither: high.
 *
 * @param facts - what is known of the patient and the plan
 * @param options - the reading of its conclusions
 * @returns the risk of dyspnea in the guideline's words, or the test it asks for next
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(33), ppoDlcoPercentPredicted: percentPredicted(36) };
 * bts2010(facts).next; // => "shuttle-walk"
 * bts2010({ ...facts, peakVo2MlPerKgPerMin: mlPerKgPerMin(16.4) }).decision; // => "moderate-risk"
 * ```
 */
export function bts2010(
  facts: FitnessFacts,
  options: FitnessOptions<Bts2010Decision> = {},
): FitnessResult<Bts2010Decision, Bts2010Leaf> {
  const walk = startWalk("run the BTS 2010 pathway", bts2010Pathway, facts, options);
  const { reading = bts2010Reading } = options;
  const ppo: readonly Line[] = [
    ["ppoFev1PercentPredicted", bts2010Ppo],
    ["ppoDlcoPercentPredicted", bts2010Ppo],
  ];
  const exercise: readonly Line[] = [
    ["shuttleWalkMeters", bts2010Shuttle],
    ["peakVo2MlPerKgPerMin", bts2010Uptake],
  ];
  const both = every(walk, ppo);
  if (both === "unknown") return askFor(walk, "function-missing", missingFunction(walk, ppo), ppo);
  if (both === "met") return conclude(walk, "both-above-40", "low-risk", reading);

  noteDisagreement(walk, "exercise-tests-disagree", knownLines(walk, exercise));
  const either = some(walk, exercise);
  if (either === "met") return conclude(walk, "exercise-above", "moderate-risk", reading);
  if (either === "unmet") return conclude(walk, "exercise-not-above", "high-risk", reading);
  const next = isKnown(facts.shuttleWalkMeters) ? "cardiopulmonary-exercise-test" : "shuttle-walk";
  return askFor(walk, "exercise-missing", next, exercise);
}
