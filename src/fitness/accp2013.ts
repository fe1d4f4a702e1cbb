import { accp2013Guideline } from "../evidence/sources/fitness.table.ts";
import { type Accp2013Lines, accp2013Printed } from "./accp2013Lines.ts";
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
  some,
  startWalk,
} from "./walk.ts";

/** Which text, and for whom. A correction of 2014 exists whose content we have not read. */
export const accp2013Pathway: FitnessPathway = {
  id: "accp-2013",
  source: accp2013Guideline,
  population: "patients considered for resection of primary lung cancer",
};

/** What the guideline concludes. */
export type Accp2013Decision = "low-risk" | "moderate-risk" | "high-risk";

/** The limbs at which it can come to rest. */
export type Accp2013Leaf =
  | "cardiac-missing"
  | "function-missing"
  | "both-above-60"
  | "exercise-missing"
  | "exercise-satisfactory"
  | "uptake-missing"
  | "uptake-high-risk"
  | "uptake-low-risk"
  | "uptake-middle";

/** What may be chosen. */
export interface Accp2013Options extends FitnessOptions<Accp2013Decision> {
  /** Which printing; by default the abstract's signs. */
  readonly lines?: Accp2013Lines | undefined;
}

/** Low risk meets the pathway, high risk does not. At moderate risk the text leaves it to the talk with the patient. */
export const accp2013Reading: Readonly<Record<Accp2013Decision, FitnessReading>> = {
  "low-risk": { verdict: "met", standing: "primary" },
  "moderate-risk": { verdict: "met", standing: "convention" },
  "high-risk": { verdict: "unmet", standing: "primary" },
};

/**
 * Runs the ACCP / CHEST pathway of 2013 for resection of lung cancer.
 *
 * Cardiac evaluation first; found at high risk, oxygen uptake is asked (this step is known from memory only). Either
 * predicted value below 30 %: oxygen uptake. Both above 60 %: low risk. In between: stairs or shuttle walk, and one
 * satisfactory test suffices; an unsatisfactory one leads to oxygen uptake. Uptake below 10 mL/kg/min or 35 % is high
 * risk, above 20 or 75 % low, the rest moderate. The rule for 30 % is read before that for 60 %.
 *
 * @param facts - what is known of the patient and the plan
 * @param options - the printing, the reading of its conclusions, and what an absent cardiac evaluation means
 * @returns the risk in the guideline's words, or the test it asks for next
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(45), ppoDlcoPercentPredicted: percentPredicted(48) };
 * accp2013(facts).next; // => "low-technology-exercise"
 * accp2013({ ...facts, stairClimbMeters: meters(25) }).decision; // => "low-risk"
 * ```
 * @example At exactly 60 % the printings part
 * ```ts
 * const onTheLine = { ppoFev1PercentPredicted: percentPredicted(60), ppoDlcoPercentPredicted: percentPredicted(80) };
 * accp2013(onTheLine).next; // => "low-technology-exercise"
 * accp2013(onTheLine, { lines: accp2013Inclusive }).decision; // => "low-risk"
 * ```
 */
export function accp2013(
  facts: FitnessFacts,
  options: Accp2013Options = {},
): FitnessResult<Accp2013Decision, Accp2013Leaf> {
  const walk = startWalk("run the ACCP 2013 pathway", accp2013Pathway, facts, options);
  const { lines = accp2013Printed, reading = accp2013Reading } = options;
  const overThirty: readonly Line[] = [
    ["ppoFev1PercentPredicted", lines.ppoExercise],
    ["ppoDlcoPercentPredicted", lines.ppoExercise],
  ];
  const highRisk: readonly Line[] = [...lowestUptakeLines(lines), ...overThirty];

  const cardiac = cardiacRisk(walk, options.absentCardiac, "unconfirmed");
  if (cardiac === "unknown") {
    return askFor(walk, "cardiac-missing", "cardiac-evaluation", "patient.cardiac.highRiskEvaluation", "unconfirmed");
  }
  const function30 = cardiac === "positive" ? "unmet" : every(walk, overThirty);
  if (function30 === "unknown") {
    return askFor(walk, "function-missing", missingFunction(walk, overThirty), overThirty);
  }
  if (function30 === "met") {
    const function60 = every(walk, [
      ["ppoFev1PercentPredicted", lines.ppoLow],
      ["ppoDlcoPercentPredicted", lines.ppoLow],
    ]);
    if (function60 === "met") return concludeWatching(walk, "both-above-60", "low-risk", reading, highRisk);
    const exercise: readonly Line[] = [
      ["stairClimbMeters", lines.stairs],
      ["shuttleWalkMeters", lines.shuttle],
    ];
    const done = knownLines(walk, exercise);
    if (done.length === 0) return askFor(walk, "exercise-missing", "low-technology-exercise", exercise);
    noteDisagreement(walk, "exercise-tests-disagree", done);
    if (some(walk, done) === "met")
      return concludeWatching(walk, "exercise-satisfactory", "low-risk", reading, highRisk);
  }
  switch (uptakeBand(walk, lines)) {
    case "absent":
      return askFor(walk, "uptake-missing", "cardiopulmonary-exercise-test", lowestUptakeLines(lines));
    case "high-risk":
      return conclude(walk, "uptake-high-risk", "high-risk", reading);
    case "low-risk":
      return concludeWatching(walk, "uptake-low-risk", "low-risk", reading, highRisk);
    case "middle":
      return concludeWatching(walk, "uptake-middle", "moderate-risk", reading, highRisk);
  }
}
