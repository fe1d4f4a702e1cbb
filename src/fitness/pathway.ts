import type { CaseFact } from "../case/fact.ts";
import type { Standing } from "../evidence/citation.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { FitnessFacts, FitnessMeasure } from "./fitnessFacts.ts";
import type { FitnessDecision, FitnessTest, PathwayHead } from "./fitnessResult.ts";

/** How one conclusion answers "does this plan meet the pathway", and who says that it does. */
export interface FitnessReading {
  /** The answer. */
  readonly verdict: "met" | "unmet";
  /** `convention` where the text leaves the decision to the meeting and the answer is a choice of this package. */
  readonly standing: Standing;
}

/**
 * One published pathway, as a value: the text, its thresholds, what its conclusions mean, and its figure. `runPathway`
 * runs it. Another printing or another reading is the same value with that field replaced:
 * `{ ...accp2013, thresholds: accp2013Inclusive }`.
 *
 * @typeParam D - the conclusions of this pathway, each a {@link FitnessDecision}: any other is refused where `run` names it
 * @typeParam T - the names of its thresholds
 */
export interface FitnessPathway<D extends string = string, T extends string = string> extends PathwayHead {
  /** Every number the figure compares a fact with, by name. */
  readonly thresholds: Readonly<Record<T, Threshold>>;
  /** Which conclusions count as meeting the pathway. All of them have to be named. */
  readonly reading: Readonly<Record<D, FitnessReading>>;
  /**
   * What happens when a fact is absent that the text presumes: a cardiac evaluation, the second scale of oxygen uptake.
   * By default it is presumed (negative; agreeing with the first) and listed in `assumed` where it could change the
   * conclusion; `needed` requests it instead.
   */
  readonly absentFacts?: "assumed" | "needed" | undefined;
  /**
   * Lays out the figure, from its first branch to its endpoints. Which facts are known and what is no number may shape
   * it; numbers do not, they are compared by its questions.
   */
  run(thresholds: Readonly<Record<T, Threshold>>, facts: FitnessFacts): PathwayNode<D & FitnessDecision>;
  /** Thresholds of high risk: a fact short of one is reported beside a favorable conclusion that did not use it. */
  highRisk?(thresholds: Readonly<Record<T, Threshold>>): readonly MeasureThreshold[];
  /** What the patients the rule was drawn for had in common: a fact short of it is reported beside every conclusion. */
  drawnFor?(thresholds: Readonly<Record<T, Threshold>>): readonly MeasureThreshold[];
}

/** A fact and the threshold it is compared with. */
export type MeasureThreshold = readonly [FitnessMeasure, Threshold];

/** A place in a figure: a branch, or an endpoint. */
export type PathwayNode<D extends string = FitnessDecision> = PathwayBranch<D> | PathwayEndpoint<D>;

/** Where a figure ends. */
export interface PathwayEndpoint<D extends string = FitnessDecision> {
  /** Its name. */
  readonly endpoint: string;
  /** What it concludes. */
  readonly decision: D;
  /** Basis of this step, where it is no comparison of numbers. */
  readonly standing?: Standing;
}

/** Where a figure parts in two. */
export interface PathwayBranch<D extends string = FitnessDecision> {
  /** The question put here. */
  readonly question: ComparisonQuestion | FactQuestion;
  /** The endpoint reached where the question has no answer and the answer matters. */
  readonly endpoint: string;
  /** The test requested there. */
  readonly next: FitnessTest;
  /** Basis of this step, where that is weaker than its thresholds. */
  readonly standing?: Standing | undefined;
  /** Where a yes leads. */
  readonly met: PathwayNode<D>;
  /** Where a no leads. */
  readonly unmet: PathwayNode<D>;
}

/** Whether facts meet their thresholds. */
export interface ComparisonQuestion {
  /** The facts and their thresholds. */
  readonly compare: readonly MeasureThreshold[];
  /** Whether all have to be met, or any one of them. */
  readonly join: "all" | "any";
  /** Whether one of the facts replaces the others: two scales of one test, or two tests in place of each other. */
  readonly oneSuffices?: true;
  /** Under which code it is reported that they disagree. */
  readonly onDisagreement?: "oxygen-uptake-scales-disagree" | "exercise-tests-disagree";
}

/** Whether a fact that is no number is so. */
export interface FactQuestion {
  /** Its place in the case. */
  readonly fact: CaseFact;
  /** The answer, where it is known. */
  readonly answer: boolean | undefined;
  /** What the text presumes where it is absent. */
  readonly presumed?: false;
}
