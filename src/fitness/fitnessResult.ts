import type { CaseFact } from "../case/fact.ts";
import type { Citation, Standing } from "../evidence/citation.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { Reason } from "../evidence/reason.ts";
import type { Comparison, Threshold } from "../evidence/threshold.ts";
import type { FitnessMeasure } from "./fitnessFacts.ts";
import type { FitnessPathwayId } from "./fitnessPathways.ts";

/** Which text a result follows, for whom it was written, and what has come after it. */
export interface PathwayHead {
  /** Short name. */
  readonly id: FitnessPathwayId;
  /** The text. */
  readonly source: Citation;
  /** The people it was written for; nearly always primary lung cancer. */
  readonly population: string;
  /** Whether the text leaves out patients with interstitial lung disease, or, as far as it was readable, does not say. */
  readonly interstitialLungDisease: "excluded" | "not-mentioned";
  /** What has replaced it, where something has. */
  readonly supersededBy?: string;
}

/** What the pathways conclude, in the words of their papers. One pathway uses a few of them. */
export type FitnessDecision =
  | "low-risk"
  | "moderate-risk"
  | "average-risk"
  | "above-average-risk"
  | "high-risk"
  | "exceptionally-high-risk"
  | "prohibitive-risk"
  | "no-further-tests"
  | "up-to-pneumonectomy"
  | "up-to-calculated-extent"
  | "anatomic-resection-not-recommended"
  | "inoperable"
  | "above-exclusion-thresholds"
  | "curative-treatment-if-dyspnea-accepted"
  | "not-below-thirty-percent"
  | "good-function"
  | "above-forty-percent"
  | "not-above-forty-percent";

/** The test a pathway requests next when a fact is missing. */
export type FitnessTest =
  | "cardiac-evaluation"
  | "lung-function"
  | "post-bronchodilator-fev1"
  | "predicted-postoperative-function"
  | "low-technology-exercise"
  | "shuttle-walk"
  | "exercise-saturation"
  | "resting-saturation"
  | "cardiopulmonary-exercise-test"
  | "predicted-postoperative-oxygen-uptake"
  | "planned-extent";

/** What a pathway answers: a conclusion, or the test it requests next. */
export type FitnessOutcome = FitnessDecision | FitnessTest;

/** One comparison a pathway made on its way. */
export interface FitnessStep extends Comparison {
  /** The fact. */
  readonly measure: FitnessMeasure;
  /** Its value, in the threshold's unit. */
  readonly value: number;
  /** The threshold it was compared with. */
  readonly threshold: Threshold;
}

/** Facts that do not go together, or that the branch taken did not use and a reader has to know. */
export interface FitnessContradictions {
  /** One scale of oxygen uptake lies above its threshold, the other does not. */
  "oxygen-uptake-scales-disagree": { readonly steps: readonly FitnessStep[] };
  /** Two interchangeable exercise tests give different answers. */
  "exercise-tests-disagree": { readonly steps: readonly FitnessStep[] };
  /** A fact lies in a high-risk band, and the branch taken did not use it. */
  "unasked-fact-in-high-risk-band": { readonly steps: readonly FitnessStep[] };
  /** The value measured before any operation is already on the failing side, where the rule was never tried. */
  "rule-outside-its-population": { readonly steps: readonly FitnessStep[] };
}

/** What every reason of a whole pathway carries. */
interface PathwayReason {
  /** The pathway. */
  readonly pathway: FitnessPathwayId;
  /** Its text. */
  readonly source: Citation;
  /** The known facts that were compared with a threshold on the way, whether they decided or not. */
  readonly compared: readonly FitnessMeasure[];
}

/** Why a pathway answers as it does. */
export interface FitnessReasons extends FitnessContradictions {
  /** The conclusion, and the endpoint of the figure that gave it. */
  "pathway-decided": PathwayReason & { readonly decision: FitnessDecision; readonly endpoint: string };
  /** The pathway stops at a missing test. */
  "pathway-asks": PathwayReason & { readonly next: FitnessTest; readonly endpoint: string };
  /** A test that would distinguish several conclusions is missing, and all of them give the same answer. */
  "pathway-settled": PathwayReason & { readonly outcomes: readonly FitnessOutcome[]; readonly next: FitnessTest };
  /** A predicted value is a range, and the pathway answers differently from its worse end to its better one. */
  "pathway-range": PathwayReason & { readonly outcomes: readonly FitnessOutcome[] };
  /** One comparison on the way. */
  "pathway-step": { readonly pathway: FitnessPathwayId; readonly step: FitnessStep };
}

/** What every result carries. */
interface FitnessBasis {
  /** The text that was followed. */
  readonly pathway: PathwayHead;
  /** The endpoint of the figure at which it ends. */
  readonly endpoint: string;
  /** The comparisons that led there, in the order of the figure. */
  readonly steps: readonly FitnessStep[];
  /** Whether any of them lies exactly on a threshold, where printings most often differ. */
  readonly atBoundary: boolean;
  /** The weakest standing among the steps used. */
  readonly restsOn: Standing;
  /** Facts that were absent, were presumed, and could change the conclusion. */
  readonly assumed: readonly CaseFact[];
  /** Facts that do not go together. They never change the conclusion. */
  readonly contradictions: readonly Reason<FitnessContradictions>[];
  /**
   * The answers that are possible, from the worse to the better, where they are several: a predicted value is a range,
   * or a test that would distinguish them is missing.
   */
  readonly outcomes?: readonly FitnessOutcome[];
  /** Whether this plan meets this pathway, in three-valued logic. */
  readonly judgment: Judgment<FitnessReasons>;
}

/**
 * What one pathway says of one patient and one plan: a conclusion in the words of its paper, or the test it requests
 * next. It is never both and never neither.
 *
 * @typeParam D - the conclusions of this pathway
 */
export type FitnessResult<D extends string = FitnessDecision> = FitnessBasis &
  (
    | {
        /** The conclusion. */
        readonly decision: D;
        /** No test is requested. */
        readonly next?: undefined;
        /** Nothing is missing. */
        readonly needs: readonly [];
      }
    | {
        /** No single conclusion. */
        readonly decision?: undefined;
        /** The test the figure requests here. */
        readonly next: FitnessTest;
        /** Where its result would stand in a case; any one of them suffices where the figure says "or". */
        readonly needs: readonly [CaseFact, ...CaseFact[]];
      }
  );
