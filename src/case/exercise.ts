import type { PlainDate } from "../units/plainDate.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** Exercise tests. */
export interface ExerciseTest extends Noted {
  /** When. */
  readonly measuredOn?: PlainDate | undefined;
  /** Height climbed on stairs without a stop. */
  readonly stairClimbMeters?: Quantity<"meter"> | undefined;
  /** Distance of the shuttle walk; one shuttle is 10 m. */
  readonly shuttleWalkMeters?: Quantity<"meter"> | undefined;
  /** Peak oxygen uptake. */
  readonly peakVo2MlPerKgPerMin?: Quantity<"milliliter-per-kilogram-per-minute"> | undefined;
  /** Peak oxygen uptake in percent of predicted. */
  readonly peakVo2PercentPredicted?: PercentPredicted | undefined;
  /** Predicted postoperative peak oxygen uptake: a name of its own, so that a peak cannot slip in. */
  readonly ppoVo2MlPerKgPerMin?: Quantity<"milliliter-per-kilogram-per-minute"> | undefined;
  /** Predicted postoperative peak oxygen uptake in percent of predicted. */
  readonly ppoVo2PercentPredicted?: PercentPredicted | undefined;
  /** Oxygen saturation at rest, breathing room air. */
  readonly restingSaturationPercent?: Quantity<"percent"> | undefined;
  /** Fall of the oxygen saturation on exercise, in percentage points. */
  readonly saturationDropPercent?: Quantity<"percent"> | undefined;
}
