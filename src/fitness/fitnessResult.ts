import type { CaseFact } from "../case/fact.ts";
import type { Citation } from "../evidence/citation.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { Reason } from "../evidence/reason.ts";
import type { Standing } from "../evidence/standing.ts";
import type { Comparison, Threshold } from "../evidence/threshold.ts";
import type { FitnessFacts, FitnessMeasure } from "./fitnessFacts.ts";

/** The pathways of this chapter. Each carries the year of its text, since most have been replaced. */
export type FitnessPathwayId =
  | "forty-percent-rule"
  | "accp-2013"
  | "ers-ests-2009"
  | "bolliger-1998"
  | "hemer-2007"
  | "bts-2001"
  | "bts-2010-dyspnea"
  | "cats-2020";

/** Which text a result follows, for whom it was written, and what has come after it. */
export interface FitnessPathway {
  /** Short name. */
  readonly id: FitnessPathwayId;
  /** The text. */
  readonly source: Citation;
  /** The people it was written for; nearly always primary lung cancer. */
  readonly population: string;
  /** The disease its lines leave out, where it names one. */
  readonly excludes?: "interstitial-lung-disease";
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
  | "above-exclusion-lines"
  | "above-forty-percent"
  | "not-above-forty-percent";

/** What a pathway asks for next when a fact is missing. */
export type FitnessTest =
  | "cardiac-evaluation"
  | "lung-function"
  | "predicted-postoperative-function"
  | "low-technology-exercise"
  | "shuttle-walk"
  | "exercise-saturation"
  | "resting-saturation"
  | "cardiopulmonary-exercise-test"
  | "predicted-postoperative-oxygen-uptake"
  | "planned-extent";

/** What a pathway answers: a conclusion, or the test it asks for next. */
export type FitnessOutcome = FitnessDecision | FitnessTest;

/** One comparison a pathway made on its way. */
export interface FitnessLimb extends Comparison {
  /** The fact that was looked at. */
  readonly measure: FitnessMeasure;
  /** Its value, in the threshold's unit. */
  readonly value: number;
  /** The line it was compared with. */
  readonly threshold: Threshold;
}

/** Facts that do not go together, or that the pathway never looked at and a reader has to. */
export interface FitnessContradictions {
  /** One scale of oxygen uptake lies above its line, the other does not. */
  "oxygen-uptake-scales-disagree": { readonly limbs: readonly FitnessLimb[] };
  /** Two exercise tests that stand for each other give different answers. */
  "exercise-tests-disagree": { readonly limbs: readonly FitnessLimb[] };
  /** A fact lies in the high-risk band of a limb that the branch taken did not ask. */
  "unasked-fact-in-high-risk-band": { readonly limbs: readonly FitnessLimb[] };
  /** The value measured before any operation is already on the failing side, where the rule was never tried. */
  "rule-outside-its-population": { readonly limbs: readonly FitnessLimb[] };
}

/** Why a pathway says what it says. */
export interface FitnessReasons extends FitnessContradictions {
  /** The conclusion, and the limb of the figure that gave it. */
  "pathway-decided": {
    readonly pathway: FitnessPathwayId;
    readonly source: Citation;
    readonly decision: FitnessDecision;
    readonly leaf: string;
    /** The known facts that were held against a line on the way, whether they decided or not. */
    readonly asked: readonly FitnessMeasure[];
  };
  /** The pathway stops for want of a test. */
  "pathway-asks": {
    readonly pathway: FitnessPathwayId;
    readonly source: Citation;
    readonly next: FitnessTest;
    readonly leaf: string;
    /** The known facts that were held against a line on the way. */
    readonly asked: readonly FitnessMeasure[];
  };
  /** A predicted value is a range, and the pathway answers differently from its worse end to its better one. */
  "pathway-range": {
    readonly pathway: FitnessPathwayId;
    readonly source: Citation;
    readonly outcomes: readonly FitnessOutcome[];
    /** The known facts that were held against a line at any of its values. */
    readonly asked: readonly FitnessMeasure[];
  };
  /** One comparison on the way. */
  "pathway-limb": { readonly pathway: FitnessPathwayId; readonly limb: FitnessLimb };
}

/** How one conclusion answers "does this plan meet the pathway", and who says that it does. */
export interface FitnessReading {
  /** The answer. */
  readonly verdict: "met" | "unmet";
  /** `convention` where the text leaves the decision to the meeting and the answer is a choice of this package. */
  readonly standing: Standing;
}

/** What every result carries. */
interface FitnessBasis<L extends string> {
  /** The text that was followed. */
  readonly pathway: FitnessPathway;
  /** The limb of the figure at which it came to rest. */
  readonly leaf: L;
  /** The comparisons that led there, in the order of the figure. */
  readonly limbs: readonly FitnessLimb[];
  /** Whether any of them lies exactly on a line, where printings most often differ. */
  readonly atBoundary: boolean;
  /** The weakest standing among the limbs used. */
  readonly restsOn: Standing;
  /** Cardiac facts that were absent and taken as negative. */
  readonly assumed: readonly CaseFact[];
  /** Facts that do not go together. They never change the conclusion. */
  readonly contradictions: readonly Reason<FitnessContradictions>[];
  /** Its answers from the worse end of a predicted range to the better one, where they differ: see `fitnessOverRange`. */
  readonly outcomes?: readonly FitnessOutcome[];
  /** Whether this plan meets this pathway, in three-valued logic. */
  readonly judgment: Judgment<FitnessReasons>;
}

/**
 * What one pathway says of one patient and one plan: a conclusion in the words of its paper, or the test it asks for
 * next. It is never both and never neither.
 *
 * @typeParam D - the conclusions this pathway knows
 * @typeParam L - the limbs at which it can come to rest
 */
export type FitnessResult<D extends FitnessDecision = FitnessDecision, L extends string = string> = FitnessBasis<L> &
  (
    | {
        /** The conclusion. */
        readonly decision: D;
        /** Nothing more is asked. */
        readonly next?: undefined;
        /** Nothing is missing. */
        readonly needs: readonly [];
      }
    | {
        /** No conclusion yet. */
        readonly decision?: undefined;
        /** The test the figure asks for here. */
        readonly next: FitnessTest;
        /** Where its result would stand in a case; any one of them suffices where the figure says "or". */
        readonly needs: readonly [CaseFact, ...CaseFact[]];
      }
  );

/** Any pathway. `withFitness` makes it the fitness rule of a candidacy policy. */
export type FitnessPolicy = (facts: FitnessFacts) => FitnessResult;

/**
 * What may be chosen in every pathway.
 *
 * @typeParam D - the conclusions of the pathway
 */
export interface FitnessOptions<D extends FitnessDecision> {
  /** Which conclusions count as meeting the pathway. All of them have to be named. */
  readonly reading?: Readonly<Record<D, FitnessReading>> | undefined;
  /** What is done about a cardiac fact that is absent; by default it is taken as negative and listed in `assumed`. */
  readonly absentCardiac?: "assumed-negative" | "needed" | undefined;
}
