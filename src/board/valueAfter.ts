import type { Candidacy } from "../candidacy/candidacyResult.ts";
import { obstructionAtLobectomy } from "../candidacy/obstruction.ts";
import { type PredictedValue, predictedValueOf } from "../candidacy/predictedRanges.ts";
import type { LungFunctionTest } from "../case/lungFunction.ts";
import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { omitAbsent } from "../internal/absent.ts";
import type { Extent } from "../units/extent.ts";

/** A predicted value, compared with the threshold. */
export interface ValueAfterStage {
  /** In percent of predicted. */
  readonly predicted: Extent;
  /** The threshold. */
  readonly threshold: Threshold;
  /** Whether the whole range meets it; unknown also where airflow obstruction leaves a failing FEV1 undecided. */
  readonly verdict: Verdict;
  /** Percentage points from the threshold to the worse end; negative where the criterion is not met. */
  readonly distance: number;
}

/** FEV1 and DLCO after operations; either is left out where it was not measured. */
export interface ValuesAfter {
  /** FEV1. */
  readonly fev1?: ValueAfterStage;
  /** DLCO. */
  readonly dlco?: ValueAfterStage;
}

/** What operations take, and leave. */
export interface LeftAfter extends ValuesAfter {
  /** Functioning units removed, counted in segments. */
  readonly removed: Extent;
  /** What the prediction goes by, as units of those that function: see `Candidacy.taken`. */
  readonly taken: Extent;
}

/** Predicts both values for other operations or units removed than those of the plan that was judged. */
export function valuesAfter(
  { pillars }: Pick<Candidacy, "pillars">,
  removed: Extent,
  operations: readonly { readonly procedure: string }[],
  test: LungFunctionTest | null | undefined,
): ValuesAfter {
  const after = (measure: ReserveMeasure): ValueAfterStage | undefined => {
    const value = predictedValueOf(pillars.physiologicReserve.reasons, measure);
    return value && valueAfter(value, removed, operations, test);
  };
  return omitAbsent({ fev1: after("fev1"), dlco: after("dlco") });
}

/** Predicts a value for other operations or units removed than those of the plan, from the same measurement. */
export function valueAfter(
  { measure, measured, functioning, atTest, threshold }: PredictedValue,
  removed: Extent,
  operations: readonly { readonly procedure: string }[],
  test: LungFunctionTest | null | undefined,
): ValueAfterStage {
  const then = atTest ?? { least: functioning, most: functioning };
  const predicted = {
    least: (measured * (functioning - removed.most)) / then.most,
    most: (measured * (functioning - removed.least)) / then.least,
  };
  const worse = compareWithThreshold(predicted.least, threshold);
  const better = compareWithThreshold(predicted.most, threshold).verdict;
  const opened = measure === "fev1" && better === "unmet" && obstructionAtLobectomy(operations, test);
  const verdict = worse.verdict === better && !opened ? better : "unknown";
  return { predicted, threshold, verdict, distance: worse.distance };
}
