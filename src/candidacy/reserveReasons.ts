import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { FitnessReasons } from "../fitness/fitnessResult.ts";
import type { LiverRemnantReasons } from "../liver/liverRemnantJudgment.ts";
import type { CostMethod } from "../plan/costMethod.ts";
import type { Extent } from "../units/extent.ts";
import type { CountedTo } from "./caution.ts";

/** Why the plan does or does not leave enough. */
export interface PhysiologicReserveReasons
  extends LiverRemnantReasons,
    Omit<FitnessReasons, "rule-outside-its-population"> {
  /** A predicted value was compared with the threshold. */
  "predicted-function": {
    readonly measure: ReserveMeasure;
    /** Before the operation, in percent of predicted. */
    readonly measured: number;
    /** After it, in percent of predicted. */
    readonly predicted: Extent;
    readonly threshold: Threshold;
    /** Percentage points from the threshold to the worse end; negative where the criterion is not met. */
    readonly distance: number;
    readonly atBoundary: boolean;
    /** Functioning units the plan removes. */
    readonly removed: Extent;
    /** What the prediction goes by, as units of those that function, where it is more than a count of segments. */
    readonly taken?: Extent;
    /** The estimate at its upper end. */
    readonly by?: CostMethod;
    /** Units that function before it. */
    readonly functioning: number;
    /** Units that functioned when the test was made, where they may have been more than before the plan. */
    readonly atTest?: Extent;
    /** Set where airflow obstruction keeps a failing value open: after a lobectomy FEV1 is often higher than this. */
    readonly obstructed?: true;
    /** The most whole units whose removal would still pass; absent if not even removing none would. */
    readonly unitsWithinLine?: number;
  };
  /** The value was never measured in percent of predicted, or it was and there is no lesion to plan for. */
  "function-not-measured": {
    readonly measure: ReserveMeasure;
    readonly measured?: number;
    /** The stated percentage that a raw value contradicts. */
    readonly contradicted?: number;
  };
  /** The day of the test is missing, something happened to the lungs after it, or it is older than the policy allows. */
  "function-date": {
    readonly measuredOn?: string;
    readonly event?: number;
    /** Set where the days leave open whether the event came after the test. */
    readonly unclear?: true;
    readonly afterMeeting?: true;
    /** How old it is on the day of the operation, or of the meeting, where that keeps the answer open. */
    readonly days?: Extent;
    readonly to?: CountedTo;
    readonly threshold?: Threshold;
  };
  /** The measured value is already on the failing side, where the rule was never tried. */
  "rule-outside-its-population": { readonly measure: ReserveMeasure; readonly measured: number };
  /** Whether part of the liver is to be removed as well; where it is, its remnant is judged. */
  "liver-resection": { readonly resectionPlanned?: boolean; readonly remnantPercent?: number };
  /** Interstitial lung disease, whose risk the numbers do not show. */
  "interstitial-lung-disease": { readonly interstitialLungDisease?: "none-on-ct" | "suspected" | "present" };
  /** Performance status. */
  "performance-status": { readonly ecog?: number };
  /** What the surgeon answers about tolerance of the operation. */
  "tolerance-statement": { readonly toleratesOperation: "yes" | "no" | "uncertain" };
}
