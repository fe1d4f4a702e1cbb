import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { ReasonHead } from "../evidence/reason.ts";
import type { PredictedRanges } from "../fitness/fitnessOverRange.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";

export type PredictedValue = ReasonHead<"predicted-function"> & PhysiologicReserveReasons["predicted-function"];

/** Finds the predicted value of one measurement among reasons, where there is one. */
export function predictedValueOf(
  reasons: Judgment<PhysiologicReserveReasons>["reasons"],
  measure: ReserveMeasure,
): PredictedValue | undefined {
  for (const reason of reasons) if (reason.code === "predicted-function" && reason.measure === measure) return reason;
  return undefined;
}

/** Takes the predicted values out of reasons, as the pathways use them. */
export function predictedRanges(reasons: Judgment<PhysiologicReserveReasons>["reasons"]): PredictedRanges {
  return {
    ppoFev1PercentPredicted: predictedValueOf(reasons, "fev1")?.predicted,
    ppoDlcoPercentPredicted: predictedValueOf(reasons, "dlco")?.predicted,
  };
}
