import type { CaseFact } from "../case/fact.ts";
import { distinct } from "../evidence/reason.ts";
import { refuse, requireFields, requireWord } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import { type FitnessFacts, isKnown, pathOfMeasure, requireFitnessFacts } from "./fitnessFacts.ts";
import type { FitnessDecision, FitnessResult } from "./fitnessResult.ts";
import type { ComparisonQuestion, FactQuestion, FitnessPathway, PathwayBranch, PathwayNode } from "./pathway.ts";
import { conclude, outcomesOf, requestTest, settle } from "./pathwayEnd.ts";
import {
  allMet,
  anyMet,
  type PathwayRun,
  recordStanding,
  recordSteps,
  startTrail,
  stepsOf,
  type Trail,
} from "./pathwayTrail.ts";

/**
 * Runs one published pathway on one patient and one plan.
 *
 * The figure is read from top to bottom in three-valued logic: at a branch whose fact is absent both ways are followed.
 * Where both give the same answer the fact cannot matter and is not requested; where they do not, the pathway stops
 * there and requests it. A fact that the text presumes (no cardiac risk, agreement of the second scale of oxygen
 * uptake) is presumed, and listed in `assumed` where the other answer would lead elsewhere.
 *
 * @typeParam D - the conclusions of the pathway
 * @param pathway - the pathway, such as `accp2013`
 * @param facts - what is known of the patient and the plan
 * @returns the conclusion in the words of the text, or the test it requests next
 * @throws RangeError when the pathway is none, or a fact is not a possible number
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(45), ppoDlcoPercentPredicted: percentPredicted(48) };
 * runPathway(accp2013, facts).next; // => "low-technology-exercise"
 * runPathway(accp2013, { ...facts, stairClimbMeters: meters(25) }).decision; // => "low-risk"
 * ```
 * @example A fact that cannot matter is not requested: DLCO is absent here
 * ```ts
 * const good = { fev1PercentPredicted: percentPredicted(81), peakVo2MlPerKgPerMin: mlPerKgPerMin(22) };
 * runPathway(ersEsts2009, good).decision; // => "up-to-pneumonectomy"
 * runPathway(ersEsts2009, good).assumed; // => ["exercise.peakVo2PercentPredicted"]
 * ```
 */
export function runPathway<D extends string>(
  pathway: FitnessPathway<D>,
  facts: FitnessFacts,
): FitnessResult<D & FitnessDecision> {
  requirePathway("run a fitness pathway", pathway);
  requireFitnessFacts("run a fitness pathway", facts);
  return followed("run a fitness pathway", pathway, () =>
    runFigure({ pathway, facts }, pathway.run(pathway.thresholds, facts)),
  ) as FitnessResult<D & FitnessDecision>;
}

/** Refuses a pathway of whose parts no figure can be followed. */
export function followed<Result>(action: string, pathway: FitnessPathway, work: () => Result): Result {
  return readAs(action, "the pathway", "one whose figure can be followed", pathway, work);
}

/** Follows a figure that is laid out already, for facts that are guarded already. */
export function runFigure(run: PathwayRun, figure: PathwayNode): FitnessResult {
  return follow(run, figure, startTrail(run));
}

export function requirePathway(action: string, pathway: FitnessPathway): void {
  requireFields(action, "the pathway", pathway);
  if (typeof pathway.run !== "function") refuse(action, "the figure of the pathway", "a function", pathway.run);
  requireFields(action, "the thresholds", pathway.thresholds);
  requireFields(action, "the reading", pathway.reading);
  const { absentFacts } = pathway;
  if (absentFacts !== undefined) requireWord(action, "absentFacts", absentFacts, ["assumed", "needed"]);
}

/** Goes on from a place in the figure to an endpoint. */
function follow(run: PathwayRun, node: PathwayNode, trail: Trail): FitnessResult {
  if ("decision" in node) return conclude(run, node, trail);
  return "fact" in node.question
    ? followFact(run, node, node.question, trail)
    : followComparisons(run, node, node.question, trail);
}

function followFact(run: PathwayRun, branch: PathwayBranch, question: FactQuestion, trail: Trail): FitnessResult {
  const { fact, answer, presumed } = question;
  if (answer === true) return follow(run, branch.met, recordStanding(trail, branch.standing));
  if (answer === false) return follow(run, branch.unmet, trail);
  if (presumed === undefined) return weigh(run, branch, trail, [fact]);
  return presume(run, branch, trail, "unmet", [fact]);
}

function followComparisons(
  run: PathwayRun,
  branch: PathwayBranch,
  question: ComparisonQuestion,
  before: Trail,
): FitnessResult {
  const { compare, join, oneSuffices } = question;
  const { facts } = run;
  const steps = stepsOf(facts, compare);
  const absent = compare.filter(([measure]) => !isKnown(facts[measure]));
  const places = absent.map(([measure]) => pathOfMeasure(facts, measure));
  const trail = recordSteps(recordStanding(before, branch.standing), steps, question);
  const oneIsKnown = oneSuffices === true && steps.length > 0;
  const open = absent.length > 0 && !oneIsKnown;
  const verdict = join === "all" ? allMet(steps, open) : anyMet(steps, open);
  if (verdict === "unknown") return weigh(run, branch, trail, places);
  const certain = absent.length === 0 || verdict === (join === "all" ? "unmet" : "met");
  return certain ? follow(run, branch[verdict], trail) : presume(run, branch, trail, verdict, places);
}

/** A fact is missing: both ways are followed, and only where they give different answers is it requested. */
function weigh(run: PathwayRun, branch: PathwayBranch, trail: Trail, places: readonly CaseFact[]): FitnessResult {
  const worse = follow(run, branch.unmet, trail);
  const better = follow(run, branch.met, trail);
  const { verdict } = worse.judgment;
  if (verdict === "unknown" || verdict !== better.judgment.verdict) return requestTest(run, branch, trail, places);
  return settle(run, branch, places, worse, better);
}

/** The text presumes an answer, which is listed as assumed where the other answer leads to another outcome. */
function presume(
  run: PathwayRun,
  branch: PathwayBranch,
  trail: Trail,
  presumed: "met" | "unmet",
  places: readonly CaseFact[],
): FitnessResult {
  const expected = follow(run, branch[presumed], trail);
  const other = follow(run, branch[presumed === "met" ? "unmet" : "met"], trail);
  if (signature(expected) === signature(other)) return expected;
  if (run.pathway.absentFacts === "needed") return weigh(run, branch, trail, places);
  const assumed = distinct([...trail.assumed, ...places, ...expected.assumed]);
  return { ...expected, assumed, judgment: { ...expected.judgment, assumed } };
}

function signature(result: FitnessResult): string {
  return `${result.judgment.verdict} ${outcomesOf([result]).join()}`;
}
