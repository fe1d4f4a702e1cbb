import { bts2001Guideline } from "../evidence/sources/fitness.table.ts";
import {
  bts2001Desaturation,
  bts2001Lobectomy,
  bts2001Pneumonectomy,
  bts2001PpoAbove,
  bts2001PpoAtLeast,
  bts2001Saturation,
  bts2001Shuttle,
  bts2001Uptake,
} from "./bts2001Lines.ts";
import { type FitnessFacts, isKnown, type PlannedExtent } from "./fitnessFacts.ts";
import type { FitnessOptions, FitnessPathway, FitnessReading, FitnessResult } from "./fitnessResult.ts";
import { askFor, conclude, concludeWatching, every, type Line, missingFunction, some, startWalk } from "./walk.ts";

/** Which text, for whom, and what has come after it. */
export const bts2001Pathway: FitnessPathway = {
  id: "bts-2001",
  source: bts2001Guideline,
  population: "patients considered for resection of primary lung cancer, without diffuse lung disease",
  excludes: "interstitial-lung-disease",
  supersededBy: "BTS/SCTS guideline of 2010",
};

/** What the guideline concludes. */
export type Bts2001Decision = "no-further-tests" | "average-risk" | "high-risk";

/** The limbs at which it can come to rest. */
export type Bts2001Leaf =
  | "spirometry-missing"
  | "extent-missing"
  | "fev1-above"
  | "ppo-missing"
  | "saturation-missing"
  | "ppo-and-saturation-above"
  | "both-ppo-below-40"
  | "exercise-missing"
  | "exercise-high-risk"
  | "uptake-missing"
  | "uptake-above"
  | "uptake-not-above";

/** Average risk meets the pathway, high risk does not. */
export const bts2001Reading: Readonly<Record<Bts2001Decision, FitnessReading>> = {
  "no-further-tests": { verdict: "met", standing: "secondary" },
  "average-risk": { verdict: "met", standing: "secondary" },
  "high-risk": { verdict: "unmet", standing: "secondary" },
};

/**
 * Runs the BTS/SCTS pathway of 2001 for resection of lung cancer. It has been superseded, and half of its limbs are
 * known from memory only.
 *
 * FEV1 after a bronchodilator above 1.5 L for a lobectomy, above 2.0 L for a pneumonectomy: no further tests. Else both
 * predicted values above 40 % and resting saturation above 90 %: average risk; both below 40 %: high risk; any other:
 * a shuttle walk short of 250 m or a fall of the saturation by more than 4 points is high risk, else peak oxygen uptake
 * above 15 mL/kg/min is average risk. The text prints no line for sublobar plans (that of lobectomy is used) and for
 * bilobectomy (that of pneumonectomy is used): both are conventions, and the result says so.
 *
 * @param facts - what is known of the patient and the plan
 * @param options - the reading of its conclusions
 * @returns the risk in the guideline's words, or the test it asks for next
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * bts2001({ fev1Liters: liters(1.6), plannedExtent: "lobectomy" }).decision; // => "no-further-tests"
 * bts2001({ fev1Liters: liters(1.6) }).next; // => "planned-extent"
 * bts2001({ fev1Liters: liters(2.1) }).decision; // => "no-further-tests"
 * ```
 */
export function bts2001(
  facts: FitnessFacts,
  options: FitnessOptions<Bts2001Decision> = {},
): FitnessResult<Bts2001Decision, Bts2001Leaf> {
  const walk = startWalk("run the BTS 2001 pathway", bts2001Pathway, facts, options);
  const { reading = bts2001Reading } = options;
  const ppo: readonly Line[] = [
    ["ppoFev1PercentPredicted", bts2001PpoAbove],
    ["ppoDlcoPercentPredicted", bts2001PpoAbove],
  ];
  const atLeast: readonly Line[] = [
    ["ppoFev1PercentPredicted", bts2001PpoAtLeast],
    ["ppoDlcoPercentPredicted", bts2001PpoAtLeast],
  ];
  const exercise: readonly Line[] = [
    ["shuttleWalkMeters", bts2001Shuttle],
    ["saturationDropPercent", bts2001Desaturation],
  ];
  const uptake: readonly Line[] = [["peakVo2MlPerKgPerMin", bts2001Uptake]];
  const highRisk: readonly Line[] = [...atLeast, ...exercise, ...uptake];

  const lobe: readonly Line[] = [["fev1Liters", bts2001Lobectomy]];
  const lung: readonly Line[] = [["fev1Liters", bts2001Pneumonectomy]];
  const spirometry = every(walk, lineFor(facts.plannedExtent ?? "pneumonectomy"));
  if (spirometry === "unknown") return askFor(walk, "spirometry-missing", "lung-function", lobe);
  if (spirometry === "met") return concludeWatching(walk, "fev1-above", "no-further-tests", reading, highRisk);
  if (!isKnown(facts.plannedExtent) && every(walk, lobe) === "met") {
    return askFor(walk, "extent-missing", "planned-extent", "plan");
  }

  const both = every(walk, ppo);
  if (both === "unknown") return askFor(walk, "ppo-missing", missingFunction(walk, ppo), ppo);
  if (both === "met") {
    const saturation: readonly Line[] = [["restingSaturationPercent", bts2001Saturation]];
    const air = every(walk, saturation);
    if (air === "unknown") return askFor(walk, "saturation-missing", "resting-saturation", saturation);
    if (air === "met") return concludeWatching(walk, "ppo-and-saturation-above", "average-risk", reading, highRisk);
  }
  if (both === "unmet") {
    const low = some(walk, atLeast);
    if (low === "unmet") return conclude(walk, "both-ppo-below-40", "high-risk", reading);
    if (low === "unknown") return askFor(walk, "ppo-missing", missingFunction(walk, ppo), ppo);
  }

  const walked = every(walk, exercise);
  if (walked === "unmet") return conclude(walk, "exercise-high-risk", "high-risk", reading);
  if (walked === "unknown") {
    const next = isKnown(facts.shuttleWalkMeters) ? "exercise-saturation" : "shuttle-walk";
    return askFor(walk, "exercise-missing", next, exercise);
  }
  const ample = every(walk, uptake);
  if (ample === "unknown") return askFor(walk, "uptake-missing", "cardiopulmonary-exercise-test", uptake);
  if (ample === "unmet") return conclude(walk, "uptake-not-above", "high-risk", reading);
  return concludeWatching(walk, "uptake-above", "average-risk", reading, highRisk);

  function lineFor(extent: PlannedExtent): readonly Line[] {
    if (extent === "sublobar" || extent === "bilobectomy") walk.steps.push("convention");
    return extent === "sublobar" || extent === "lobectomy" ? lobe : lung;
  }
}
