import type { Extent } from "../../anatomy/extent.ts";
import type { Review } from "../../board/review.ts";
import type { Threshold } from "../../evidence/threshold.ts";
import type { FitnessComparison } from "../../fitness/compareFitness.ts";

/** A predicted value and the line of the policy. */
export interface PredictedValue {
  /** In percent of predicted. */
  readonly predicted: Extent;
  /** The line. */
  readonly threshold: Threshold;
}

/** What is left after one stage of a plan. */
export interface StageValues {
  /** The stage, by its place in the plan. */
  readonly stage: number;
  /** Its side, where the plan states it. */
  readonly side?: "right" | "left" | "both";
  /** FEV1; absent where it was not measured. */
  readonly fev1?: PredictedValue;
  /** DLCO; absent where it was not measured. */
  readonly dlco?: PredictedValue;
}

/** The sections of a review a reserve chart draws from beside the judgment; what a review does not have is not drawn. */
export interface ReserveSections {
  /** What each published pathway says, with the lines it asked about. */
  readonly fitness?: Pick<FitnessComparison, "results">;
  /** What is left after each stage. */
  readonly reserveByStage?: { readonly stages: readonly StageValues[] };
}

/** A review with or without those sections. */
export type ReviewWithReserve = Omit<Review, keyof ReserveSections> & ReserveSections;
