import { westhoff2007 } from "../evidence/sources/fitness.table.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { type FitnessFacts, isKnown } from "./fitnessFacts.ts";
import type { FitnessOptions, FitnessPathway, FitnessReading, FitnessResult } from "./fitnessResult.ts";
import {
  askFor,
  conclude,
  concludeWatching,
  every,
  knownLines,
  type Line,
  missingFunction,
  noteDisagreement,
  startWalk,
} from "./walk.ts";

/** Either measured value below it: exercise test. */
export const hemer2007Measured: Threshold = {
  value: 80,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: westhoff2007,
  locator: "abstract: below 80 %",
  standing: "primary",
};

/** Either predicted value below it: exercise test. */
export const hemer2007Ppo: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: westhoff2007,
  locator: "abstract: below 40 %",
  standing: "primary",
};

/** Predicted postoperative oxygen uptake below it: inoperable. */
export const hemer2007PpoUptake: Threshold = {
  value: 10,
  unit: "milliliter-per-kilogram-per-minute",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: westhoff2007,
  locator: "abstract: below 10 mL/kg/min",
  standing: "primary",
};

/** The same on the scale of predicted. */
export const hemer2007PpoUptakePercent: Threshold = {
  value: 35,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for resection of primary lung cancer",
  source: westhoff2007,
  locator: "abstract: below 35 %",
  standing: "primary",
};

/** Which text, and for whom. Known from its abstract. */
export const hemer2007Pathway: FitnessPathway = {
  id: "hemer-2007",
  source: westhoff2007,
  population: "patients considered for resection of primary lung cancer",
};

/** What the abstract concludes. */
export type Hemer2007Decision = "no-further-tests" | "above-exclusion-lines" | "inoperable";

/** The limbs at which it can come to rest. */
export type Hemer2007Leaf =
  | "function-missing"
  | "function-at-least"
  | "uptake-missing"
  | "ppo-uptake-missing"
  | "ppo-uptake-at-least"
  | "ppo-uptake-below";

/** Only the exclusion is printed in the abstract; that its complement meets the algorithm is a convention. */
export const hemer2007Reading: Readonly<Record<Hemer2007Decision, FitnessReading>> = {
  "no-further-tests": { verdict: "met", standing: "convention" },
  "above-exclusion-lines": { verdict: "met", standing: "convention" },
  inoperable: { verdict: "unmet", standing: "primary" },
};

/**
 * Runs the limbs of the Hemer algorithm of 2007 that its abstract prints.
 *
 * A measured value below 80 % or a predicted one below 40 %: exercise test. A predicted postoperative oxygen uptake
 * below 10 mL/kg/min or 35 %: inoperable. What lies between, for a peak uptake in the middle, was not readable.
 *
 * @param facts - what is known of the patient and the plan
 * @param options - the reading of its conclusions
 * @returns the conclusion, or the test it asks for next
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * const facts = { fev1PercentPredicted: percentPredicted(78), dlcoPercentPredicted: percentPredicted(90) };
 * hemer2007(facts).next; // => "cardiopulmonary-exercise-test"
 * hemer2007({ ...facts, ppoVo2MlPerKgPerMin: mlPerKgPerMin(9.5) }).decision; // => "inoperable"
 * ```
 */
export function hemer2007(
  facts: FitnessFacts,
  options: FitnessOptions<Hemer2007Decision> = {},
): FitnessResult<Hemer2007Decision, Hemer2007Leaf> {
  const walk = startWalk("run the Hemer 2007 pathway", hemer2007Pathway, facts, options);
  const { reading = hemer2007Reading } = options;
  const lungs: readonly Line[] = [
    ["fev1PercentPredicted", hemer2007Measured],
    ["dlcoPercentPredicted", hemer2007Measured],
    ["ppoFev1PercentPredicted", hemer2007Ppo],
    ["ppoDlcoPercentPredicted", hemer2007Ppo],
  ];
  const ppoUptake: readonly Line[] = [
    ["ppoVo2MlPerKgPerMin", hemer2007PpoUptake],
    ["ppoVo2PercentPredicted", hemer2007PpoUptakePercent],
  ];
  const lung = every(walk, lungs);
  if (lung === "unknown") return askFor(walk, "function-missing", missingFunction(walk, lungs), lungs);
  if (lung === "met") return concludeWatching(walk, "function-at-least", "no-further-tests", reading, ppoUptake);

  const known = knownLines(walk, ppoUptake);
  if (known.length === 0) {
    const tested = isKnown(facts.peakVo2MlPerKgPerMin) || isKnown(facts.peakVo2PercentPredicted);
    return tested
      ? askFor(walk, "ppo-uptake-missing", "predicted-postoperative-oxygen-uptake", ppoUptake)
      : askFor(walk, "uptake-missing", "cardiopulmonary-exercise-test", ppoUptake);
  }
  noteDisagreement(walk, "oxygen-uptake-scales-disagree", known);
  if (every(walk, known) === "unmet") return conclude(walk, "ppo-uptake-below", "inoperable", reading);
  return conclude(walk, "ppo-uptake-at-least", "above-exclusion-lines", reading);
}
