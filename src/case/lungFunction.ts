import type { PlainDate } from "../units/plainDate.ts";
import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Noted } from "./noted.ts";

/** Lung function as the laboratory printed it. */
export interface LungFunctionTest extends Noted {
  /** When it was measured: before or after an earlier operation makes the difference. */
  readonly measuredOn?: PlainDate | undefined;
  /** FEV1 in percent of predicted. */
  readonly fev1PercentPredicted?: PercentPredicted | undefined;
  /** FEV1 in liters. */
  readonly fev1Liters?: Quantity<"liter"> | undefined;
  /** FVC in liters. */
  readonly fvcLiters?: Quantity<"liter"> | undefined;
  /** FEV1 over FVC, as a ratio of 0 to 1. */
  readonly fev1FvcRatio?: Quantity<"ratio"> | undefined;
  /** Transfer factor (DLCO) in percent of predicted. */
  readonly dlcoPercentPredicted?: PercentPredicted | undefined;
  /** Transfer factor in SI units. */
  readonly tlcoMmolPerMinPerKpa?: Quantity<"mmol-per-minute-per-kilopascal"> | undefined;
  /** Transfer factor in traditional units. */
  readonly dlcoMlPerMinPerMmHg?: Quantity<"milliliter-per-minute-per-mmhg"> | undefined;
  /** The equations the percentages were worked out with; absent is shown as not recorded. */
  readonly equationSet?: string | undefined;
  /** Before or after a bronchodilator. */
  readonly bronchodilator?: "before" | "after" | undefined;
  /** Hemoglobin on that day. */
  readonly hemoglobinGramsPerLiter?: Quantity<"gram-per-liter"> | undefined;
  /** Whether the transfer factor is adjusted for hemoglobin. */
  readonly dlcoHemoglobinAdjusted?: boolean | undefined;
  /** Share of the perfusion that goes to the left lung. */
  readonly perfusionLeftPercent?: Quantity<"percent"> | undefined;
}
